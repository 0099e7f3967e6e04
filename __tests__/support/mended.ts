import { expect } from '@jest/globals';
import { defaultConfig } from '../../src/config/config.ts';
import { fixAll } from '../../src/lint/fix-all.ts';
import { run } from '../../src/run.ts';
import { memoryWorkspace } from '../../src/source/memory.ts';

/** The first of these texts after every fix of one rule that may be applied unseen. */
export async function mendedBy(rule: string, texts: Readonly<Record<string, string>>): Promise<string> {
  const config = { ...defaultConfig, preset: 'none' as const, rules: { [rule]: { severity: 'warning' as const } } };
  const wanted = { safety: new Set(['safe', 'unsafe'] as const), whyLeave: () => undefined };
  const { changes, last } = await fixAll(memoryWorkspace(texts), (files) => run(files, { config, scope: { kind: 'tree', named: [] }, filters: [] }), wanted);
  expect(last.faults).toEqual([]);
  const [path = '', text = ''] = Object.entries(texts)[0] ?? [];
  return changes.find(({ after }) => after.path === path)?.after.text ?? text;
}
