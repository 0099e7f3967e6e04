import type { Range, SourceFile } from '../../source/source-file.ts';
import { isSubcommand } from '../program.ts';
import type { Scope } from '../scope.ts';
import { inPlace, type Dialect, type Snippet } from '../snippet.ts';
import { readCode } from './code.ts';
import { readDockerfile } from './dockerfile.ts';
import { partsOf, type Block } from './document-parts.ts';
import type { Host } from './host.ts';
import { lineScopes, unitLine } from './lines.ts';
import { makefileScopes } from './makefile.ts';
import { only, readView } from './view.ts';
import { readYamlLines } from './yaml-lines.ts';

const prompt = /^[ \t]*(?:[\w.@~:/-]{0,60}\$|PS [^>\n]{0,200}>|[A-Za-z]:[^>\n]{0,200}>|❯|➜)[ \t]+/;
const span = /(?<!`)(`{1,3})(?!`)([^`\n]{1,400})\1(?!`)/g;

const shell = /^(?:sh|bash|shell|zsh|fish|console|terminal|term|(?:sh|shell|bash)-?session|command-?line|none)?$/;
const powershell = /^(?:powershell|pwsh|ps1?)$/;
const batch = /^(?:cmd|bat(?:ch)?|dosbatch)$/;

/** Words in front of a call that say not to make it. */
const advisedAgainst = /\b(?:not|never|instead of|rather than|avoid|no longer|deprecated)\s{1,3}(?:to\s)?(?:us(?:e|ing)\s|run(?:ning)?\s|call(?:ing)?\s|the\s){0,3}$/i;

/** `<name>` stands for what the reader has. */
const hole = /<(?:[A-Za-z][^<>\n]{0,60}|\.{3}|…)>/y;

/** A whole line or item that is a command line, without any mark of code, and has no word of a sentence. */
const bare = /^\s{0,20}(?:[-*+]\s{1,4}|\d{1,3}[.)]\s{1,4})?(?=(?:sudo )?docker[ -]compose )/;
const sentence = /\b(?:the|a|an|to|is|are|and|or|will|command|then|your|you|for|with|in|of|if|it|this|that|starts?|runs?|when)\b|[.:,;!?)]\s*$|`/i;

/** Blocks in another language than the shell's, by what they are labelled with. */
const others: readonly (readonly [RegExp, (view: SourceFile) => Host])[] = [
  [/^(?:ya?ml|json[c5]?)$/, readYamlLines],
  [/^(?:docker|dockerfile|containerfile)$/, readDockerfile],
  [/^make(?:file)?$/, (view) => scopesOnly(makefileScopes(view, /^[ \t]/, { make: true }))],
  [/^(?:ini|systemd|desktop|service|unit)$/, (view) => scopesOnly(lineScopes(view, unitLine))],
  [/^(?:python|py)3?$/, (view) => readCode(view, 'python')],
  [/^(?:ruby|rb)$/, (view) => readCode(view, 'ruby')],
  [/^(?:[jt]sx?|javascript|typescript|mjs)$/, (view) => readCode(view, 'javascript')],
  [/^go(?:lang)?$/, (view) => readCode(view, 'go')],
  [/^(?:groovy|gradle|jenkinsfile|kotlin)$/, (view) => readCode(view, 'groovy')],
];

/** What Markdown and reStructuredText show to be run: blocks of code, a scope each, and spans of it in prose. */
export function readDocument(file: SourceFile): Host {
  const { blocks, prose } = partsOf(file);
  const snippets = [...blocks.map((each) => snippetsOf(file, each)), ...prose.flatMap((line) => [...bareLine(file, line), ...spans(file, line)].map((snippet) => [snippet]))];
  const inOthers = others.flatMap(([language, read]) => {
    const lines = blocks.filter((block) => language.test(block.language)).flatMap((block) => block.lines);
    return lines.length > 0 ? [readView(file, only(file.text, lines), read)] : [];
  });
  return {
    scopes: [...snippets.map((each) => ({ snippets: each, definitions: [] })), ...inOthers.flatMap(({ scopes }) => scopes)],
    commands: inOthers.flatMap(({ commands }) => commands),
    invocations: inOthers.flatMap(({ invocations }) => invocations),
  };
}

/** Where a block shows prompts, what stands behind them is typed in and all else comes out. */
function snippetsOf(file: SourceFile, { lines, language }: Block): readonly Snippet[] {
  const [first] = lines;
  const last = lines.at(-1);
  const windows = powershell.test(language) ? 'powershell' : batch.test(language) ? 'batch' : undefined;
  if (!first || !last || (!windows && !shell.test(language))) return [];
  const dialect: Dialect = { hole, ...(windows && { windows }) };
  const prompted = lines.some((line) => prompt.test(file.slice(line)));
  const together = lines.every((line, index) => index === 0 || /^\r?\n?$/.test(file.text.slice(lines[index - 1]?.end, line.start)));
  if (language !== '' && together && !prompted) return [inPlace(file, first.start, last.end, dialect)];
  const snippets: Snippet[] = [];
  for (let index = 0; index < lines.length; index += 1) {
    const start = lines[index] ?? first;
    const opening = prompt.exec(file.slice(start));
    while (file.text[(lines[index]?.end ?? 0) - 1] === '\\' && index + 1 < lines.length) index += 1;
    const end = lines[index]?.end ?? start.end;
    if (opening || !prompted) snippets.push(inPlace(file, start.start + (opening?.[0].length ?? 0), end, dialect));
  }
  return snippets;
}

/** More plain words than these, `sudo` and `docker compose` among them, make a sentence in any language. */
const maxPlain = 4;

/** Without an option, an item of a list may be a subcommand and what it is done to. */
const maxPlainAlone = 2;

function bareLine(file: SourceFile, line: Range): readonly Snippet[] {
  const written = file.slice(line);
  const opening = bare.exec(written)?.[0];
  if (opening === undefined || written.length > 400) return [];
  const unquoted = written.slice(opening.length).replace(/(["'])[^"'\n]{0,200}\1/g, '').replace(/\s\([^()\n]{1,100}\)\s*$/, '');
  const plain = unquoted.split(/\s+/).filter((word) => /^[A-Za-z\u0080-\uffff]+$/.test(word));
  const most = /\s-{1,2}[a-z]/.test(unquoted) ? maxPlain : /[-*+.)]\s/.test(opening) ? maxPlainAlone : 0;
  const isCall = !sentence.test(unquoted) && plain.length <= most && plain.some(isSubcommand) && plain.every((word) => /^[a-z]+$/.test(word));
  const end = line.end - (/\s{1,9}\([^()\n]{1,100}\)\s{0,9}$/.exec(written)?.[0].length ?? 0);
  return isCall ? [inPlace(file, line.start + opening.length, end, { hole })] : [];
}

function spans(file: SourceFile, line: Range): readonly Snippet[] {
  const written = file.slice(line);
  return [...written.matchAll(span)].flatMap((match) => {
    const text = match[2] ?? '';
    if (!/\bcompose\b|\bdocker\b/.test(text) || advisedAgainst.test(written.slice(Math.max(0, match.index - 60), match.index))) return [];
    // A link in reStructuredText.
    if (written.startsWith('_', match.index + match[0].length)) return [];
    const start = line.start + match.index + match[0].indexOf(text);
    return [inPlace(file, start + (prompt.exec(text)?.[0].length ?? 0), start + text.length, { hole })];
  });
}

function scopesOnly(scopes: readonly Scope[]): Host {
  return { scopes, commands: [], invocations: [] };
}
