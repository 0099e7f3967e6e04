import { describe, expect, it } from '@jest/globals';
import { annotate } from '../../src/report/annotations.ts';
import { gathered, linesToCopy } from '../../src/report/lacking.ts';
import type { Report } from '../../src/report/report.ts';
import { summary } from '../../src/report/summary.ts';
import { terminal } from '../../src/report/terminal.ts';
import { parseYaml } from '../../src/yaml/parse.ts';
import { SourceFile } from '../../src/source/source-file.ts';
import { review } from '../support/lint.ts';

const web = `services:
  web:
    image: nginx:1.27
    restart: unless-stopped
    cpus: 1
`;

const hardening = (text: string, path = 'compose.yml'): Promise<Report> => review({ [path]: text }, { preset: 'hardening' });

describe('the settings that one service lacks', () => {
  it('are one table in the terminal, with the lines to copy', async () => {
    expect(terminal(await hardening(web))).toMatchInlineSnapshot(`
"notice[missing-settings]: Service \`web\` lacks 4 settings: \`cap_drop\`, \`security_opt\`, \`mem_limit\`, \`read_only\`
 --> compose.yml:2:3
2 |   web:
  |   ^^^
  = help: Copy them into the service, as they stand here
    cap_drop      stops raw packets, changed owners and other rights that hardly any program needs [no-default-capabilities]
    security_opt  stops programs that gain rights of root, through \`su\` and the like [no-privilege-gain]
    mem_limit     stops a leak that takes the memory of all services [no-unlimited-memory]
    read_only     stops programs that a break-in changes or leaves behind [no-writable-root]

    cap_drop: [ALL]  # give back what it fails without, under cap_add
    security_opt:
      - no-new-privileges:true
    mem_limit: 512m  # what it needs at most
    read_only: true  # and a volume or tmpfs where it writes
    tmpfs: [/tmp]

4 notices in 1 file
"
`);
  });

  it('are one table in the comment, with the lines to copy', async () => {
    expect(summary(await hardening(web)).replace(/<sub>.*/s, '')).toMatchInlineSnapshot(`
"## 🐳 Compose review: 4 notices in 1 file

<details><summary><code>web</code> in <code>compose.yml</code> lacks 4 settings</summary>

\`compose.yml:2\`

| Setting | What it stops | Rule |
|---|---|---|
| \`cap_drop\` | raw packets, changed owners and other rights that hardly any program needs | [\`no-default-capabilities\`](https://github.com/compose-review/compose-review/blob/v1/docs/rules/no-default-capabilities.md) |
| \`security_opt\` | programs that gain rights of root, through \`su\` and the like | [\`no-privilege-gain\`](https://github.com/compose-review/compose-review/blob/v1/docs/rules/no-privilege-gain.md) |
| \`mem_limit\` | a leak that takes the memory of all services | [\`no-unlimited-memory\`](https://github.com/compose-review/compose-review/blob/v1/docs/rules/no-unlimited-memory.md) |
| \`read_only\` | programs that a break-in changes or leaves behind | [\`no-writable-root\`](https://github.com/compose-review/compose-review/blob/v1/docs/rules/no-writable-root.md) |

To be copied into the service:

\`\`\`yaml
cap_drop: [ALL]  # give back what it fails without, under cap_add
security_opt:
  - no-new-privileges:true
mem_limit: 512m  # what it needs at most
read_only: true  # and a volume or tmpfs where it writes
tmpfs: [/tmp]
\`\`\`

</details>

"
`);
  });

  it('are one annotation', async () => {
    const { annotations } = annotate(await hardening(web));
    expect(annotations.map(({ startLine, message }) => `${startLine}: ${message.split('\n')[0] ?? ''}`)).toMatchInlineSnapshot(`
[
  "2: Service \`web\` lacks 4 settings: \`cap_drop\`, \`security_opt\`, \`mem_limit\`, \`read_only\`.",
]
`);
  });

  it('are told as they are where there is but one', async () => {
    const report = await hardening(`${web}    cap_drop: [ALL]\n    read_only: true\n    mem_limit: 1g\n`);
    expect(terminal(report)).toMatchInlineSnapshot(`
"notice[no-privilege-gain]: Programs in \`web\` may gain root's rights, through \`su\` and the like
 --> compose.yml:2:3
2 |   web:
  |   ^^^
  = help: Write \`no-new-privileges:true\` under \`security_opt\`
  = fix (unsafe): Add \`security_opt: ["no-new-privileges:true"]\`

1 notice in 1 file
"
`);
    expect(summary(report)).toContain('[`no-privilege-gain`]');
  });

  it('stand apart for each service, beside what else there is to say', async () => {
    const report = await hardening(`${web}  db:\n    image: example/db\n`);
    const told = gathered(report.findings).map(({ finding, lacking }) => `${finding.rule.id} ${lacking.length}`);
    expect(told).toEqual(['no-default-capabilities 4', 'no-default-capabilities 4', 'no-moving-tag 0']);
  });

  it('give YAML in which each key stands once', async () => {
    const { findings } = await review({ 'compose.yml': 'services:\n  web:\n    image: nginx:1.27\n' });
    const lines = gathered(findings).flatMap(({ lacking }) => linesToCopy(lacking));
    const { documents, problems } = parseYaml(new SourceFile('lines.yml', `${lines.join('\n')}\n`));
    expect(problems).toEqual([]);
    expect(documents[0]?.children.map(({ name }) => name)).toEqual(['cap_drop', 'security_opt', 'restart', 'cpus', 'mem_limit', 'read_only', 'tmpfs']);
  });

  it('let no name out of its place', async () => {
    const text = 'services:\n  "a`<b>|":\n    image: nginx:1.27\n';
    const body = summary(await hardening(text));
    expect(body).toContain('<summary><code>&#34;a&#96;&#60;b&#62;&#124;&#34;</code> in <code>compose.yml</code> lacks 4 settings</summary>');
  });
});
