import { describe, expect, it } from '@jest/globals';
import { defaultConfig } from '../../src/config/config.ts';
import { commentBudget, jobSummaryBudget, lengthIn } from '../../src/report/budget.ts';
import { plain } from '../../src/report/code-frame.ts';
import { json } from '../../src/report/json.ts';
import { readinessSummary } from '../../src/report/readiness-summary.ts';
import { readinessText } from '../../src/report/readiness-terminal.ts';
import type { Report } from '../../src/report/report.ts';
import { summary } from '../../src/report/summary.ts';
import { terminal } from '../../src/report/terminal.ts';
import { run } from '../../src/run.ts';
import { memoryWorkspace } from '../../src/source/memory.ts';

type Texts = Readonly<Record<string, string>>;

function review(texts: Texts, preset: 'recommended' | 'migration' = 'migration', changed?: readonly string[]): Promise<Report> {
  const scope = changed ? ({ kind: 'changed', paths: new Set(changed) } as const) : ({ kind: 'tree', named: [] } as const);
  return run(memoryWorkspace(texts), { config: { ...defaultConfig, preset }, scope, filters: [] });
}

/** As the addresses of rules are all alike, they are left out. */
function markdown({ readiness }: Report): string {
  return readinessSummary(readiness, undefined, commentBudget).replaceAll(/\]\(https:[^)]*\)/g, ']');
}

const legacy: Texts = {
  'shop/docker-compose.yml': 'web:\n  build: .\n  links: [db]\ndb:\n  image: postgres:9.6\n  container_name: shop-db\n  volumes: ["pgdata:/var/lib/postgresql/data"]\n',
  'deploy.sh': '#!/bin/sh\ndocker-compose up -d\n',
};

const mixed: Texts = {
  ...legacy,
  'my-api/docker-compose.yml': 'version: "3.7"\nservices:\n  api:\n    image: me/api:1.2\n    labels: { traefik.enable: true }\n    volumes: ["cache:/cache"]\n  job:\n    build: .\nvolumes:\n  cache:\n',
  'new/compose.yml': 'name: new\nservices:\n  web:\n    image: nginx:1.27\n',
};

const clean: Texts = { 'compose.yml': 'services:\n  web:\n    image: nginx:1.27\n' };

