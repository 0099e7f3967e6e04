import { isProse } from '../locate/names.ts';
import { aliasName } from './definition.ts';
import type { Program } from './definitions.ts';
import { conditions, isV1 } from './program.ts';
import type { Simple } from './shell.ts';
import type { Snippet } from './snippet.ts';

/** A command that calls Compose, or asks whether it is there. */
export interface Use {
  readonly snippet: Snippet;
  readonly simple: Simple;
  readonly program: Program | undefined;
  readonly folder: string | undefined;
}

/** Whether calls of V1 are there for machines without V2, or V1's name stands for V2. */
export function isFallback(uses: readonly Use[], knowsV2: boolean): boolean {
  if (hasTwins(uses) || uses.some(isAlternative)) return true;
  const callsV2 = knowsV2 || uses.some(({ program }) => program?.name === 'docker compose');
  return uses.some(({ simple, program }, index) => {
    if (redefinesV1(simple)) return true;
    if (program?.name === 'docker compose') {
      const asks = program.args.length === 0 || /^(?:version|ls|ps|--help|--version)$/.test(program.args[0]?.text ?? '');
      const other = uses[index + 1]?.program?.name === 'docker-compose' && simple.after === '||';
      return other || (asks && isAsked(simple) && !isDemanded(uses, index));
    }
    const alternative = simple.after === '||' && uses[index + 1]?.program?.name === 'docker compose';
    return alternative || (callsV2 && asksForV1(simple, program));
  });
}

/** What stands between two calls in a document of which the reader makes one: `# or standalone (older installations)`. */
const orElse = /#[^\n]{0,200}\b(?:or|alternatively|otherwise|older|legacy|standalone)\b/i;

/** A document that shows the call of V2, and behind it that of V1 for those who have no V2. */
function isAlternative({ snippet, simple, program }: Use, index: number, uses: readonly Use[]): boolean {
  const before = uses[index - 1];
  if (program?.name !== 'docker-compose' || before?.program?.name !== 'docker compose' || before.snippet !== snippet || !isProse(snippet.file.path)) return false;
  return orElse.test(snippet.text.slice(before.simple.words.at(-1)?.end, simple.words[0]?.start));
}

/** A script that branches, and makes each of its calls by both names: one branch is for machines that have V1 alone. */
function hasTwins(uses: readonly Use[]): boolean {
  if (!uses.some(({ simple: { words } }) => words[0]?.text === 'case' || words[0]?.text === 'else')) return false;
  const calls = (name: Program['name']): readonly string[] => uses.flatMap(({ program }) => (program?.name === name && program.args.length > 0 ? [written(program)] : []));
  const [ofV1, ofV2] = [calls('docker-compose'), new Set(calls('docker compose'))];
  return ofV1.length > 0 && ofV1.every((call) => ofV2.has(call));
}

/** What V1 needs `--compatibility` for, V2 does by itself. */
function written({ args }: Program): string {
  return args.map(({ at: { file, range } }) => file.slice(range)).filter((text) => text !== '--compatibility').join(' ');
}

function redefinesV1({ words, after }: Simple): boolean {
  const name = words[0]?.text;
  const defined = name === 'function' ? words[1]?.text : after === '(' && words.length === 1 ? name : undefined;
  const alias = name === 'alias' && words.some(({ assigns, text }) => text?.startsWith('docker-compose=') || (assigns && aliasName(assigns.name) === aliasName('docker-compose')));
  return defined === 'docker-compose' || alias;
}

/** `command -v docker-compose`, `[ -x /usr/bin/docker-compose ]`, `docker-compose version >/dev/null`. */
function asksForV1(simple: Simple, program: Program | undefined): boolean {
  if (program) return /^(?:version|-v|--version)$/.test(program.args[0]?.text ?? '') && isAsked(simple);
  const asking = simple.words.some(({ text }) => /^(?:command|which|type|hash|where|where\.exe|-x|-f|-e|Get-Command)$/.test(text ?? ''));
  return asking && simple.words.some(({ text }) => isV1(text));
}

function isAsked({ words, after, output }: Simple): boolean {
  return output === '/dev/null' || after === '&&' || after === '||' || conditions.has(words[0]?.text ?? '');
}

/** `docker compose version || exit 1`: what calls V1 behind it, calls it for sure. */
function isDemanded(uses: readonly Use[], index: number): boolean {
  const asked = uses[index];
  if (asked?.simple.after !== '||' && !asked?.simple.words.some(({ text }) => text === '!')) return false;
  for (const { snippet, simple, program } of uses.slice(index + 1, index + 5)) {
    if (snippet !== asked.snippet || program || simple.words.some(({ text, assigns }) => isV1(text) || assigns)) return false;
    if (simple.words.some(({ text }) => /^(?:exit|return|die|fail|fatal|abort)$/.test(text ?? ''))) return true;
  }
  return false;
}
