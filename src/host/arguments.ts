import { parseArgs } from 'node:util';
import { suggestion } from '../config/did-you-mean.ts';
import { nearest } from '../source/nearest.ts';
import { helpFor } from './help.ts';
import { UsageError } from './usage-error.ts';

/** What someone has typed, taken apart; whether it makes sense together is not looked at. */
export interface Arguments {
  readonly paths: readonly string[];
  /** Options that take a value, each with all its values in their order. */
  readonly values: Readonly<Record<string, readonly string[]>>;
  readonly flags: ReadonlySet<string>;
  /** Each format, and the file that it goes to; standard output where there is none. */
  readonly outputs: readonly Wanted[];
}

/** A report to write: its format, and where to; without a file, to standard output. */
export interface Wanted {
  readonly format: string;
  readonly file: string | undefined;
}

const valued = ['file', 'base', 'format', 'output', 'config', 'preset', 'rule', 'fail-on', 'env', 'env-file', 'profile', 'project-name', 'explain', 'stdin-name'];
const flags = ['fix', 'unsafe-fixes', 'fix-dry-run', 'list-rules', 'version', 'help', 'no-color', 'no-progress'];
const notYet = new Set(['base']);
const formats = ['terminal', 'json', 'markdown', 'github'];
const formatsNotYet = new Set(['sarif', 'junit']);
const shorts: Readonly<Record<string, string>> = { file: 'f', help: 'h', version: 'V' };
const options = Object.fromEntries([
  ...valued.map((name) => [name, optionOf('string', name)] as const),
  ...flags.map((name) => [name, optionOf('boolean', name)] as const),
]);

/** Takes a command line apart. Throws a `UsageError` with a line that says what is wrong, and what may be meant. */
export function readArguments(argv: readonly string[]): Arguments {
  const { tokens } = parseArgs({ args: [...argv], options, allowPositionals: true, strict: false, tokens: true });
  const paths: string[] = [];
  const values: Record<string, string[]> = {};
  const given = new Set<string>();
  const outputs = new Pairs();
  for (const token of tokens) {
    if (token.kind === 'positional') paths.push(token.value);
    if (token.kind !== 'option') continue;
    const { name, rawName, value } = token;
    if (notYet.has(name)) throw new UsageError(`${rawName} is not available yet`);
    if (flags.includes(name)) {
      if (value !== undefined) throw new UsageError(`${rawName} takes no value`);
      given.add(name);
    } else if (valued.includes(name)) {
      if (value === undefined || (value.startsWith('-') && value !== '-' && !token.inlineValue)) throw new UsageError(`${rawName} needs a value: ${helpFor(name)}`);
      (values[name] ??= []).push(value);
      if (name === 'format') outputs.format(value);
      if (name === 'output') outputs.file(value);
    } else {
      const meant = nearest(name, [...valued, ...flags]);
      throw new UsageError(`there is no option ${rawName}; ${meant ? `did you mean --${meant}?` : 'try --help'}`);
    }
  }
  return { paths, values, flags: given, outputs: outputs.all() };
}

function optionOf(type: 'string' | 'boolean', name: string) {
  const short = shorts[name];
  return { type, multiple: true, ...(short === undefined ? {} : { short }) };
}

/** Formats and the files that they go to; either may stand first. */
class Pairs {
  readonly #pairs: { format: string; file: string | undefined }[] = [];
  #waiting: string | undefined;

  format(format: string): void {
    if (formatsNotYet.has(format)) throw new UsageError(`--format ${format} is not available yet`);
    if (!formats.includes(format)) throw new UsageError(`there is no format \`${format}\`. ${suggestion(format, formats) ?? ''}`.trim());
    this.#pairs.push({ format, file: this.#waiting });
    this.#waiting = undefined;
  }

  file(file: string): void {
    const last = this.#pairs.at(-1);
    if (last && last.file === undefined) last.file = file;
    else if (this.#waiting === undefined) this.#waiting = file;
    else throw new UsageError(`--output ${file} has no --format of its own`);
  }

  all(): readonly Wanted[] {
    if (this.#waiting !== undefined && this.#pairs.length > 0) throw new UsageError(`--output ${this.#waiting} has no --format of its own`);
    const pairs = this.#pairs.length > 0 ? this.#pairs : [{ format: 'terminal', file: this.#waiting }];
    const [, second] = pairs.filter(({ file }) => file === undefined);
    if (second) throw new UsageError(`two formats would go to standard output; give --format ${second.format} an --output FILE`);
    return pairs;
  }
}
