import { expect, it } from '@jest/globals';
import { defaultConfig } from '../../src/config/config.ts';
import { fixAll } from '../../src/lint/fix-all.ts';
import { run } from '../../src/run.ts';
import { memoryWorkspace } from '../../src/source/memory.ts';

async function mended(text: string) {
  const request = { config: defaultConfig, scope: { kind: 'tree', named: [] }, filters: [] } as const;
  const { changes, left, last } = await fixAll(memoryWorkspace({ 'compose.yml': text }), (files) => run(files, request), { safety: new Set(['safe'] as const), whyLeave: () => undefined });
  return { text: changes.map(({ after }) => after.text).join(''), left: [...left], shown: last.findings.map(({ rule }) => rule.id), hidden: last.hidden.length };
}

const services = 'services:\n  web:\n    image: nginx:1.27\n    privileged: true\n';

it('leaves what a comment ignores as it is', async () => {
  expect(await mended(`# compose-review-ignore no-version: V1 reads it\nversion: "3.8"\n${services}`)).toMatchObject({ text: '', hidden: 1 });
});

it('keeps a comment at the head of a file when the first key goes', async () => {
  const head = '# compose-review-ignore no-privileged: reads disks\n';
  expect(await mended(`${head}version: "3.8"\n${services}`)).toEqual({ text: `${head}${services}`, left: [], shown: [], hidden: 1 });
});

it('takes no comment along that ignores something, and says why it leaves the file', async () => {
  const left = [['compose.yml', 'a comment that ignores findings would go with it']];
  expect(await mended(`${services}version: "3.8" # compose-review-ignore no-privileged: in the wrong place\n`)).toMatchObject({ text: '', left });
});