describe('the readiness for Compose V2', () => {
  it('is told in a terminal, what blocks first', async () => {
    expect(readinessText((await review(mixed)).readiness, plain)).toMatchInlineSnapshot(`
"Compose V2 readiness: 33%
V2 runs 2 of 5 services and 0 of 1 call as V1 did, in 3 projects and 1 script
  blocks   shop/docker-compose.yml    0 of 2 services  no-v1-format, no-v1-volume
  blocks   scripts and settings       0 of 1 call      no-v1-command
  changes  my-api/docker-compose.yml  1 of 2 services  no-boolean-label
  ready    1 project                  1 of 1 service
  warns    no-version
At the first \`docker compose up\`, once nothing blocks it:
  V2 replaces V1's containers, once: \`shop_web_1\` becomes \`shop-web-1\`; \`up --no-recreate\` leaves them
  Networks and volumes keep their names (\`my-api_cache\`), and volumes what is in them
  As the files stand, V2 does not mount \`pgdata\`; the findings there say what keeps the data
  A volume that V1 1.20 or older made is called \`myapi_cache\`: V2 passes over it, and makes an empty \`my-api_cache\`
  Images without a name of their own are built again, as \`shop-web\`; \`shop_web\` stays behind
  There is no way back on Docker 25 or later: V1's \`up\` then stops with \`KeyError: 'ContainerConfig'\`
Next: \`--fix\` mends 4 of 5 findings, \`--unsafe-fixes\` 1 more

"
`);
  });

  it('is folded in a comment, what blocks first', async () => {
    expect(markdown(await review(mixed))).toMatchInlineSnapshot(`
"<details><summary>Compose V2 readiness: 33% · V2 runs 2 of 5 services and 0 of 1 call as V1 did, in 3 projects and 1 script</summary>

**Next:** \`--fix\` mends 4 of 5 findings, \`--unsafe-fixes\` 1 more. [How this is counted].

| V2 | Rule | Findings | Where | Mended by |
|---|---|---|---|---|
| ❌ blocks | [\`no-v1-command\`] | 1 | \`deploy.sh:2\` | \`--unsafe-fixes\` 1 |
| ❌ blocks | [\`no-v1-format\`] | 1 | \`shop/docker-compose.yml:1\` | \`--fix\` 1 |
| ❌ blocks | [\`no-v1-volume\`] | 1 | \`shop/docker-compose.yml:7\` | \`--fix\` 1 |
| ⚠️ changes | [\`no-boolean-label\`] | 1 | \`my-api/docker-compose.yml:5\` | \`--fix\` 1 |
| ℹ️ warns | [\`no-version\`] | 1 | \`my-api/docker-compose.yml:1\` | \`--fix\` 1 |

| Where | As with V1 | Because of | At the first \`up\` |
|---|---|---|---|
| ❌ \`shop/docker-compose.yml\` | 0 of 2 services | [\`no-v1-format\`], [\`no-v1-volume\`] | 1 container renamed; \`shop-db\` keeps its name; not mounted as the files stand: \`pgdata\` |
| ❌ scripts and settings | 0 of 1 call | [\`no-v1-command\`] |  |
| ⚠️ \`my-api/docker-compose.yml\` | 1 of 2 services | [\`no-boolean-label\`] | 2 containers renamed; \`my-api_cache\` stays |
| ✅ \`new/compose.yml\` | 1 of 1 service |  |  |

**At the first \`docker compose up\`, once nothing blocks it:**

- V2 replaces V1's containers, once: \`shop_web_1\` becomes \`shop-web-1\`; \`up --no-recreate\` leaves them.
- Networks and volumes keep their names (\`my-api_cache\`), and volumes what is in them.
- As the files stand, V2 does not mount \`pgdata\`; the findings there say what keeps the data.
- A volume that V1 1.20 or older made is called \`myapi_cache\`: V2 passes over it, and makes an empty \`my-api_cache\`.
- Images without a name of their own are built again, as \`shop-web\`; \`shop_web\` stays behind.
- There is no way back on Docker 25 or later: V1's \`up\` then stops with \`KeyError: 'ContainerConfig'\`.

</details>

"
`);
  });

  it('says what of a repository it covers', async () => {
    const changed = await review(mixed, 'recommended', ['my-api/docker-compose.yml']);
    expect(terminal(changed)).toContain('Compose V2 readiness: 50%\nV2 runs 1 of 2 services as V1 did, in the 1 project that this change touches\n');
    expect(summary(changed)).toContain('<summary>Compose V2 readiness: 50% · V2 runs 1 of 2 services as V1 did, in the 1 project that this change touches</summary>');
  });

  it('stands before the findings, and where nothing of V1 is left only if it is asked for', async () => {
    const text = summary(await review(mixed, 'recommended'));
    expect(text.indexOf('Compose V2 readiness')).toBeLessThan(text.indexOf('What, and what to do'));
    for (const preset of ['recommended', 'migration'] as const) {
      const report = await review(clean, preset);
      expect(report.readiness?.percent).toBe(100);
      const [first, second] = [terminal(report).includes('Compose V2 readiness: 100%\n'), summary(report).includes('Compose V2 readiness: 100%')];
      expect([first, second]).toEqual([preset === 'migration', preset === 'migration']);
    }
  });

  it('names a volume once that several projects lose, and a file by the end of its path', async () => {
    const old = 'web:\n  image: nginx:1.27\n  volumes: ["data:/data"]\n';
    const folder = 'deployments/of-the-whole-company/in-its-second-office/on-premises';
    const text = terminal(await review({ [`${folder}/docker-compose.yml`]: old, 'b/docker-compose.yml': old }, 'migration'));
    expect(text).toContain('  As the files stand, V2 does not mount `data`; the findings there say what keeps the data\n');
    expect(text).toMatch(/ {2}blocks {2}….{40}\/docker-compose\.yml /);
  });

  it('is data for other programs', async () => {
    const report = await review({ 'my-api/docker-compose.yml': mixed['my-api/docker-compose.yml'] ?? '' }, 'recommended');
    const data: unknown = JSON.parse(json(report));
    expect(data).toMatchObject({
      readiness: {
        percent: 50,
        scope: 'all',
        services: { ready: 1, total: 2 },
        calls: { ready: 0, total: 0 },
        others: 0,
        counts: { breaks: 0, changes: 1, warns: 1, cosmetic: 0 },
        fixable: { safe: 2, unsafe: 0 },
        rules: [{ rule: 'no-boolean-label', impact: 'changes', count: 1, fixable: { safe: 1, unsafe: 0 }, places: [{ path: 'my-api/docker-compose.yml', range: { start: { line: 5 } } }] }, { rule: 'no-version' }],
        elsewhere: { state: 'ready', rules: [] },
        projects: [{
          name: 'my-api',
          files: ['my-api/docker-compose.yml'],
          complete: true,
          state: 'changes',
          services: { ready: 1, total: 2 },
          rules: [{ rule: 'no-boolean-label', impact: 'changes', count: 1 }, { rule: 'no-version', impact: 'warns', count: 1 }],
          firstUp: {
            renamed: [{ before: 'my-api_api_1', after: 'my-api-api-1' }, { before: 'my-api_job_1', after: 'my-api-job-1' }],
            kept: [],
            images: [{ before: 'my-api_job', after: 'my-api-job' }],
            keepsNetworks: true,
            volumes: ['my-api_cache'],
            lost: [],
            old: [{ before: 'myapi_cache', after: 'my-api_cache' }],
          },
        }],
      },
    });
    expect(JSON.parse(json({ ...report, readiness: undefined }))).toMatchObject({ readiness: null });
  });

  it('keeps to its share of a budget', async () => {
    const services = Array.from({ length: 40 }, (_, index) => `  s${index}:\n    image: i:1\n    labels: { a: yes }\n`).join('');
    const report = await review(Object.fromEntries(Array.from({ length: 60 }, (_, index) => [`${'deep/'.repeat(40)}${index}/compose.yml`, `services:\n${services}`])));
    const commit = { server: 'https://github.com', repository: 'me/shop', sha: 'abcdef0123456789' };
    for (const budget of [commentBudget, jobSummaryBudget, { max: 3000, unit: 'characters' as const }]) {
      const text = readinessSummary(report.readiness, commit, budget);
      expect(lengthIn(budget.unit, text)).toBeLessThanOrEqual(budget.max);
      expect([text.startsWith('<details><summary>'), text.endsWith('</details>\n\n')]).toEqual([true, true]);
      expect(lengthIn(budget.unit, summary(report, { commit, budget }))).toBeLessThanOrEqual(budget.max);
    }
    expect(readinessSummary(report.readiness, commit, jobSummaryBudget)).toContain('… and 40 more.');
    expect(readinessText(report.readiness, plain).split('\n').length).toBeLessThan(25);
  });
});

