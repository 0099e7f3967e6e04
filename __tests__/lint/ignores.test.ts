import { describe, expect, it } from '@jest/globals';
import type { Config } from '../../src/config/config.ts';
import { findCommands } from '../../src/script/command.ts';
import { json } from '../../src/report/json.ts';
import { summary } from '../../src/report/summary.ts';
import { terminal } from '../../src/report/terminal.ts';
import { SourceFile } from '../../src/source/source-file.ts';
import { review } from '../support/lint.ts';

type Texts = Readonly<Record<string, string>>;

const names = ['no-privileged', 'no-fixed-container-name', 'no-v1-command', 'no-version', 'valid-ignore', 'no-unused-ignore'];
const rules: Config['rules'] = Object.fromEntries(names.map((id) => [id, { severity: 'notice' }]));
const only: Partial<Config> = { preset: 'none', rules };

function over(texts: string | Texts, config = {}) {
  return review(typeof texts === 'string' ? { 'compose.yml': texts } : texts, { ...only, ...config });
}

/** What is shown and what is hidden: rule, line, and why. */
async function told(texts: string | Texts, config = {}): Promise<{ shown: string[]; hidden: string[] }> {
  const { findings, hidden } = await over(texts, config);
  const line = ({ at }: (typeof findings)[number]) => at.file.positionAt(at.range.start).line;
  return { shown: findings.map((one) => `${one.rule.id} ${line(one)}`), hidden: hidden.map(({ by, finding }) => `${finding.rule.id} ${line(finding)} ${by}`) };
}

const privileged = 'no-privileged 4 inline: reads disks';

