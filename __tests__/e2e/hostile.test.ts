import { describe, expect, it } from '@jest/globals';
import { places, pullRequest } from './pull-request.ts';
import { bad, good, privileged } from './texts.ts';

/** Names that break out of logs, tables, links, HTML and comments where nobody stops them. */
const hostileNames = [
  'a\n::error::x',
  '::add-mask::x',
  'a%0A::error::x',
  '##[add-mask]x',
  '`](https://evil.example) [x',
  '| a | b |',
  '<img src=x onerror=alert(1)>',
  '@octo-org/team',
  'fixes #1',
  '--> <script>',
  '\u202Egnp.exe',
  '$& $$ $`',
];

/** Markdown without its code spans: each ends at the first run of as many backticks as it began with. */
function outsideCode(markdown: string): string {
  return markdown.replaceAll(/(?<!`)(`+)(?!`)[\s\S]*?(?<!`)\1(?!`)/g, '');
}

describe('names and values', () => {
  it('smuggle no command into the log, and no markup into the comment', async () => {
    const { run, github } = await pullRequest({ base: {}, head: { 'compose.yml': privileged(hostileNames.length, (index) => hostileNames[index] ?? '') } });
    const result = await run();
    expect([result.others, result.masks.filter((mask) => mask !== 'token-of-the-job'), result.failures]).toEqual([[], [], []]);
    expect(result.annotations.error.map(({ message }) => message).join('\n')).not.toMatch(/##\[|\u202E/);
    const body = github.comments[0]?.body ?? '';
    expect(body).not.toContain('\u202E');
    expect(outsideCode(body)).not.toMatch(/<img|<script|@octo-org|#1\b|evil\.example/);
    expect(outsideCode(body).match(/-->/g)).toHaveLength(1);
  });

  it('in paths, too', async () => {
    const paths = ['a\n::error::x/compose.yml', '##[add-mask]x/compose.yml', '`](evil)/compose.yml', '| a | b/compose.yml', '<img src=x>/compose.yml', '@octo-org/team/compose.yml', 'ü ö shop/compose.yml'];
    const { run, github } = await pullRequest({ base: {}, head: Object.fromEntries(paths.map((path) => [path, bad])) });
    for (const checkout of ['merge', 'nothing'] as const) {
      const result = await run({ checkout });
      expect([result.others, result.failures, result.outputs['error-count']]).toEqual([[], [], String(paths.length)]);
      expect(outsideCode(github.comments[0]?.body ?? '')).not.toMatch(/<img|@octo-org|\]\(evil/);
    }
  });

  it('that are secret are told nowhere', async () => {
    const secrets = `services:
  web:
    image: nginx:1.27
    environment:
      DATABASE_URL: postgres://shop:hunter2@db/shop
      API_TOKEN: ghp_hunter2hunter2
    command: ["--password", "hunter2", {a: "hunter2"]
`;
    const { run, github } = await pullRequest({ base: {}, head: { 'compose.yml': secrets, '.env': "PASSWORD='hunter2\n" } });
    const result = await run({ inputs: { 'json-file': 'report.json' } });
    expect(places(result).length).toBeGreaterThan(0);
    expect(`${result.stdout}${result.stderr}${result.summary ?? ''}${JSON.stringify(result.outputs)}${github.comments[0]?.body ?? ''}`).not.toContain('hunter2');
  });
});

describe('sizes', () => {
  it('a megabyte is skipped and told', async () => {
    const { run } = await pullRequest({ base: {}, head: { 'compose.yml': `${good}#${'x'.repeat(1024 * 1024)}\n` } });
    for (const checkout of ['merge', 'nothing'] as const) {
      const result = await run({ checkout });
      expect(result.summary).toContain('larger than 512 KiB');
      expect([result.status, places(result)]).toEqual([0, []]);
    }
  });

  it('aliases that grow without end are an error at their place', async () => {
    const levels = Array.from({ length: 9 }, (_, index) => `  l${index + 1}: &l${index + 1} [${Array(9).fill(`*l${index}`).join(', ')}]\n`);
    const bomb = `services: { web: { image: "nginx:1.27" } }\nx-bomb:\n  l0: &l0 [lol, lol]\n${levels.join('')}`;
    const { run } = await pullRequest({ base: {}, head: { 'compose.yml': bomb } });
    const result = await run();
    expect(result.status).toBe(1);
    expect(places(result).every((place) => place.startsWith('error compose.yml:') && place.endsWith('valid-yaml'))).toBe(true);
  });

  it('an alias inside itself, and nesting without end, are errors', async () => {
    const { run } = await pullRequest({
      base: {},
      head: { 'a/compose.yml': 'services: &s\n  web: { image: "nginx:1.27", x-a: *s }\n', 'b/compose.yml': `x-a: ${'['.repeat(3000)}`, 'c/compose.yml': `x-a: ${'{a: '.repeat(3000)}` },
    });
    const result = await run();
    expect(places(result).map((place) => place.split(':')[0])).toEqual(['error a/compose.yml', 'error b/compose.yml', 'error c/compose.yml']);
  });
});

describe('texts', () => {
  it('with CRLF, a byte order mark and tabs have their findings at the right lines', async () => {
    const { run } = await pullRequest({
      base: {},
      head: { 'crlf/compose.yml': bad.replaceAll('\n', '\r\n'), 'bom/compose.yml': `\uFEFF${bad}`, 'tab/compose.yml': 'services:\n\tweb:\n\t\timage: nginx:1.27\n\t\tprivileged: true\n' },
    });
    const result = await run();
    expect(places(result).filter((place) => place.endsWith('no-privileged'))).toEqual(expect.arrayContaining(['error bom/compose.yml:4 no-privileged', 'error crlf/compose.yml:4 no-privileged']));
    expect(places(result).filter((place) => place.startsWith('error tab/')).length).toBeGreaterThan(0);
  });

  it('that are broken are one error at the right place, and what can be read is still checked', async () => {
    const { run } = await pullRequest({ base: {}, head: { 'compose.yml': `${bad}  db:\n    image: "postgres:17\n` } });
    const result = await run();
    expect(places(result)).toContain('error compose.yml:4 no-privileged');
    expect(places(result)).toContain('error compose.yml:8 valid-yaml');
  });

  it('with several documents are read to the last', async () => {
    const { run } = await pullRequest({ base: {}, head: { 'compose.yml': `${good}---\n${bad}` } });
    expect(places(await run())).toContain('error compose.yml:10 no-privileged');
  });

  it('that are templates, and workflows, are told or left alone', async () => {
    const { run } = await pullRequest({
      base: {},
      head: {
        'compose.yml': 'services:\n  {{ name }}:\n    image: nginx:1.27\n{% if debug %}\n    privileged: true\n{% endif %}\n',
        '.github/workflows/ci.yml': 'on: push\njobs:\n  a:\n    runs-on: ubuntu-latest\n    services:\n      db: { image: postgres, ports: ["5432:5432"] }\n    steps:\n      - run: docker-compose up -d\n',
      },
    });
    const result = await run();
    expect(result.summary).toContain('Not checked (1)');
    expect(places(result)).toEqual(['warning .github/workflows/ci.yml:8 no-v1-command']);
  });
});
