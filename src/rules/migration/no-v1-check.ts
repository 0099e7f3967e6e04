import { isProse } from '../../locate/names.ts';
import type { Location } from '../../source/source-file.ts';
import type { Invocation } from '../../script/call.ts';
import { isV1Call } from '../../script/cli/refused.ts';
import { obstacleTo } from '../../script/cli/obstacle.ts';
import { Settings } from '../../script/cli/settings.ts';
import { isV1 } from '../../script/program.ts';
import { defineRule } from '../rule.ts';

export default defineRule({
  id: 'no-v1-check',
  category: 'migration',
  severity: 'warning',
  impact: 'breaks',
  summary: 'Scripts look for Compose by calling it',
  why: `A script that asks for a program named \`docker-compose\` finds none where Compose is a plugin of \`docker\`, and stops. \`docker compose version\` ends with 0 where the plugin
    is there. A script that uses either is left alone; one whose calls cannot all be written anew keeps what it asks.`,
  bad: `
    if ! command -v docker-compose >/dev/null; then exit 1; fi
    docker-compose up -d`,
  good: `
    if ! docker compose version >/dev/null; then exit 1; fi
    docker compose up -d`,
  links: ['https://docs.docker.com/reference/cli/docker/compose/version/', 'https://docs.docker.com/compose/releases/migrate/'],

  *script({ invocations, commands, settings }) {
    const calls = commands.filter((command) => isV1Call(command) && !command.image);
    if (calls.length === 0) return;
    const known = new Settings(settings);
    const follow = calls.every((call) => obstacleTo(call, known) === undefined);
    for (const [index, invocation] of invocations.entries()) {
      const name = invocation.words.find(({ text }, place) => place > 0 && isV1(text));
      if (!name || !asks(invocation) || isLookedUp(invocation) || removes(invocations[index + 1]) || calls.some((call) => lies(name.at, call.origin ?? call.program.at))) continue;
      const at = invocation.captured ? testAround(invocation) : isTest(invocation) ? testOfFile(invocation) : { ...invocation.at, text: 'docker compose version' };
      const edits = follow && at ? [at] : undefined;
      yield {
        at: name.at,
        message: 'Where Compose is a plugin of `docker`, no program of the name `docker-compose` is found',
        help: 'Ask by `docker compose version`',
        ...(edits && { fix: { title: 'Ask by `docker compose version`', safety: 'unsafe' as const, edits } }),
      };
    }
  },
});

/** `command -v NAME`, `which NAME`, `type NAME`, `hash NAME`, `[ -x /usr/bin/NAME ]`. */
function asks(invocation: Invocation): boolean {
  const { words, form } = invocation;
  const [program, option, ...others] = words.map(({ text }) => text);
  if (isTest(invocation)) return words.some(({ text }, index) => /^-[xfe]$/.test(text ?? '') && isV1(words[index + 1]?.text));
  if (form !== 'words' || words.length > 3) return false;
  if (program === 'command') return (option === '-v' || option === '-V') && others.length === 1;
  return program === 'which' || program === 'type' || program === 'hash' || program === 'where';
}

/** A line of a document that is nothing but the question is asked by a person, for the place. */
function isLookedUp({ at: { file, range }, captured }: Invocation): boolean {
  const before = file.text.slice(Math.max(0, range.start - 20), range.start);
  return isProse(file.path) && !captured && /(?:^|\n)[ \t]*(?:\$ )?$/.test(before) && /^[ \t]*(?:\r?\n|$)/.test(file.text.slice(range.end, range.end + 20));
}

/** `[ -e /usr/bin/docker-compose ] && rm /usr/bin/docker-compose`: V1 is looked for to be rid of it. */
function removes(next: Invocation | undefined): boolean {
  const [program, ...others] = next?.words.map(({ text }) => text) ?? [];
  return (program === 'rm' || program === 'unlink') && others.some(isV1);
}

/** `$(which docker-compose) up` is a call, told as such. */
function lies({ file, range }: Location, around: Location): boolean {
  return file === around.file && range.start >= around.range.start && range.end <= around.range.end;
}

function isTest({ words }: Invocation): boolean {
  return /^(?:\[\[?|test)$/.test(words[0]?.text ?? '');
}

/** `[ -x NAME ]`, where it asks for nothing else. */
function testOfFile({ at, words }: Invocation): (Location & { readonly text: string }) | undefined {
  const [, ...rest] = words.map(({ text }) => text);
  const isNegated = rest[0] === '!';
  const length = (isNegated ? 3 : 2) + (words[0]?.text === 'test' ? 0 : 1);
  return rest.length === length ? { ...at, text: `${isNegated ? '! ' : ''}docker compose version >/dev/null 2>&1` } : undefined;
}

/** `[ -x "$(command -v NAME)" ]` and its like as a whole, and what says the same. */
function testAround({ at: { file, range } }: Invocation): (Location & { readonly text: string }) | undefined {
  const before = /\[\[? (! )?-([xnz]) "?\$\($/.exec(file.text.slice(Math.max(0, range.start - 40), range.start));
  const after = /^(?: 2>\s?\/dev\/null)?\)"? \]\]?/.exec(file.text.slice(range.end, range.end + 40));
  if (!before || !after) return undefined;
  const isNegated = (before[1] !== undefined) !== (before[2] === 'z');
  const start = range.start - before[0].length;
  return { file, range: { start, end: range.end + after[0].length }, text: `${isNegated ? '! ' : ''}docker compose version >/dev/null 2>&1` };
}
