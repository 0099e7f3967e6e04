import type { Command } from '../call.ts';

/**
 * Why a variable that holds `docker-compose` cannot hold `docker compose`, going by one of its calls: there it is one
 * word for the shell. `undefined` where nothing speaks against it.
 */
export function whyOneWord({ origin, program }: Command): string | undefined {
  if (!origin) return undefined;
  const { file, range } = program.at;
  const written = file.slice(range);
  const name = /[A-Za-z_]\w*/.exec(written)?.[0] ?? '';
  const { text, path } = file;
  if (!/^["']?[$%]/.test(written)) return undefined;
  if (path.endsWith('.json') || /\.(?:zsh|ps1)$/.test(path) || /^#!.{0,99}\bzsh/.test(text)) return `\`${name}\` is one word wherever it stands`;
  const quoted = new RegExp(`"\\$(?:\\{${name}\\}|\\(${name}\\)|${name})"`);
  const asked = new RegExp(`(?:command -v|which|type|hash|-x) +"?\\$[{(]?${name}\\b`);
  return quoted.test(text) || asked.test(text) ? `\`${name}\` stands in quotes, where it is one word` : undefined;
}
