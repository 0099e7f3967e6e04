import { programAt } from '../../script/program.ts';
import { readShell } from '../../script/shell.ts';
import type { ShellWord } from '../../script/word.ts';
import type { Location } from '../../source/source-file.ts';
import type { Node } from '../../yaml/node.ts';
import type { Word } from './words.ts';
import { gap, Written } from './written.ts';

/** A program that a health check calls. */
export interface HealthProgram {
  /** Without the folders in front of it. */
  readonly name: string;
  /** As it is called. */
  readonly path: string;
  readonly at: Location;
  readonly args: readonly Word[];
  /** Where it fails, or in another case, another one is asked; or it is that other one. `exit`, `false` and `kill` are no others. */
  readonly hasAlternative: boolean;
}

const giveUp = new Set(['exit', 'false', 'kill', 'echo', 'return']);

/** The programs that `healthcheck.test` calls, those of its shell too; none where it is not written. */
export function healthPrograms(test: Node | undefined): readonly HealthProgram[] {
  if (test?.kind === 'scalar') return inShell(test);
  const [kind, first, ...rest] = test?.children ?? [];
  if (kind?.text === 'CMD-SHELL') return first ? inShell(first) : [];
  if (kind?.text !== 'CMD' || first?.text === undefined) return [];
  const [option, script] = rest;
  if (/(?:^|\/)(?:ba|da|a)?sh$/.test(first.text) && /^-[a-z]*c$/.test(option?.text ?? '')) return script ? inShell(script) : [];
  const args = rest.map(({ text, at }) => ({ text, at }));
  return [{ name: baseName(first.text), path: first.text, at: first.at, args, hasAlternative: false }];
}

function inShell(node: Node): readonly HealthProgram[] {
  const written = Written.of(node);
  if (!written) return [];
  const commands = readShell({ file: node.at.file, text: written.text, dialect: {}, places: 0 });
  const names = commands.map(({ words }) => words[programAt(words)]?.text);
  let isBranch = false;
  return commands.flatMap(({ words, before, after }, index) => {
    isBranch = branchAfter(words[0]?.text) ?? isBranch;
    const from = programAt(words);
    const [program, ...args] = words.slice(from).map((word) => readWord(word, written));
    if (program?.text === undefined) return [];
    const next = names[index + 1];
    const hasAlternative = isBranch || before === '||' || (after === '||' && !giveUp.has(next ?? ''));
    return [{ name: baseName(program.text), path: program.text, at: program.at, args, hasAlternative }];
  });
}

/** Whether what follows this word is done in one case and not in another; `undefined` where it changes nothing. */
function branchAfter(word: string | undefined): boolean | undefined {
  if (word === 'then' || word === 'else') return true;
  return word === 'if' || word === 'elif' || word === 'fi' ? false : undefined;
}

function readWord({ text, start, end }: ShellWord, written: Written): Word {
  return { text: text?.includes(gap) ? undefined : text, at: written.at(start, end) };
}

function baseName(path: string): string {
  return path.slice(path.lastIndexOf('/') + 1);
}