describe.each(['a|b', '`x` <img src=x>', '\u001B[2J::error::x', '##[error]boo', '@org/team', '</details>', '\u202Etxt', '[x](javascript:alert(1))', 'a%0Ab\r\n::error::'])('%j as a name', (name) => {
  it('stays a name', async () => {
    const service = JSON.stringify(name);
    const texts = {
      [`${name}/docker-compose.yml`]: `web:\n  image: a:1\n  container_name: ${service}\n  volumes: [${JSON.stringify(`${name}:/data`)}]\n`,
      [`b ${name}/compose.yml`]: `services:\n  web:\n    image: a:1\n    labels: { a: yes }\n    container_name: ${service}\n    volumes:\n      - { type: volume, source: v, target: /v }\nvolumes:\n  v: { name: ${service} }\n`,
    };
    const { readiness } = await review(texts);
    expect(readiness?.isNews).toBe(true);
    const [shown, told] = [readinessSummary(readiness, undefined, commentBudget), readinessText(readiness, plain)];
    for (const output of [shown, told]) {
      expect([...output.matchAll(/[^\P{Cc}\n]|[\u2028\u2029\u200E\u200F\u202A-\u202E\u2066-\u2069]|##\[/gu)]).toEqual([]);
      expect(output.split('\n').filter((line) => line.trimStart().startsWith('::'))).toEqual([]);
    }
    const bare = shown.replace(/(?<!`)(`+)(?!`)(?:(?!\n\n)[^])*?(?<!`)\1(?!`)/g, 'CODE').replaceAll(/\]\(https:\/\/github\.com\/[\w./%#-]*\)/g, ']');
    expect(bare.replace(/<\/?(?:details|summary)>/g, '')).not.toMatch(/[<>@\\]|\]\(|https?:|#\d|!\[/);
    for (const row of bare.split('\n').filter((line) => /^\| [❌⚠ℹ✅]/.test(line))) expect([6, 7]).toContain(row.split('|').length);
    expect(bare.match(/<details>/g)).toHaveLength(1);
    expect(bare.match(/<\/details>/g)).toHaveLength(1);
  });
});
