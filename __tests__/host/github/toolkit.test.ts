import { describe, expect, it } from '@jest/globals';
import { readFileSync, readdirSync } from 'node:fs';
import { createRequire } from 'node:module';
import path from 'node:path';
import { fileURLToPath } from 'node:url';

const root = fileURLToPath(new URL('../../../', import.meta.url));
const at = (...parts: readonly string[]) => path.join(root, ...parts);
const toolkit = at('node_modules/@actions');
const name: string = 'undici';

/** Every import of undici below the toolkit: which file, and which names. */
const imports = readdirSync(toolkit, { recursive: true, encoding: 'utf8' })
  .filter((file) => file.endsWith('.js'))
  .flatMap((file) => {
    const lines = readFileSync(path.join(toolkit, file), 'utf8').split('\n').filter((line) => /(?:from |import |require\(|import\()['"]undici\b/.test(line));
    return lines.map((line) => ({ file, names: /^import \{ ([\w, ]+) \} from 'undici';$/.exec(line.trim())?.[1]?.split(', ') ?? [line] }));
  });

describe('undici', () => {
  it('is ours for all of the toolkit, and has what the toolkit takes from it', async () => {
    expect(imports.length).toBeGreaterThan(0);
    const ours: object = await import(name);
    for (const { file, names } of imports) {
      expect([file, createRequire(path.join(toolkit, file)).resolve(name)]).toEqual([file, at('packages/lazy-undici/index.js')]);
      expect(Object.keys(ours)).toEqual(expect.arrayContaining(names));
    }
  });

  it('says the version that it stands for', () => {
    const { version, dependencies } = JSON.parse(readFileSync(at('packages/lazy-undici/package.json'), 'utf8'));
    expect(dependencies).toEqual({ 'undici-real': `npm:undici@${version}` });
  });
});
