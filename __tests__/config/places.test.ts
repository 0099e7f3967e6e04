import { describe, expect, it } from '@jest/globals';
import { defaultConfig, type Config } from '../../src/config/config.ts';
import { layer } from '../../src/config/layer.ts';
import { readConfig } from '../../src/config/read-config.ts';
import { configFilter } from '../../src/lint/filters/config.ts';
import { exampleText } from '../../src/rules/example.ts';
import { rules } from '../../src/rules/index.ts';
import { run } from '../../src/run.ts';
import { memoryWorkspace } from '../../src/source/memory.ts';
import { SourceFile } from '../../src/source/source-file.ts';

const texts = Object.fromEntries(['compose.yml', 'deploy/compose.yml'].map((path) => [path, exampleText(`
  services:
    agent: { image: "a:1", privileged: true }
    worker-1: { image: "a:1", privileged: true }`)]));

/** Each privileged service, with its level or what hides it, under this configuration. */
async function levels(text: string, typed: Partial<Config> = {}): Promise<Record<string, string>> {
  const { settings, problems } = readConfig(new SourceFile('.compose-review.yml', exampleText(text)), rules);
  expect(problems).toEqual([]);
  const config = layer(layer({ ...defaultConfig, preset: 'none' }, settings), typed);
  const { findings, hidden } = await run(memoryWorkspace(texts), { config, scope: { kind: 'tree', named: [] }, filters: [configFilter(config)] });
  const shown = findings.map(({ at, yamlPath, severity }): [string, string] => [`${at.file.path} ${yamlPath[1] ?? ''}`, severity]);
  return Object.fromEntries([...shown, ...hidden.map(({ finding: { at, yamlPath }, by }): [string, string] => [`${at.file.path} ${yamlPath[1] ?? ''}`, by])]);
}

const [agent, worker, deployedAgent, deployedWorker] = ['compose.yml agent', 'compose.yml worker-1', 'deploy/compose.yml agent', 'deploy/compose.yml worker-1'] as const;

describe('a rule can be set', () => {
  it('off for services by name', async () => {
    expect(await levels('rules: { no-privileged: { severity: error, exclude-services: [agent] } }')).toEqual({
      [agent]: 'configuration: `no-privileged` is switched off for this service',
      [worker]: 'error',
      [deployedAgent]: 'configuration: `no-privileged` is switched off for this service',
      [deployedWorker]: 'error',
    });
  });

  it('on for some files alone', async () => {
    expect(await levels('overrides: [{ files: [deploy/**], rules: { no-privileged: error } }]')).toEqual({ [deployedAgent]: 'error', [deployedWorker]: 'error' });
  });

  it('to another level by file and service, the last one that fits winning', async () => {
    const text = `
      rules: { no-privileged: error }
      overrides:
        - files: [deploy/**]
          rules: { no-privileged: notice }
        - services: ["worker-*"]
          rules: { no-privileged: warning }
        - files: [deploy/**]
          services: [agent]
          rules: { no-privileged: off }`;
    expect(await levels(text)).toEqual({ [agent]: 'error', [worker]: 'warning', [deployedAgent]: 'configuration: `no-privileged` is switched off here', [deployedWorker]: 'warning' });
  });

  it('for all places from the command line, whatever the file says of some', async () => {
    const text = 'overrides: [{ files: [deploy/**], rules: { no-privileged: off } }]';
    expect(Object.values(await levels(text, { rules: { 'no-privileged': { severity: 'notice' } } }))).toEqual(['notice', 'notice', 'notice', 'notice']);
  });
});

it('tells of each comment that it heeds none, where that is wanted', async () => {
  const config = { ...defaultConfig, inlineIgnores: false };
  const text = 'services: { web: { image: "a:1", privileged: true } } # compose-review-ignore no-privileged: trust me\n';
  const { findings, hidden } = await run(memoryWorkspace({ 'compose.yml': text }), { config, scope: { kind: 'tree', named: [] }, filters: [] });
  expect(findings.map(({ rule, message }) => `${rule.id}: ${message}`)).toEqual([
    'no-privileged: Service `web` runs privileged, so a break-in reaches the host',
    'valid-ignore: The configuration lets no comment ignore findings, so this does nothing',
  ]);
  expect(hidden).toEqual([]);
});
