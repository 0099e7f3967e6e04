import { oncePer } from '../source/once-per.ts';
import { isEnvFile } from '../compose/load/env/env-file.ts';
import { isSecretName } from '../compose/parts/secret-name.ts';
import type { Range, SourceFile } from '../source/source-file.ts';
import { secretValue } from './secret-value.ts';

/** What is a secret by its look, whatever its name: the tokens of well-known services, keys, headers, passwords in URLs. */
const shapes: readonly RegExp[] = [
  /(?<=\/\/[^\s/:@]{0,200}:)[^\s/]+(?=@)/g,
  /-----BEGIN [A-Z ]{0,40}PRIVATE KEY-----[^-]*/g,
  /\b(?:gh[a-z]_|github_pat_|glpat-|sk_live_|rk_live_|xox[a-z]-|npm_|dckr_pat_|AKIA|ASIA)[\w-]{12,}/g,
  /\beyJ[\w-]{8,2000}\.[\w-]+\.[\w-]*/g,
  /(?<=\b(?:Bearer|Basic)[ \t]{1,8})[\w.~+/=-]{8,}/gi,
];

/** Names with their values to come, in YAML, in an env file, in a shell: `NAME: `, `"NAME": `, `NAME=`, `--name=`. */
const named = /(?<![\w.-]|\$\{)([\w.-]+)["']?[ \t]*[:=][ \t]*/g;

/** Options whose value is the next word, or the next item of a list. */
const option = /(?<![\w.-])(--?[A-Za-z][\w-]*)["']?(?:[ \t]+|[ \t]*,[ \t]*|[ \t]*\r?\n[ \t]*-[ \t]+)["']?(?![-\s"'])([^\s"',\]]+)/g;

/** What stands in for a variable that is not set: `${NAME:-value}`. */
const fallback = /\$\{(\w+):?-([^}\n]+)/g;

/** A file's text, fit to be printed: see `maskSecrets`. */
export const maskedText = oncePer((file: SourceFile) => (isEnvFile(file) ? maskValues(file.text) : maskSecrets(file.text)));

/**
 * A text, fit to be printed: what looks like the value of a secret gives way to as many dots, so that places in it stay
 * right. It would rather hide too much than too little.
 */
export function maskSecrets(text: string): string {
  const secrets: Range[] = [];
  let done = 0;
  for (const { 0: whole, 1: name = '', index } of text.matchAll(named)) {
    const secret = index >= done && isSecret(name) && secretValue(text, index, index + whole.length);
    if (!secret) continue;
    secrets.push(secret);
    done = secret.end;
  }
  for (const { 0: whole, 1: name = '', 2: value = '', index } of [...text.matchAll(option), ...text.matchAll(fallback)]) {
    const end = index + whole.length;
    if (isSecret(name)) secrets.push({ start: end - value.length, end });
  }
  return maskShapes(cover(text, secrets));
}

/** A line of an env file up to its value, and a comment. What could be the last line of a key in several is neither. */
const beforeValue = /^(\uFEFF?[^\S\n]*(?:(?:#[ \t]*)?(?:[\w.-]+[ \t]+)?(?:COMPOSE_\w+=.*|[\w.-]+[ \t]*[=:](?=[^=\r\n]))|#.*|))(.*)$/gm;

/** An env file's text without its values, but for those that Compose itself goes by. */
function maskValues(text: string): string {
  return text.replace(beforeValue, (_, name: string, value: string) => name + dots(value));
}

/** A sentence in which no token and no URL's password is given away. */
export function maskShapes(text: string): string {
  return shapes.reduce((shown, shape) => shown.replace(shape, dots), text);
}

/** Options of servers, `--requirepass` say, run words together that a variable's name keeps apart. */
function isSecret(name: string): boolean {
  return name !== 'secrets' && (isSecretName(name.replaceAll('-', '_')) || /pass(?:w(?:or)?d|phrase)?$/i.test(name));
}

function cover(text: string, secrets: readonly Range[]): string {
  const parts: string[] = [];
  let done = 0;
  for (const { start, end } of secrets.toSorted((a, b) => a.start - b.start)) {
    if (end <= done) continue;
    const from = Math.max(start, done);
    parts.push(text.slice(done, from), dots(text.slice(from, end)));
    done = end;
  }
  return parts.join('') + text.slice(done);
}

function dots(secret: string): string {
  return secret.replace(/\S/g, '•');
}
