import type { SourceFile } from '../../source/source-file.ts';
import type { Command } from '../call.ts';

const answers = new WeakMap<SourceFile, Map<string, string | undefined>>();

/**
 * Why a variable that holds `docker-compose` cannot hold `docker compose`, going by one of its calls: there it is one
 * word for the shell. `undefined` where nothing speaks against it.
 */
export function whyOneWord({ origin, program }: Command): string | undefined {
  if (!origin) return undefined;
  const { file, range } = program.at;
  const written = file.slice(range);
  const name = /[A-Za-z_]\w*/.exec(written)?.[0] ?? '';
  if (!/^["']?[$%]/.test(written)) return undefined;
  const known = answers.get(file) ?? new Map<string, string | undefined>();
  answers.set(file, known);
  if (!known.has(name)) known.set(name, whyIn(file, name));
  return known.get(name);
}

function whyIn({ text, path }: SourceFile, name: string): string | undefined {
  if (path.endsWith('.json') || /\.(?:zsh|ps1)$/.test(path) || /^#!.{0,99}\bzsh/.test(text)) return `\`${name}\` is one word wherever it stands`;
  const quoted = new RegExp(`"\\$(?:\\{${name}\\}|\\(${name}\\)|${name})"`);
  const asked = new RegExp(`(?:command -v|which|type|hash|-x) +"?\\$[{(]?${name}\\b`);
  return quoted.test(text) || asked.test(text) ? `\`${name}\` stands in quotes, where it is one word` : undefined;
}
