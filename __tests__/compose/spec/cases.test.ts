import { beforeAll, describe, expect, it } from '@jest/globals';
import type { ShapeProblem } from '../../../src/compose/spec/shape-problem.ts';
import { applyEdits } from '../../../src/source/fix.ts';
import { judge, recordedCases, type Case } from './cases.ts';

const cases = recordedCases();
const judged: { readonly one: Case; readonly problems: readonly ShapeProblem[] | undefined; readonly part: readonly ShapeProblem[] }[] = [];

function nameOf({ path, key, value }: Case): string {
  return `${path}${path === '' ? '' : '.'}${key.replace('self=', '')}: ${value}`;
}

describe('the shape of a Compose file', () => {
  beforeAll(() => {
    for (const one of cases) {
      const { whole, part = [] } = judge(one.text) ?? {};
      judged.push({ one, problems: whole, part });
    }
  });

  it('was asked about widely enough', () => {
    expect(cases.length).toBeGreaterThan(25_000);
  });

  it('is judged as Compose 2.40.3 judges it', () => {
    const wrong = judged.flatMap(({ one, problems }) => {
      if (one.verdict === '?' || (problems?.length === 0) === (one.verdict === '+')) return [];
      return [`${one.verdict} ${nameOf(one)} — ${problems?.[0]?.message ?? 'no YAML'}`];
    });
    expect(wrong).toEqual([]);
  });

  it('is never refused in a part where the whole is accepted', () => {
    expect(judged.flatMap(({ one, part }) => (one.verdict === '+' && part.length > 0 ? [nameOf(one)] : []))).toEqual([]);
  });

  it('is told in few words, as a fact and an order', () => {
    const said = new Set(judged.flatMap(({ problems = [] }) => problems.map(({ message, help }) => `${message}\n${help ?? ''}`)));
    const odd = [...said].filter((text) => {
      const [message = '', help = ''] = text.split('\n');
      return message.length > 100 || !/^[A-Z`].*[^.]$/.test(message) || !/^[A-Z].*[^.]$/.test(help) || /\b(?:should|must|please)\b/i.test(text);
    });
    expect(said.size).toBeGreaterThan(500);
    expect(odd).toEqual([]);
  });

  it('is mended by the fix that is offered', () => {
    const tried = new Set<string>();
    const worse = judged.flatMap(({ one, problems = [] }) =>
      problems.flatMap(({ fix, at, kind, path }) => {
        const text = fix && applyEdits(at.file.text, fix.edits);
        if (text === undefined || tried.has(text)) return [];
        tried.add(text);
        const left = judge(text)?.whole;
        return left && !left.some((other) => other.kind === kind && other.path.join('.') === path.join('.')) ? [] : [nameOf(one)];
      }),
    );
    expect(tried.size).toBeGreaterThan(100);
    expect(worse).toEqual([]);
  });

  it('is told at a place, without what stands there', () => {
    const odd = judged.flatMap(({ one, problems = [] }) =>
      problems.filter(({ at, message }) => at.range.end <= at.range.start || (one.value.length > 12 && message.includes(one.value))).map(() => nameOf(one)),
    );
    expect(odd).toEqual([]);
  });
});
