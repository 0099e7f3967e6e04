import { describe, expect, it } from '@jest/globals';
import { marks, web } from '../support/marks.ts';

function mounts(list: string): string {
  return `services: { web: { image: a, volumes: [${list}] } }\nvolumes: { one: {}, two: {} }`;
}

describe('two mounts at one path', () => {
  // The engine shortens the path of a text, and compares that of a mapping as it stands.
  it.each([
    ['"one:/data", { type: volume, source: two, target: /data/ }', ['/data/']],
    ['{ type: volume, source: one, target: /data }, { type: volume, source: two, target: /data/ }', ['/data/']],
    ['{ type: volume, source: one, target: /data/../data }, { type: volume, source: two, target: /data }', ['/data']],
    ['"one:/data/", { type: volume, source: two, target: /data }', []],
    ['"one:/data", "two:/data/"', []],
  ])('are refused where neither takes the place of the other: %s', async (list, expected) => {
    expect(await marks('no-mount-conflict', mounts(list))).toEqual(expected);
  });
});

describe('no-shadowed-entry', () => {
  it.each([
    ['environment: [A=1, B=2, A=3]', ['A=1']],
    ['environment: [A=1, "A=${X}", A]', ['A=1', '"A=${X}"']],
    ['labels: [a.b=1, a.b=2]', ['a.b=1']],
    ['build: { context: ., args: [V=1, V=2] }', ['V=1']],
    ['volumes: ["./a:/x", "./b:/x/"]', ['"./a:/x"']],
    ['volumes: ["./a:/x", { type: bind, source: ./b, target: /x }]', ['"./a:/x"']],
    ['volumes: ["./a:/x", "./b:/y", /z]', []],
    ['volumes: ["./a:/${A}", "./b:/${B}"]', []],
    ['environment: [TZ=UTC, B=2, TZ=UTC]', []],
    ['volumes: ["./a:/x", "./b:/y", "./a:/x"]', []],
    ['volumes: [{ type: bind, source: ./a, target: /x }, { type: bind, source: ./b, target: /x }]', ['{ type: bind, source: ./a, target: /x }']],
    ['environment: { A: 1, a: 2 }', []],
    ['environment: ["${N}=1", "${M}=2"]', []],
    ['extra_hosts: ["a=1.1.1.1", "a=2.2.2.2"], dns: [a, b], command: [A=1, A=2]', []],
  ])('%s', async (keys, expected) => {
    expect(await marks('no-shadowed-entry', web(`image: a, ${keys}`))).toEqual(expected);
  });

  it('lets another file and a base be replaced', async () => {
    expect(await marks('no-shadowed-entry', { 'compose.yml': web('image: a, environment: [A=1]'), 'compose.override.yml': web('environment: [A=2]') })).toEqual([]);
    expect(await marks('no-shadowed-entry', 'services: { a: { image: x, environment: [A=1] }, b: { extends: a, environment: [A=2] } }')).toEqual([]);
  });

  it('tells once of a list that several services share', async () => {
    expect(await marks('no-shadowed-entry', 'x-env: &env [A=1, A=2]\nservices: { a: { image: x, environment: *env }, b: { image: x, environment: *env } }')).toEqual(['A=1']);
  });
});
