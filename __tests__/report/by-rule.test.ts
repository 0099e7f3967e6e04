import { describe, expect, it } from '@jest/globals';
import { annotate } from '../../src/report/annotations.ts';
import { summary } from '../../src/report/summary.ts';
import { terminal } from '../../src/report/terminal.ts';
import { SourceFile } from '../../src/source/source-file.ts';
import { finding, place, reportOf } from './findings.ts';

const names = Array.from({ length: 9 }, (_, index) => `s${index}`);
const file = new SourceFile('compose.yml', `services:\n${names.map((name) => `  ${name}: {}\n`).join('')}`);
const other = new SourceFile('other.yml', 'services:\n  web: {}\n');
const found = names.map((name) => finding({ at: place(file, name), message: `Service \`${name}\` is odd`, help: 'Mend it' }, 'notice', 'no-odd-one'));
const elsewhere = finding({ at: place(other, 'web'), message: 'Service `web` is odd', help: 'Mend it' }, 'notice', 'no-odd-one');
const single = finding({ at: place(file, 's4'), message: 'Service `s4` is bad', help: 'Mend it' }, 'error', 'no-bad-one');

describe('findings of one rule', () => {
  it('have one row in a summary where they are many, with all of them folded below', () => {
    const text = summary(reportOf([...found, elsewhere, single])).replaceAll(/\(https:[^)]*\)/g, '');
    expect(text.slice(text.indexOf('| |'), text.indexOf('<sub>'))).toMatchInlineSnapshot(`
"| | Rule | Where | What, and what to do |
|---|---|---|---|
| ❌ | [\`no-bad-one\`] | \`compose.yml:6\` | Service \`s4\` is bad.<br>Mend it. |
| ℹ️ | [\`no-odd-one\`] | \`compose.yml:2\`<br>\`line 3\`, \`line 4\`, \`line 5\` and 6 more | Service \`s0\` is odd.<br>Mend it. |

<details><summary><code>no-odd-one</code>: 9 more</summary>

- ℹ️ \`compose.yml:3\` Service \`s1\` is odd.
- ℹ️ \`compose.yml:4\` Service \`s2\` is odd.
- ℹ️ \`compose.yml:5\` Service \`s3\` is odd.
- ℹ️ \`compose.yml:6\` Service \`s4\` is odd.
- ℹ️ \`compose.yml:7\` Service \`s5\` is odd.
- ℹ️ \`compose.yml:8\` Service \`s6\` is odd.
- ℹ️ \`compose.yml:9\` Service \`s7\` is odd.
- ℹ️ \`compose.yml:10\` Service \`s8\` is odd.
- ℹ️ \`other.yml:2\` Service \`web\` is odd.

</details>

"
`);
  });

  it('have a row each where they are few', () => {
    const text = summary(reportOf([...found.slice(0, 3), single]));
    expect(text.match(/^\| (?:ℹ️|❌)/gm)).toHaveLength(4);
    expect(text).not.toContain('<details>');
  });

  it('share a row where they say the same', () => {
    const same = ['s0', 's3', 's5'].map((name) => finding({ at: place(file, name), message: 'This is odd', help: 'Mend it' }, 'notice', 'no-odd-one'));
    const text = summary(reportOf(same)).replaceAll(/\(https:[^)]*\)/g, '');
    expect(text).toContain('| ℹ️ | [`no-odd-one`] | `compose.yml:2`<br>`line 5`, `line 7` | This is odd.<br>Mend it. |');
    expect(text).not.toContain('<details>');
  });

  it('are shown in a terminal up to five times in a file, and named by their lines beyond', () => {
    const text = terminal(reportOf([...found, elsewhere, single]));
    expect(text.match(/^notice\[no-odd-one\]/gm)).toHaveLength(6);
    expect(text).toContain('… and 4 more of no-odd-one in compose.yml: lines 7, 8, 9, 10\n');
    expect(text).toContain('1 error, 10 notices in 2 files\n');
  });

  it('leave room for other rules among the annotations', () => {
    const others = ['a', 'b', 'c'].map((id) => finding({ at: place(file, 's8'), message: 'Service `s8` is odd' }, 'notice', `no-odd-${id}`));
    const { annotations, left } = annotate(reportOf([...found, ...others]));
    expect(annotations.filter(({ title }) => title !== 'no-odd-one').map(({ title }) => title)).toEqual(['no-odd-a', 'no-odd-b', 'no-odd-c']);
    expect([annotations.length, left]).toEqual([10, { error: 0, warning: 0, notice: 2 }]);
  });
});
