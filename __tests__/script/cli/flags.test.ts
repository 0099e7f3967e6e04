import { execFileSync, spawnSync } from 'node:child_process';
import { describe, expect, it } from '@jest/globals';
import type { Flags, FlagTable } from '../../../src/script/cli/flag-table.ts';
import { v1Flags } from '../../../src/script/cli/v1-flags.ts';
import { dockerFlags, v2Flags } from '../../../src/script/cli/v2-flags.ts';

const v1 = process.env['COMPOSE_V1'];
const v2 = process.env['COMPOSE_V2'];

/** The flags that a table says are in the help, in its own notation. */
function shown(flags: Flags, names: (name: string) => boolean = () => true): readonly string[] {
  return [...flags].filter(([name, { hidden }]) => !hidden && names(name)).map(([name, { valued }]) => `${name}${valued ? '=' : ''}`).toSorted();
}

function commands(table: FlagTable): readonly string[] {
  return [...table.keys()].filter((name) => name !== '');
}

function run(program: string, ...args: readonly string[]): { readonly status: number | null; readonly output: string } {
  const asPlugin = args.includes('compose') ? { DOCKER_CLI_PLUGIN_ORIGINAL_CLI_COMMAND: 'docker' } : {};
  const { status, stdout, stderr } = spawnSync(program, args, { encoding: 'utf8', env: { ...process.env, ...asPlugin } });
  return { status, output: stdout + stderr };
}

/** A flag that a line of text begins with by chance stands in the help twice. */
function once(flags: readonly string[]): readonly string[] {
  return [...new Set(flags)].toSorted();
}

/** The commands in an engine's own help. */
function listed(program: string): readonly string[] {
  const [, ...parts] = run(program, '--help').output.split('Commands:');
  return [...parts.join('\n').matchAll(/^ {2}([a-z]+) /gm)].map(([, name = '']) => name).toSorted();
}

/** Docopt reads flags off the help's own lines: two blanks end a flag, a word behind it is its value. */
function readDocopt(help: string): readonly string[] {
  const options = help.slice(help.indexOf('Options:'), help.includes('\nCommands:') ? help.indexOf('\nCommands:') : undefined);
  const joined = [...options.matchAll(/^ +(-{1,2}[A-Za-z][\w-]*)(?:, (--[\w-]+))?((?:[ =](?! )[^ \n]+)*)/gm)];
  return once(joined.flatMap(([, first = '', second, value = '']) => [first, ...(second ? [second] : [])].map((name) => `${name}${value ? '=' : ''}`)));
}

/** Cobra writes `-f, --file stringArray   Text`. */
function readCobra(help: string): readonly string[] {
  const lines = [...help.matchAll(/^ +(?:(-\w), )?(--[\w-]+)(?: ([a-z]\w*))?(?: {3}.*)?$/gm)];
  return once(lines.flatMap(([, letter, name = '', value]) => [...(letter ? [letter] : []), name].map((one) => `${one}${value ? '=' : ''}`)));
}

if (v1 === undefined || v2 === undefined) process.stderr.write('SKIPPED: the table of flags was held against no engine; name them in $COMPOSE_V1 and $COMPOSE_V2\n');
const withEngines = v1 === undefined || v2 === undefined ? describe.skip : describe;

withEngines('the engines themselves', () => {
  it('are those that the tables are of', () => {
    expect(execFileSync(v1 ?? '', ['version', '--short'], { encoding: 'utf8' })).toMatch(/^1\.29\.2/);
    expect(execFileSync(v2 ?? '', ['version', '--short'], { encoding: 'utf8' })).toMatch(/^2\.40\.3/);
  });

  it('have these commands', () => {
    expect(listed(v1 ?? '')).toEqual(commands(v1Flags));
    expect(listed(v2 ?? '')).toEqual(commands(v2Flags).filter((name) => name !== 'alpha'));
  });

  it.each(['', ...commands(v1Flags)])('V1 takes these flags: %s', (name) => {
    const help = run(v1 ?? '', ...(name === '' ? [] : [name]), '--help').output;
    expect(readDocopt(help).filter((flag) => flag !== '-h' && flag !== '--help')).toEqual(shown(v1Flags.get(name) ?? new Map(), (flag) => flag !== '-h' && flag !== '--help'));
  });

  it.each(['', ...commands(v2Flags)])('V2 takes these flags: %s', (name) => {
    const help = run(v2 ?? '', ...(name === '' ? [] : [name]), '--help').output;
    const everywhere = (flag: string): boolean => name === '' || flag !== '--dry-run';
    expect(readCobra(help.slice(help.indexOf('Options:'))).filter(everywhere)).toEqual(shown(v2Flags.get(name) ?? new Map()));
  });

  it.each(commands(v2Flags).map((name) => ({ name, flags: v2Flags.get(name) ?? new Map() })))('V2 takes the hidden flags of $name, and no other of V1', ({ name, flags }) => {
    const hidden = [...flags].filter(([, spec]) => spec.hidden);
    for (const [flag, { valued }] of hidden) expect(run(v2 ?? '', name, flag, ...(valued ? ['plain'] : []), '--help').output).not.toContain('unknown');
    for (const [flag] of v1Flags.get(name) ?? []) {
      const takes = flags.has(flag);
      const refuses = /^unknown (?:shorthand )?flag/m.test(run(v2 ?? '', name, flag, '1', '--help').output);
      expect({ flag, takes }).toEqual({ flag, takes: !refuses });
    }
  });

  it.each([...dockerFlags.keys()])('V2, as `docker compose`, takes %s before its name and not behind it', (flag) => {
    const value = dockerFlags.get(flag)?.valued ? ['info'] : [];
    expect(run(v2 ?? '', flag, ...value, 'compose', 'ls', '--help').status).toBe(0);
    expect(run(v2 ?? '', 'compose', flag, ...value, 'ls', '--help').output).toMatch(/^unknown (?:shorthand )?flag/);
  });

  it.each([
    ['-v', 0], ['--version', 0], ['help', 1],
  ])('V2, as `docker compose`, answers %s with its help', (word, status) => {
    const answer = run(v2 ?? '', 'compose', word);
    expect(answer).toEqual({ status, output: expect.stringContaining('Usage:  docker compose [OPTIONS] COMMAND') });
    expect(run(v1 ?? '', word)).toEqual({ status: 0, output: expect.any(String) });
  });
});
