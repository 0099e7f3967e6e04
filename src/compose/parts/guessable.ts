import { beginnings } from '../../source/beginnings.ts';
import { isPublished } from './public-secrets.ts';

/** Words that default passwords and examples are made of. */
const common = new Set(
  ('access admin administrator adminpw alphanumeric amqp and api app auth backend bad bar base battery baz cache cafebabe change char characters chars changeit changeme changethis correct couchdb data database db ' +
    'default demo deadbeef dev development docker dummy duper elastic example fake foo foobar for guest have hello here horse in insecure is it jwt key keycloak ' +
    'letmein least length local localhost login long make maria mariadb master me mfa min minio minioadmin mongo mongodb monkey mssql my mysql needs new nextcloud none not of only optional oracle own ' +
    'pa pass passw0rd passwd password pepper pg photo please postgres postgresql private prod production pw qwerty rabbit rabbitmq random redis refresh ' +
    'replace rocks root s3cr3t sa salt sample secret secure series server service session set shared signing simple sk so some something staple string strong sudo super supersecret ' +
    'symfony test tester testing the this to token top toor up user very weak web whale wordpress xyz your').split(' '),
);

/** The keys of Amazon's manual, which everyone knows. */
const ofManual = /EXAMPLE(?:KEY)?$/;

/** Less is tried out in no time. */
const minLength = 8;

/** Longer ones are no words. */
const maxRun = 40;

/** Signs and figures that stand for letters between letters: `P@ssw0rd`. */
const disguise = /(?<=[A-Za-z])[@$013457]{1,3}(?=[A-Za-z])/g;
const letters: Readonly<Record<string, string>> = { '@': 'a', $: 's', 0: 'o', 1: 'i', 3: 'e', 4: 'a', 5: 's', 7: 't' };

/** Names, and the words that they are made of, in small letters. */
export class Vocabulary {
  readonly #words: ReadonlySet<string>;
  #isBeginning: ((start: string) => boolean) | undefined;

  constructor(names: readonly string[]) {
    this.#words = new Set([...names, ...names.flatMap((name) => name.split(/[^A-Za-z\d]+/))].map((name) => name.toLowerCase()));
  }

  has(word: string): boolean {
    return this.#words.has(word);
  }

  /** Whether one of them begins so. */
  hasBeginning(start: string): boolean {
    this.#isBeginning ??= beginnings(this.#words);
    return this.#isBeginning(start);
  }
}

/** Whether someone would get at a text by trying: it is short, one sign again and again, or made of words that everyone tries, or of these. */
export function isGuessable(written: string, words: readonly Vocabulary[]): boolean {
  if (written.length < minLength || /^(?:\d{1,12}|(.)\1*)$/.test(written) || ofManual.test(written) || isPublished(written)) return true;
  const isNamed = (word: string): boolean => words.some((names) => names.has(word));
  const isBeginning = (word: string): boolean => word.length > 4 && words.some((names) => names.hasBeginning(word));
  const isKnown = (word: string): boolean => word === '' || /^\d{1,12}$/.test(word) || common.has(word) || isNamed(word) || isRun(word, (part) => common.has(part) || (part.length > 2 && isNamed(part))) || isBeginning(word);
  // `neo4j` is a name as a whole, `admin123` a word and a number.
  return [written, undisguised(written)].some((text) => text.toLowerCase().split(/[^a-z\d]+/).every((word) => isKnown(word) || word.split(/(?<=[a-z])(?=\d)|(?<=\d)(?=[a-z])/).every(isKnown)));
}

function undisguised(text: string): string {
  return text.replaceAll(disguise, (signs) => Array.from(signs, (sign) => letters[sign]).join(''));
}

/** Whether a program made a text up, and no one who wanted a word to begin with: it is long, and letters and digits take turns. */
export function isGenerated(text: string): boolean {
  const turns = text.match(/[a-z](?=\d)|\d(?=[a-z])/gi) ?? [];
  return text.length >= 16 && turns.length >= 3;
}

/** `mysecretpassword`, `repmgrpassword`, `aPassword`: known words as one. */
function isRun(word: string, isKnown: (part: string) => boolean): boolean {
  const ends = word.startsWith('a') ? [0, 1] : [0];
  for (let end = 2; end <= word.length && word.length <= maxRun; end += 1) {
    if (ends.some((start) => end - start > 1 && isKnown(word.slice(start, end)))) ends.push(end);
  }
  return ends.at(-1) === word.length;
}
