import { oncePer } from '../../source/once-per.ts';
import { isGenerated, isGuessable, Vocabulary } from './guessable.ts';
import { knownImage } from '../images/identify.ts';
import type { Variable } from './environment.ts';
import { encodedIn, ofEmulator } from './public-secrets.ts';
import { withoutPasswords } from './inner-passwords.ts';
import { isMarkedPublic } from './secret-marker.ts';
import { isSecretName } from './secret-name.ts';
import type { Service } from '../service.ts';
import { Written } from './written.ts';
import type { Node } from '../../yaml/node.ts';

/**
 * How a secret is given away in the text of a variable.
 *
 * - `plain`: it stands there.
 * - `guessable`: it stands there, and is a word that everyone tries first, or repeats a name beside it.
 * - `placeholder`: it waits for the real one.
 */
export type Disclosure = 'plain' | 'guessable' | 'placeholder';

const placeholders = /^(?:<.*>|#\S*\s.*|\[(?!["']).*\]|\{\{.*\}\}|%.*%|#\{.*\}#?|!.*!|-{2}\w.*-{2}|_{2}\w.*_{2}|@[\w.-]+@|x{3,}|\*{3,}|\.{3,}|_+|-+|todo\b.*|tbd|value)$|your[-_ ]|[-_ ]here$|(?:change|edit)[-_ ]?(?:me|it|this)|^please[-_ ]|^replace[-_ ]|(?:should|must)[-_ ]?be|(?:choose|pick)[-_ ]?(?:your|an?[-_ ])|placeholder|^(?:put|insert|enter|add|set|fill)[-_ ]|^some[-_ ]?random[-_ ]?(?:string|value|bytes|key|secret|text|token)|^(?:get|some|any)[-_ ](?:an?|it|the|random|secret|long|strong)[-_ ]|(?:^|[-_ ])this[-_ ]is[-_ ]|[-_ ]goes$|(?:key|token|api|password|secret)here$|[-_ ]fill[-_ ]/i;

/** `changeAuthToken`, `YourSpecialString`. */
const demand = /^(?:change|[Yy]our)[A-Z]/;

/** A comment behind the value: `# <-- change this`, `# your_api_key`. */
const demandBehind = /^["']?[ \t]+#[^\n]{0,100}(?:\b(?:change|replace|adjust|customi[sz]e)\b|\byour_)/i;

/** The comment above it: `# for demonstration only: generate your own`. */
const demandAbove = /\b(?:for (?:\w+ )?(?:demo|demonstration|example) (?:purposes|use|only)|(?:generate|create|use|make) your own|change (?:it|this|these|them) (?:in|for|before))\b/i;
const maxAbove = 600;

const harmless = /^(?:|fake[^a-z].*|AKIAFAKE\w*|["']{2}|true|false|yes|no|on|off|null|none|nil|undefined|disabled?|enabled?|auto|never|always|optional|required|empty|dummy|ollama|lm-studio|sk-no-key-required|\d{1,3}|\d+(?:ms|s|m|h|d))$/i;

/** How many, of what models of language read and write. */
const count = /^\d{1,12}$/;
const counted = /(?:^|[^a-z])tokens(?:$|[^a-z])/i;

/** What points at a secret that lies elsewhere: a path, an address, a reference into a vault, something that a shell works out. */
const references = /^(?:\.{0,2}\/[\w.@/-]+|~\/.*|[a-z][a-z\d+.-]*:\/\/.*|file:.*|(?:arn|vault|op|secret|env|ssm|kms|doppler|sops|ref)[:+].*|[A-Za-z]:\\.*|[$`].*)$/is;

/** What a script fills in before the file is used, as `sed s/__DB_PASSWORD__/…/` does. */
const filledIn = /^(?:__[A-Z][A-Z\d_]{1,80}__|@{1,2}[A-Z][A-Z\d_.]{1,80}@{1,2}|%%\w{1,80}%%)$/;

/** What is a name in a template, whatever fills it in: `{{DB_PASSWORD}}`, `{{ .Values.password }}`. */
const rendered = /^\{\{-?[ \t]{0,9}(?!your)[.$]?[a-z_][\w.-]{1,80}[ \t]{0,9}(?:\|[^{}]{1,80})?-?\}\}$/i;

/** The tokens of well-known services, and private keys: secrets whatever the variable is called. */
const tokens = /^(?:A(?:KIA|SIA)(?!FAKE|[A-Z\d]{9}EXAMPLE)[A-Z\d]{16}|gh[opsur]_[A-Za-z\d]{36,}|github_pat_\w{40,}|glpat-[\w-]{20,}|xox[abpr]-[\w-]{10,}|[rs]k_live_\w{16,}|npm_[A-Za-z\d]{36}|-----BEGIN [A-Z ]*PRIVATE KEY)/;

/** What it opens is a file, which no one tries from afar: a store of keys, one key. */
const keyFiles = /key_?store|ssl_?key|jks|p12|pfx/i;

/** Amazon gives out keys and takes none: one that can be guessed is for a program that stands in for it, and asks for none. */
const ofAmazon = /(?:^|_)AWS_(?:SECRET_ACCESS_KEY|SESSION_TOKEN)$/i;

/** Whether a variable of the service gives a secret away, and how. What comes from other variables does not. */
export function disclosure(service: Service, { name, value }: Variable): Disclosure | undefined {
  const written = value && Written.of(value);
  return written?.isLiteral ? disclosureOfText(service, { name, value }, written.text) : undefined;
}

/** The secret that a variable gives away, where no one guesses it: what is written, or a default that looks made for use. */
export function plainSecret(service: Service, { name, value }: Variable): string | undefined {
  const written = value && Written.of(value);
  const text = written?.isLiteral ? written.text : value && generatedDefault(value);
  return text !== undefined && disclosureOfText(service, { name, value }, text) === 'plain' ? text : undefined;
}

function generatedDefault(value: Node): string | undefined {
  const text = Written.defaultOf(value);
  return text !== undefined && isGenerated(text) ? text : undefined;
}

/** Whether a text gives a secret away that a service is given under another name than a variable's. */
export function isPlainSecret(service: Service, name: string, text: string): boolean {
  return disclosureOf(name, text, () => [wordsAround(service), new Vocabulary([name])]) === 'plain';
}

function disclosureOfText(service: Service, { name, value }: Pick<Variable, 'name' | 'value'>, text: string): Disclosure | undefined {
  const image = knownImage(service.image);
  const known = image?.secrets ?? [];
  if (value && isMarkedPublic(value.at)) return undefined;
  if (image?.open?.passwords.includes(name) && isOpen(service, image.open.by)) return undefined;
  const how = disclosureOf(known.includes(name) ? 'secret' : name, name === 'NEO4J_AUTH' ? text.replace(/^\w{1,100}\//, '') : text, () => [wordsAround(service), new Vocabulary([name])]);
  if (how === 'guessable' && ofAmazon.test(name)) return undefined;
  return value && how === 'plain' && isToBeChanged(value) ? 'placeholder' : how;
}

function isToBeChanged({ at: { file, range } }: Node): boolean {
  return demandBehind.test(file.text.slice(range.end, range.end + 200)) || demandAbove.test(commentAbove(file.text.slice(Math.max(0, range.start - maxAbove), range.start)));
}

/** The comment that the line lies below which a text ends in. */
function commentAbove(before: string): string {
  const lines = before.split('\n').slice(0, -1);
  const first = lines.findLastIndex((line) => !/^\s*#/.test(line)) + 1;
  return lines.slice(first).map((line) => line.replace(/^[\s#]+/, '').trim()).join(' ');
}

function isOpen(service: Service, by: Readonly<Record<string, string>>): boolean {
  return service.environment.some(({ name, value }) => by[name] !== undefined && value?.text?.trim().toLowerCase() === by[name]);
}

/** The same of a password that stands in a URL among a service's variables. */
export function disclosureInUrl(service: Service, password: string): Disclosure {
  return disclosureOf('password', password, () => [wordsAround(service)]) ?? 'guessable';
}

/** The same of a name and its text, wherever they stand; `words` are what someone who tries would try. */
export function disclosureOf(name: string, value: string, words: () => readonly Vocabulary[]): Disclosure | undefined {
  const text = withoutQuotes(value.trim());
  const isBlank = isBlanked(text);
  if (tokens.test(text) && !isBlank) return 'plain';
  if (ofEmulator.test(text) || !isSecretName(name) || harmless.test(text) || references.test(text) || filledIn.test(text) || rendered.test(text) || (counted.test(name) && count.test(text))) return undefined;
  const how = isBlank ? 'placeholder' : howEasy([text, ...encodedIn(text)], words);
  return how !== 'plain' && keyFiles.test(name) ? undefined : how;
}

/** How a text, or what it holds, is given away. */
function howEasy(texts: readonly string[], words: () => readonly Vocabulary[]): Disclosure {
  if (texts.some((text) => placeholders.test(text) || demand.test(text))) return 'placeholder';
  return texts.some((text) => isGuessable(text, words())) ? 'guessable' : 'plain';
}

/** `xoxb-xxxxxxxxxx-xxxxxxxx`, `AKIAXXXXXXXXXXXX`, `xxxx-xxxx-xxxx`: what is filled in is shown by one character, time and again. */
function isBlanked(text: string): boolean {
  if (/([xX*#])\1{7}/.test(text)) return true;
  const parts = text.split(/[._-]/);
  return parts.some(isRepeated) && parts.every((part) => part.length <= 4 || isRepeated(part));
}

function isRepeated(part: string): boolean {
  return /^([xX*#])\1{2,}$/.test(part);
}

/** Quotes around the value alone, in an entry such as `NAME="value"`, belong to it: the container gets them too. */
function withoutQuotes(text: string): string {
  return /^(["']).*\1$/s.test(text) ? text.slice(1, -1) : text;
}

/** What someone who sees the file, or only the product, would try: the service, its image, its folder, its users and databases. */
const wordsAround = oncePer((service: Service): Vocabulary => {
  const secrets = knownImage(service.image)?.secrets ?? [];
  const names = [service.name, service.image?.name ?? '', service.node.at.file.path];
  for (const { name, value } of service.environment) if (!isSecretName(name) && !secrets.includes(name) && value?.text) names.push(name, withoutPasswords(value.text));
  return new Vocabulary(names);
});