describe('in a Compose file, a comment holds', () => {
  it.each([
    ['for the value on its line', 'services:\n  web:\n    image: a:1\n    privileged: true # compose-review-ignore no-privileged: reads disks\n'],
    ['for the entry below', 'services:\n  web:\n    # compose-review-ignore no-privileged: reads disks\n    privileged: true\n'],
    ['for the entry below, with other comments and empty lines between', 'services:\n  # compose-review-ignore no-privileged: reads disks\n  # it does\n\n  web: { image: "a:1", privileged: true }\n'],
    ['for a whole service, above its key', 'services:\n  # compose-review-ignore no-privileged: reads disks\n  web:\n    privileged: true\n'],
    ['for a whole service, behind its key', 'services:\n  web: # compose-review-ignore no-privileged: reads disks\n\n    privileged: true\n'],
    ['for a whole service, below its name', 'services:\n  web:\n    # compose-review-ignore no-privileged: reads disks\n    # all of them\n    image: "a:1"\n    privileged: true\n'],
    ['for a whole service, below its name and an anchor', 'services:\n  web: &web # one\n    # compose-review-ignore no-privileged: reads disks\n    image: "a:1"\n    privileged: true\n'],
    ['for a whole service, below its name and a brace', 'services:\n  web: {\n    # compose-review-ignore no-privileged: reads disks\n    image: "a:1",\n    privileged: true\n  }\n'],
    ['for all services, behind their key', 'services: # compose-review-ignore no-privileged: reads disks\n  web:\n\n    privileged: true\n'],
    ['for the file, above its first key', '# compose-review-ignore no-privileged: reads disks\nservices:\n  web:\n    privileged: true\n'],
    ['for the file, also where the first key is another', '# compose-review-ignore no-privileged: reads disks\nx-a: 1\nservices:\n  web: { privileged: true }\n'],
    ['for the file, at its head', '# compose-review-ignore no-privileged: reads disks\n\nservices:\n  web: { privileged: true }\n'],
    ['for the file, behind the mark of its document', '--- # compose-review-ignore no-privileged: reads disks\nservices:\n  web:\n    privileged: true\n'],
    ['for a line in braces', 'services: { web: {\n image: "a:1",\n # x\n privileged: true } } # compose-review-ignore no-privileged: reads disks\n'],
    ['with Windows line ends', 'services:\r\n  web:\r\n    # compose-review-ignore no-privileged: reads disks\r\n    privileged: true\r\n'],
    ['in a file with a byte order mark', '\uFEFF# compose-review-ignore no-privileged: reads disks\n\nservices:\n  web: { privileged: true }\n'],
  ])('%s', async (_, text) => {
    const { shown, hidden } = await told(text);
    expect(shown).toEqual([]);
    expect(hidden.map((one) => one.replace(/ \d+/, ''))).toEqual([privileged.replace(/ \d+/, '')]);
  });

  it('for an item and all of its keys, not for the next one', async () => {
    const text = `
      services:
        a:
          ports:
            # compose-review-ignore no-public-database: on purpose
            - target: 5432
              published: 5432
            - target: 3306
              published: 3306
      `;
    const ran = await told(text, { rules: { 'no-public-database': { severity: 'error' } } });
    expect(ran.hidden).toHaveLength(1);
    expect(ran.shown).toHaveLength(1);
  });

  it('for a service alone below its name, not for the next one, and for one key further down', async () => {
    const head = 'services:\n  a:\n    # compose-review-ignore no-privileged: reads disks\n    image: "a:1"\n    privileged: true\n  b:\n    privileged: true\n';
    expect((await told(head)).shown).toEqual(['no-privileged 7']);
    const first = 'services:\n  # compose-review-ignore no-privileged: reads disks\n  a:\n    privileged: true\n  b:\n    privileged: true\n';
    expect((await told(first)).shown).toEqual(['no-privileged 6']);
    const further = 'services:\n  a:\n    image: "a:1"\n    # compose-review-ignore no-privileged: reads disks\n    tty: true\n    privileged: true\n';
    expect((await told(further)).shown).toEqual(['no-unused-ignore 4', 'no-privileged 6']);
  });

  it('not for the services beside', async () => {
    const text = 'services:\n  # compose-review-ignore no-privileged: reads disks\n  a: { privileged: true }\n  b: { privileged: true }\n';
    expect(await told(text)).toEqual({ shown: ['no-privileged 4'], hidden: ['no-privileged 3 inline: reads disks'] });
  });

  it('not for another rule, nor for what stands above it', async () => {
    const text = 'services:\n  web:\n    privileged: true\n    # compose-review-ignore no-privileged: below all\n    container_name: x\n';
    expect((await told(text)).shown).toEqual(['no-privileged 3', 'no-unused-ignore 4', 'no-fixed-container-name 5']);
  });

  it('for none where it stands below the last entry', async () => {
    expect((await told('services:\n  web: { privileged: true }\n# compose-review-ignore no-privileged: too late\n')).shown).toEqual(['no-privileged 2', 'no-unused-ignore 3']);
  });

  it('for its own document alone', async () => {
    const text = 'services:\n  # compose-review-ignore no-privileged: reads disks\n  web: { privileged: true }\n---\nservices:\n  web:\n    privileged: true\n';
    expect((await told(text)).shown).toContain('no-privileged 7');
  });

  it('for several rules, each with the same reason', async () => {
    const text = 'services:\n  # compose-review-ignore no-privileged, no-fixed-container-name: an agent\n  web:\n    privileged: true\n    container_name: x\n';
    expect(await told(text)).toEqual({ shown: [], hidden: ['no-privileged 4 inline: an agent', 'no-fixed-container-name 5 inline: an agent'] });
  });

  it('where several comments stand above one another', async () => {
    const text = 'services:\n  # compose-review-ignore no-privileged: one\n  # compose-review-ignore no-fixed-container-name: two\n  web: { privileged: true, container_name: x }\n';
    expect((await told(text)).hidden).toEqual(['no-privileged 4 inline: one', 'no-fixed-container-name 4 inline: two']);
  });

  it('also for what Compose refuses, which stays in the report', async () => {
    const { findings, hidden } = await review({ 'compose.yml': 'services:\n  web:\n    image: a:1\n    # compose-review-ignore no-unknown-key: rendered before it runs\n    imagine: x\n' });
    expect(findings.filter(({ severity }) => severity === 'error')).toEqual([]);
    expect(hidden.map(({ finding }) => `${finding.severity} ${finding.rule.category}`)).toEqual(['error correctness']);
  });
});

