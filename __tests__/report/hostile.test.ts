import { describe, expect, it } from '@jest/globals';
import { annotate, annotationCommand } from '../../src/report/annotations.ts';
import { githubLog } from '../../src/report/github-log.ts';
import { json } from '../../src/report/json.ts';
import { codeSpan, htmlCode, prose } from '../../src/report/markdown.ts';
import { marker, readMarker } from '../../src/report/marker.ts';
import { logLine, printableLines } from '../../src/report/printable.ts';
import type { Report } from '../../src/report/report.ts';
import { summary } from '../../src/report/summary.ts';
import { terminal } from '../../src/report/terminal.ts';
import { blobUrl, type Commit } from '../../src/report/urls.ts';
import { SourceFile } from '../../src/source/source-file.ts';
import { readOutput } from '../support/github/runner.ts';
import { finding, place, reportOf } from './findings.ts';

const names = [
  'a%0A::error::x',
  '`](x) `',
  '``` ` ``',
  '@org/team',
  '#123 GH-1 a/b#2',
  '<img src=x onerror=alert(1)>',
  '--> <!-- </details>',
  'a|b\\|c\\',
  '\u202Etxt.evil\u2066',
  'x\n::error::y\r\n##[add-mask]z',
  '##[error]boo',
  '\u001B[2J\u0007\u009B31m\u2028::stop-commands::a',
  '[x](javascript:alert(1)) https://evil.example www.evil.example ![](http://t.example/x.png)',
  '*a* _b_ ~c~ $d$ \\',
  '\uD800 lone',
  '',
];

const commit: Commit = { server: 'https://github.com', repository: 'me/shop', sha: 'abcdef0123456789' };

/** One finding whose every word is hostile: path, text, message, help, label, reason. */
function hostile(name: string): Report {
  const file = new SourceFile(`dir ${name}/compose.yml`, `services:\n  "${name}": x\n`);
  const at = place(file, 'services');
  const message = `Service \`${name}\` is ${name}`;
  const found = finding({ at, message, help: `Ask ${name}, or \`${name}\``, related: [{ at: place(file, 'x\n'), label: name }] });
  return reportOf([found, ...Array.from({ length: 26 }, () => found)], {
    hidden: [{ by: `inline: ${name}`, finding: found }],
    skipped: [{ path: `${name}.yml`, reason: name }],
    faults: [{ where: `rule \`a\` on ${name}`, cause: name }],
  });
}

describe.each(names)('%j', (name) => {
  const report = hostile(name);

  it('gives the runner no command, and a terminal no order', () => {
    const outputs = { log: githubLog(report), terminal: terminal(report), json: json(report), summary: summary(report, { commit }) };
    for (const [format, output] of Object.entries(outputs)) {
      expect([format, ...output.matchAll(/[^\P{Cc}\n]|[\u2028\u2029\u200E\u200F\u202A-\u202E\u2066-\u2069]|##\[/gu)]).toEqual([format]);
      const commands = output.split('\n').filter((line) => line.trimStart().startsWith('::'));
      expect(commands).toEqual(format === 'log' ? annotate(report).annotations.map(annotationCommand) : []);
    }
    expect(annotate(report).annotations.map(annotationCommand).filter((line) => /\n|^::error [^:]*::[^:]*::/.test(line) && !/^::error file=[^:,]*,line=\d+,endLine=\d+,col=\d+,endColumn=\d+,title=[^:,]*::/.test(line))).toEqual([]);
    expect(logLine(name).trimStart().startsWith('::')).toBe(false);
  });

  it('reaches the runner as it is, with nothing in it decoded', () => {
    const { annotations, others } = readOutput(githubLog(report));
    expect(others).toEqual([]);
    expect(annotations.error[0]?.message).toContain(printableLines(`Service \`${name}\` is ${name}`));
  });

  it('stays data in JSON', () => {
    const data: unknown = JSON.parse(json(report));
    expect(data).toMatchObject({ findings: expect.arrayContaining([expect.objectContaining({ message: `Service \`${name}\` is ${name}` })]) });
  });

  it('stays within its code span, its cell and its line in Markdown', () => {
    const bare = withoutCode(summary(report, { commit }));
    expect(bare.replace(/<\/?(?:details|summary|sub|code|br)>/g, '').replaceAll(/\]\(https:\/\/github\.com\/[\w./%#-]*\)/g, ']')).not.toMatch(/[<>@\\]|\]\(|https?:|www\.|#\d|GH-\d|!\[|-->/);
    // A table finds its bars first, also those in code.
    for (const row of summary(report, { commit }).split('\n').filter((line) => line.startsWith('| '))) expect(row.split(/(?<!\\)\|/)).toHaveLength(6);
    expect(bare.match(/<details>/g)?.length).toBe(bare.match(/<\/details>/g)?.length);
  });

  it('has a form of its own', () => {
    expect({ span: codeSpan(name), prose: prose(`It is ${name}: \`${name}\``), html: htmlCode(name), url: blobUrl(commit, `a/${name}`, 3) }).toMatchSnapshot();
  });
});

it('cuts a value that is there to be recognised', () => {
  expect([codeSpan('x'.repeat(500)), htmlCode('x'.repeat(500)), prose(`It is \`${'x'.repeat(500)}\``)].map(({ length }) => length)).toEqual([122, 139, 128]);
});

it('hides a token in whatever a finding says, in a terminal, a log and a comment', () => {
  const token = `ghp_${'a1B2'.repeat(9)}`;
  const at = place(new SourceFile('compose.yml', `services:\n  "${token}": x\n`), 'services');
  const told = reportOf([finding({ at, message: `Service \`${token}\` is ${token}`, help: `Ask ${token}`, related: [{ at, label: token }] })], {});
  const ignored = { ...told, findings: [], hidden: told.findings.map((hidden) => ({ by: `inline: as ${token} says`, finding: { ...hidden, at: place(new SourceFile('a.yml', 'a: b'), 'a') } })) };
  for (const output of [terminal(told), githubLog(told), summary(told, { commit }), summary(ignored, { commit })]) expect(output).not.toContain('a1B2a1B2');
  expect(summary(ignored, { commit })).toContain('Ignored by comments (1)');
  expect(json(ignored)).not.toContain(`as ${token} says`);
});

it('links to nothing outside of the repository', () => {
  expect(['../a.yml', 'a/../../b.yml', '/etc/passwd'].map((path) => blobUrl(commit, path, 1))).toEqual([undefined, undefined, undefined]);
  expect(blobUrl({ ...commit, folder: '../..' }, 'a.yml')).toBeUndefined();
});

it('remembers in a comment that nothing ends early', () => {
  const memory = { sha: 'abcdef0', count: 1, fingerprints: ['--> <b>@org/team'] };
  expect(marker('a --> b', memory)).not.toMatch(/-->(?!$)/);
  expect(readMarker('a', marker('a', { sha: 'abcdef0', count: 1e15, fingerprints: [] }))?.count).toBe(1_000_000);
});

/** Takes code spans out as CommonMark finds them: a run of backticks up to the next run of the same length. */
function withoutCode(markdown: string): string {
  return markdown.replace(/(?<!`)(`+)(?!`)(?:(?!\n\n)[^])*?(?<!`)\1(?!`)/g, 'CODE').replace(/<code>[^<>`*_[\]@]*<\/code>/g, 'CODE');
}
