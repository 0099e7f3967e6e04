import { oncePer } from '../../source/once-per.ts';
import type { SourceFile } from '../../source/source-file.ts';
import type { Command } from '../call.ts';

/** The variables that a text has in quotes, but where it asks whether they are set, and those that it looks for as the name of a program. */
interface OneWord {
  readonly quoted: ReadonlySet<string>;
  readonly asked: ReadonlySet<string>;
}

/**
 * Why a variable that holds `docker-compose` cannot hold `docker compose`, going by one of its calls: there it is one
 * word for the shell. `undefined` where nothing speaks against it.
 */
export function whyOneWord({ origin, program, form }: Command): string | undefined {
  if (!origin) return undefined;
  const { file, range } = program.at;
  const written = file.slice(range);
  const name = /[A-Za-z_]\w*/.exec(written)?.[0] ?? '';
  if (form !== 'words') return `\`${name}\` is one word wherever it stands`;
  if (!/^["']?[$%]/.test(written)) return undefined;
  if (file.path.endsWith('.json') || /\.(?:zsh|ps1)$/.test(file.path) || /^#!.{0,99}\bzsh/.test(file.text)) return `\`${name}\` is one word wherever it stands`;
  const { quoted, asked } = oneWordsIn(file);
  return quoted.has(name) || asked.has(name) ? `\`${name}\` stands in quotes, where it is one word` : undefined;
}

/** One pass over the text, however many variables there are. */
const oneWordsIn = oncePer(({ text }: SourceFile): OneWord => {
  const names = (pattern: RegExp) => new Set([...text.matchAll(pattern)].flatMap(([, ...groups]) => groups.filter((name) => name !== undefined)));
  return {
    quoted: names(/(?<!-[nz]\s)"\$(?:\{([A-Za-z_]\w*)\}|\(([A-Za-z_]\w*)\)|([A-Za-z_]\w*))"/g),
    asked: names(/(?:command -v|which|type|hash|-x) {1,9}"?\$[{(]?([A-Za-z_]\w*)/g),
  };
});