describe('in other files, a comment holds', () => {
  const ignore = 'compose-review-ignore no-v1-command: kept for CentOS 7';
  it.each([
    ['for its line', 'run.sh', `docker-compose up # ${ignore}\n`],
    ['for the line below', 'run.sh', `#!/bin/sh\n# ${ignore}\ndocker-compose up\n`],
    ['for the line below, over comments', 'run.sh', `echo\n# ${ignore}\n# really\n\ndocker-compose up\n`],
    ['for a line with those that it goes on to', 'run.sh', `echo\n# ${ignore}\necho a && \\\n  docker-compose up\n`],
    ['behind the last of these lines', 'run.sh', `docker-compose \\\n  up # ${ignore}\n`],
    ['for the file, at its head', 'run.sh', `#!/bin/sh\n# ${ignore}\n\necho\ndocker-compose up\n`],
    ['in a Makefile', 'Makefile', `up:\n\t# ${ignore}\n\tdocker-compose up\n`],
    ['in a Dockerfile', 'Dockerfile', `FROM docker\n# ${ignore}\nRUN docker-compose up\n`],
    ['in code', 'run.js', `const { execSync } = require('child_process');\n// ${ignore}\nexecSync('docker-compose up');\n`],
    ['above a step of a workflow', '.github/workflows/a.yml', `on: push\njobs:\n  a:\n    steps:\n      # ${ignore}\n      - name: x\n        run: docker-compose up\n`],
    ['in the shell text of a workflow', '.github/workflows/a.yml', `on: push\njobs:\n  a:\n    steps:\n      - run: |\n          # ${ignore}\n          docker-compose up\n`],
    ['above a block of code in Markdown', 'README.md', `# Title\n\n<!-- ${ignore} -->\n\n\`\`\`sh\necho\n\ndocker-compose up\n\`\`\`\n`],
    ['above a paragraph', 'README.md', `# Title\n\n<!-- ${ignore} -->\nNow\nrun \`docker-compose up\`\n`],
    ['behind a line of prose', 'README.md', `# Title\n\nRun \`docker-compose up\` <!-- ${ignore} -->\n`],
    ['for a document, at its head', 'README.md', `<!-- ${ignore} -->\n\n# Title\n\nRun \`docker-compose up\`\n`],
  ])('%s', async (_, path, text) => {
    expect(findCommands(new SourceFile(path, text)).length).toBeGreaterThan(0);
    const { shown, hidden } = await told({ [path]: text });
    expect(shown).toEqual([]);
    expect(hidden.map((one) => one.replace(/ \d+/, ''))).toEqual(['no-v1-command inline: kept for CentOS 7']);
  });

  it.each([
    ['the line after the next', 'run.sh', `# ${ignore}\necho\ndocker-compose up\n`],
    ['the next block', 'README.md', `# Title\n\n<!-- ${ignore} -->\n\`\`\`sh\necho\n\`\`\`\n\`docker-compose up\`\n`],
  ])('not for %s', async (_, path, text) => {
    expect((await told({ [path]: text })).shown.toSorted()).toEqual([expect.stringMatching(/^no-unused-ignore/), expect.stringMatching(/^no-v1-command/)]);
  });

  it('nothing that a document shows', async () => {
    const text = `# Docs\n\nWrite \`<!-- ${ignore} -->\`:\n\n\`\`\`html\n<!-- ${ignore} -->\n\`\`\`\n\n\`\`\`yaml\n# ${ignore}\n\`\`\`\n\nNot docker-compose.\n`;
    expect(await told({ 'README.md': `${text}\`docker compose up\`\n` })).toEqual({ shown: [], hidden: [] });
  });
});

async function said(text: string): Promise<string[]> {
  const { findings } = await over(`services:\n  web:\n    image: a:1\n    privileged: true # ${text}\n`);
  return findings.filter(({ rule }) => rule.category === 'style').map(({ message, help, at }) => `${at.file.slice(at.range)}: ${message}. ${help ?? ''}`);
}

