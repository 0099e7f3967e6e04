import { nameOf } from '../source/path.ts';
import { isBlockScalar } from './outline.ts';

/** Words that begin a statement of Jinja, Twig or Liquid. */
const statement = /\{%[-+]?\s{0,9}(?:if|for|set|else|elif|elsif|endif|endfor|include|raw|endraw|block|macro|import|from|extends|with|assign|case)\b/;

/** `%%NAME%%`, which no image is called, and `__NAME__` before the colon of a port or a mount. */
const placeholder = /^[ \t-]{0,40}image:[ \t]{0,9}["']?%%\w+%%|^[ \t]{0,80}- {1,9}["']?(?:[\d.]{1,20}:)?__[A-Z][A-Z\d_]{0,80}__:/m;

/** A path that begins with a variable of Jinja, in quotes: `'{{ config_path }}/x:/x'`. Docker's own begin with a dot. */
const leadingVariable = /^["']\{\{-?\s{0,9}[a-z_]\w{0,80}\s{0,9}-?\}\}\//i;

/** A statement of ytt, which is a comment to YAML: `#@ for each in all:`, `services: #@ services()`. */
const ytt = /^[ \t]{0,99}#@(?:[ \t]{1,9}(?:load\(|def\b|for\b|if\b|end\b|data\b)|(?:data|overlay)\/)/m;

/** `${{ … }}` of Backstage and GitHub; Compose knows no such variable. With two dollars it is text. */
const expression = /(?<!\$)\$\{\{/;

/**
 * Whether a text becomes YAML only when something renders it: Jinja, Go templates, Helm, ERB, Ruby, ytt. `{{ … }}` inside a quoted
 * or a longer value is no sign of it, as Docker and Traefik have templates of their own; but no image has one.
 */
export function isTemplate(text: string): boolean {
  if (placeholder.test(text) || ytt.test(text)) return true;
  if (!/\{[{%#]|<%|#\{\w/.test(text)) return false;
  let blockIndent: number | undefined;
  for (const line of text.split(/\r\n?|\n/)) {
    const trimmed = line.trim();
    const indent = line.length - line.trimStart().length;
    if (trimmed === '' || trimmed.startsWith('#')) continue;
    if (expression.test(line)) return true;
    if (blockIndent !== undefined && indent > blockIndent) continue;
    blockIndent = undefined;
    const item = withoutDashes(trimmed);
    if (opens(item) || statement.test(item) || leadingVariable.test(item)) return true;
    const colon = item.search(/:(?:\s|$)/);
    const value = colon < 0 ? item : item.slice(colon + 1).trim();
    if (opens(value) || (/^["']?image["']?\s?:/.test(item) && /\{\{|\S#\{\w/.test(value))) return true;
    if (isBlockScalar(value)) blockIndent = indent;
  }
  return false;
}

/** Where Maven keeps what it fills in for a new project: `${artifactId}`. */
const archetype = /(?:^|\/)archetype-resources\//;

/** Where Cookiecutter and its like put in an answer: in the names of folders, too, whose files are run together once they are filled in. */
const answer = /\{\{-?\s{0,9}cookiecutter\./;

/** A line that is nothing but a mark: `---DOMAINS---`, `@PORTS@`. */
const mark = /^[ \t]{1,80}(?:-{2,3}[A-Z]\w{1,80}-{2,3}|@{1,2}[A-Z]\w{1,80}@{1,2}|%{1,2}[A-Z]\w{1,80}%{1,2}|__[A-Z]\w{1,80}__)[ \t]{0,9}\r?$/m;

/**
 * Whether a file is called a template, and has a mark on a line of its own, or a variable in a key that holds more: Compose
 * fills in none there, so that `envsubst` or the like does; or lies among templates or fixtures, and has `{$NAME}` for an image;
 * or is for Maven or Cookiecutter to fill in.
 */
export function isFilledIn(path: string, text: string): boolean {
  if (answer.test(text) || path.includes('{{')) return true;
  if (archetype.test(path) && /\$\{(?:groupId|artifactId|version|package|archetype[A-Z]\w{0,40}|rootArtifactId)\}/.test(text)) return true;
  if (/(?:^|\/)(?:fixtures|templates?)\//i.test(path) && /^[ \t]{1,40}image:[ \t]{0,9}\{\$\w{1,80}\}/m.test(text)) return true;
  return /(?:^|[._-])(?:template|tmpl|tpl)(?=[._-])/i.test(nameOf(path)) && (mark.test(text) || /^[ \t]{1,40}["']?[\w.-]{0,80}\$\{\w{1,80}\}[\w.-]{0,80}["']?:[ \t]*(?:#.*)?\r?$/m.test(text));
}

/** `#{NAME}` of Ruby, Octopus and what replaces tokens is a comment to YAML. */
function opens(text: string): boolean {
  return /^(?:\{[{%#]|<%|["']?#\{\w[\w.@:]{0,80}\})/.test(text);
}

function withoutDashes(text: string): string {
  let start = 0;
  while (text[start] === '-' && text[start + 1] === ' ') start += 2;
  return text.slice(start).trimStart();
}
