import type { SourceFile } from '../../source/source-file.ts';
import type { Invocation } from '../call.ts';
import { callIn, listWith, readArguments, readList, readSpawn } from '../lists.ts';
import { inPlace, unquoted, type Dialect, type Snippet } from '../snippet.ts';
import { constantsIn } from './constants.ts';
import type { Host } from './host.ts';
import { blocksIn, codeOf, environmentIn } from './environment.ts';
import { readLiterals, type Literal, type Syntax } from './literals.ts';
import { isHandedToFunction, isRunString } from './run-strings.ts';

/** Languages in which a program is called by a list of strings, or by a string that is handed to a shell. */
export type Language = 'python' | 'ruby' | 'javascript' | 'go' | 'groovy' | 'php';

const syntaxes: Readonly<Record<Language, Syntax>> = {
  python: { comment: '#', tripled: true, backquotes: false },
  ruby: { comment: '#', tripled: false, backquotes: true },
  javascript: { comment: '//', tripled: false, backquotes: true },
  go: { comment: '//', tripled: false, backquotes: true },
  groovy: { comment: '//', tripled: true, backquotes: false },
  php: { comment: 'both', tripled: false, backquotes: true },
};

/** Programs that run Compose and containers, or install them. */
const program = /^(?:docker(?:-compose)?|pip[\d.]{0,5}|python[\d.]{0,5}|apt(?:-get)?|brew|apk|dnf|yum)$/;

/** What hands a string to a shell: a function in front of it, the name of a variable that it is put into, `-c`. */
const runner =
  /(?:(?<![\w-])(?:system|popen|exec|execSync|execAsync|execaCommand|check_call|check_output|call|run|local|sudo|Popen|getoutput|getstatusoutput|sh|bat|powershell|pwsh|shell|shell_exec|passthru|spawn|spawnSync|shlex\.split|Shellwords\.split|\$)(?:\s{0,9}\({1,3}\s{0,99}|\s|(?=$))|(?<![\w-])script\s{0,9}:\s{0,9}|["']-\w{0,5}c["']\s{0,9},\s{0,99}|(?:cmd|command|compose|\bdc)\w{0,40}\s{0,9}(?:[:+]?=|:)\s{0,9}\(?\s{0,99})$/i;
const splitter = /^\s{0,9}\.(?:split|execute)\(/;
const called = /(?<![\w-])(?:spawn|spawnSync|execFile|execFileSync|execa|execaSync|execFileAsync|system|exec|popen3|capture[23]e?|command|Command|CommandContext)\(\s{0,9}(?:\w{1,40}\s{0,9},\s{0,9})?$|(?<!\w)commandLine(?:\s{1,9}|\(\s{0,9})$/;

/** What follows the name of a test in Go: `t.Run("docker-compose up", func(t *testing.T) {`. */
const test = /^\s{0,99},\s{0,99}func\s{0,9}\(/;

/** Text that a program puts into its strings. */
const holes: Readonly<Partial<Record<Language, RegExp>>> = {
  python: /\{[^{}\n]{0,200}\}|%\(\w{1,50}\)[sd]|%[sd]/y,
  ruby: /#\{[^{}\n]{0,200}\}/y,
  php: /\{\$[^{}\n]{0,200}\}|%(?:\d\$)?[sd]/y,
  go: /%[svqd]/y,
};

/** Calls in a program's source: lists of strings, and strings that are handed to a shell. Each string is a scope of its own. */
export function readCode(file: SourceFile, language: Language): Host {
  const { literals, comments } = readLiterals(file.text, syntaxes[language]);
  const code = codeOf(file.text, literals, comments);
  const variables = language === 'groovy' ? blocksIn(file, literals, code) : [];
  const held = new Set(variables.map(({ snippet }) => snippet.places));
  const speaksOf = variables.some(({ snippet }) => /\bcompose\b/.test(snippet.text)) ? new Set(variables.map(({ name }) => name)) : undefined;
  const invocations = literals.flatMap((literal) => listAt(file, literal) ?? []);
  const snippets = literals.flatMap((literal, index) => (held.has(literal.from) ? [] : (stringAt(file, literal, language, () => isRunString(file.text, literals, index), speaksOf) ?? [])));
  const scopes = speaksOf ? [{ snippets, definitions: variables }] : [...snippets.map((snippet) => ({ snippets: [snippet], definitions: [] })), { snippets: [], definitions: variables }];
  return {
    scopes: [...scopes, { snippets: [], definitions: environmentIn(file, literals, code) }],
    commands: [...invocations.flatMap(callIn), ...constantsIn(file, literals)],
    invocations,
  };
}

/** How much of the text around a string is asked. */
const reach = 80;

/** The list that a program's name opens, or the arguments that it is called with. */
function listAt(file: SourceFile, { start, end, from, to }: Literal): Invocation | undefined {
  const { text } = file;
  if (to - from > 20 || !program.test(text.slice(from, to))) return undefined;
  const before = text.slice(Math.max(0, start - reach), start);
  const after = text.slice(end, end + reach);
  if (called.test(before) && /^\s{0,99},/.test(after)) return readSpawn(file, start - 1) ?? readArguments(file, start - 1);
  const given = /^\s{0,99},/.test(after) && isHandedToFunction(before) ? readArguments(file, start - 1) : undefined;
  if (given?.words[1]?.text !== undefined && callIn(given).length > 0) return given;
  if (!/\[\s*$/.test(before)) return undefined;
  const added = /^\s{0,9}\]\s{0,9}\+\s{0,9}(?=[\w[(])/.exec(after);
  if (added) return listWith(file, { start, end }, { start: end + added[0].length, end: end + (/^[^\n]*?(?=[,)\n])/.exec(after)?.[0].length ?? added[0].length + 1) });
  return /^\s{0,99},/.test(after) ? readList(file, start - 1, ']', runner.test(before.replace(/\[\s*$/, ''))) : undefined;
}

/** A string in which a command line stands. */
function stringAt(file: SourceFile, { start, end, from, to, quote }: Literal, language: Language, isRun: () => boolean, variables?: ReadonlySet<string>): Snippet | undefined {
  const { text } = file;
  if (to - from > 4000 || test.test(text.slice(end, end + reach))) return undefined;
  const written = text.slice(from, to);
  const isByVariable = variables !== undefined && [...written.matchAll(/\$\{?(\w{1,99})/g)].some(([, name = '']) => variables.has(name));
  if (!isByVariable && !/\bcompose\b|\bdocker\b/.test(written)) return undefined;
  const before = text.slice(Math.max(0, start - reach), start);
  const isShell = quote === '`' && (language === 'ruby' || language === 'php');
  if (!isShell && !runner.test(before) && !splitter.test(text.slice(end, end + 20)) && !isRun()) return undefined;
  const hole = holes[language];
  const windows = /(?:powershell|pwsh)\W*$/.test(before) ? 'powershell' : /\bbat\W*$/.test(before) ? 'batch' : undefined;
  const dialect: Dialect = { ...(hole && { hole }), ...(windows && { windows }) };
  return written.includes('\\') ? unquoted(file, from, to, dialect) : inPlace(file, from, to, dialect);
}