describe('what is said of a comment', () => {
  it.each([
    ['compose-review-ignore', 'compose-review-ignore: This comment ignores nothing: it names no rule. Write `compose-review-ignore RULE: reason`'],
    ['compose-review-ignore no-priviliged: x', 'no-priviliged: There is no rule `no-priviliged`, so nothing is ignored here. Write `no-privileged`'],
    ['compose-review-ignore all: x', 'all: There is no rule `all`, so nothing is ignored here. See `compose-review --list-rules`'],
    ['compose-review-ignore no-privileged', 'compose-review-ignore no-privileged: No reason is given, so no one can tell whether this may go. Write it behind a colon: `compose-review-ignore RULE: reason`'],
    ['compose-review-ignore no-version: x', '`no-version` finds nothing here, so there is nothing to ignore. Remove the comment'],
    ['compose-review-ignore no-privileged, no-version: x', '`no-version` finds nothing here, so there is nothing to ignore. Remove `no-version` from the comment'],
  ])('%s', async (text, expected) => {
    expect((await said(text)).join('\n')).toContain(expected);
  });

  it.each(['compose-review-ignore no-privileged: it reads disks', 'compose-review-ignore no-privileged it reads disks', 'compose-review-ignore no-privileged -- it reads disks', 'compose-review-ignored', 'compose-review runs here', 'see compose-review-ignore'])(
    'nothing of “%s”', async (text) => {
      expect(await said(text)).toEqual([]);
    },
  );

  it('ignores also without a reason', async () => {
    expect((await told('services: { web: { privileged: true } } # compose-review-ignore no-privileged\n')).hidden).toEqual(['no-privileged 1 inline: no reason given']);
  });

  it('not that it is unused where its rule did not run', async () => {
    const text = 'services: { web: { image: a } } # compose-review-ignore no-host-network: x\n';
    expect((await told(text)).shown).toEqual([]);
    expect((await told(text, { rules: { ...rules, 'no-host-network': { severity: 'warning' } } })).shown).toEqual(['no-unused-ignore 1']);
  });

  it('not that it is unused where a part of the project, or of the file, could not be read', async () => {
    const ignored = 'services: { web: { image: "a:1" } } # compose-review-ignore no-privileged: x\n';
    expect((await told(`include: [gone.yml]\n${ignored}`)).shown).toEqual([]);
    expect((await told(`${ignored}a: "\n`)).shown).toEqual([]);
  });
});

describe('the reports', () => {
  const text = 'services:\n  web:\n    # compose-review-ignore no-privileged: </details> @all `x` ghp_abcdefghijklmnopqrstuvwxyz0123456789\n    privileged: true\n';

  it('tell whoever reviews what comments ignore, and why, with nothing in it that acts', async () => {
    const markdown = summary(await over(text));
    expect(markdown).toContain('1 finding hidden by comments');
    const block = /<details><summary>Ignored by comments \(1\)<\/summary>[^]*?\n<\/details>/.exec(markdown)?.[0] ?? '';
    expect(block).toMatchInlineSnapshot(`
"<details><summary>Ignored by comments (1)</summary>

- \`compose.yml:4\` [\`no-privileged\`](https://github.com/compose-review/compose-review/blob/v1/docs/rules/no-privileged.md): \`</details>\` \`@all\` \`x\` \`••••••••••••••••••••••••••••••••••••••••\`

</details>"
`);
  });

  it('count them in a terminal, and hold them in JSON', async () => {
    const report = await over(text);
    expect(terminal(report)).toContain('Nothing found in 1 file (1 finding hidden by comments)');
    expect(JSON.parse(json(report))).toMatchObject({ findings: [], hidden: [{ by: expect.stringMatching(/^inline: <\/details> @all `x` •+$/), finding: { rule: 'no-privileged' } }] });
  });

  it('name the form below findings', async () => {
    expect(summary(await over('services: { web: { privileged: true } }'))).toContain('`# compose-review-ignore RULE: reason`');
  });
});

it('heeds five hundred comments of a file', async () => {
  const lines = Array.from({ length: 3000 }, (_, index) => `  s${index}: { privileged: true } # compose-review-ignore no-privileged: ${'no-x '.repeat(20)}`);
  const { hidden, findings } = await over(`services:\n${lines.join('\n')}\n`);
  expect(hidden).toHaveLength(500);
  expect(findings).toHaveLength(2500);
});
