import { describe, expect, it } from '@jest/globals';
import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';

/** From the ground up; a file imports from its own floor and from those below it. */
const floors = ['source', 'yaml', 'config', 'locate', 'script', 'compose', 'rules', 'lint', 'report', 'host', 'roof'];

const root = path.join(import.meta.dirname, '..', 'src');

const files = readdirSync(root, { recursive: true, encoding: 'utf8' })
  .filter((file) => file.endsWith('.ts'))
  .map((file) => file.split(path.sep).join('/'));

const imports = files.flatMap((file) => {
  const text = readFileSync(path.join(root, file), 'utf8');
  const found = text.matchAll(/(?:^|\n)(?:import|export)\b[^'";]*?\bfrom\s+'([^']+)'|\bimport\(\s*'([^']+)'|(?:^|\n)import\s+'([^']+)'/g);
  return [...found].map(([, named, dynamic, bare]) => ({ file, target: named ?? dynamic ?? bare ?? '' }));
});

function floorOf(file: string): number {
  const folder = file.includes('/') ? (file.split('/')[0] ?? '') : 'roof';
  return floors.indexOf(folder);
}

describe('the house', () => {
  it('has no folder that is no floor', () => {
    expect(files.filter((file) => floorOf(file) < 0)).toEqual([]);
  });

  it('has its tests in folders of the same names', () => {
    const folders = new Set(files.flatMap((file) => path.posix.dirname(file).split('/').map((_, index, names) => names.slice(0, index + 1).join('/'))));
    const tests = readdirSync(import.meta.dirname, { recursive: true, encoding: 'utf8' }).filter((file) => file.endsWith('.test.ts'));
    const homes = new Set(tests.map((file) => path.posix.dirname(file.split(path.sep).join('/'))));
    // What the doors do is tried from outside: the terminal's, and the action's.
    expect([...homes].filter((home) => !folders.has(home) && !/^(?:cli|e2e|support)(?:\/|$)/.test(home))).toEqual([]);
  });

  it('imports only downwards', () => {
    const climbing = imports.filter(({ file, target }) => {
      if (!target.startsWith('.')) return false;
      return floorOf(path.posix.join(path.posix.dirname(file), target)) > floorOf(file);
    });
    expect(climbing).toEqual([]);
  });

  it('has no circles', () => {
    const targets = new Map<string, string[]>();
    for (const { file, target } of imports) {
      if (target.startsWith('.')) targets.set(file, [...(targets.get(file) ?? []), path.posix.join(path.posix.dirname(file), target)]);
    }
    const done = new Set<string>();
    const circles: string[] = [];
    const visit = (file: string, trail: readonly string[]): void => {
      if (trail.includes(file)) circles.push([...trail.slice(trail.indexOf(file)), file].join(' > '));
      if (trail.includes(file) || done.has(file)) return;
      for (const target of targets.get(file) ?? []) visit(target, [...trail, file]);
      done.add(file);
    };
    for (const file of files) visit(file, []);
    expect(circles).toEqual([]);
  });

  it('keeps side effects in host/ and at the doors', () => {
    const doors = /^(host\/|main\.ts$|cli\.ts$)/;
    const sideEffects = /^(@actions\/|@octokit\/|node:(fs|child_process|process|os|net|http|https|timers|worker_threads)\b)/;
    expect(imports.filter(({ file, target }) => !doors.test(file) && sideEffects.test(target))).toEqual([]);
    const impure = files.filter((file) => !doors.test(file) && /\b(process\.|console\.|Date\.now|Math\.random)/.test(readFileSync(path.join(root, file), 'utf8')));
    expect(impure).toEqual([]);
  });

  it('says of all that it exports what that promises', () => {
    const silent = files.flatMap((file) => {
      const text = readFileSync(path.join(root, file), 'utf8');
      const exported = text.matchAll(/(?<above>[^\n]*)\n(?:\/\/[^\n]*\n)*export (?:async |abstract )?(?:function\*?|const|class|interface|type) (?<name>\w+)/g);
      return [...exported].flatMap(({ groups }) => (groups?.['above']?.endsWith('*/') ? [] : [`${file}: ${groups?.['name']}`]));
    });
    expect(silent).toEqual([]);
  });

  it('hands no list over as arguments, of which too many overflow the stack', () => {
    expect(files.filter((file) => /\.(?:push|unshift)\(\.\.\./.test(readFileSync(path.join(root, file), 'utf8')))).toEqual([]);
  });

  it('imports the YAML parser in yaml/ alone', () => {
    expect(imports.filter(({ file, target }) => target === 'yaml' && !file.startsWith('yaml/'))).toEqual([]);
  });
});
