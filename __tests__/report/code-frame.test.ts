import { describe, expect, it } from '@jest/globals';
import { codeFrame } from '../../src/report/code-frame.ts';
import { SourceFile } from '../../src/source/source-file.ts';
import { finding, place } from './findings.ts';

function frame(text: string, needle: string, related: readonly (readonly [string, string])[] = [], path = 'compose.yml'): string {
  const file = new SourceFile(path, text);
  const others = related.map(([other, label]) => ({ at: place(file, other), label }));
  return codeFrame(finding({ at: place(file, needle), message: 'It is wrong', related: others })).split('\n').slice(1).join('\n');
}

const project = `services:
  web:
    image: nginx
    ports:
      - "80:80"
    depends_on: [db]
  db:
    image: postgres
    ports:
      - "81:80"
    environment:
      POSTGRES_PASSWORD: hunter2
      POSTGRES_USER: me
    volumes: []
    restart: always
`;

describe('a frame', () => {
  it('underlines a value', () => {
    expect(frame(project, '80:80')).toMatchInlineSnapshot(`
" --> compose.yml:5:10
5 |       - "80:80"
  |          ^^^^^"
`);
  });

  it('shows places that lie near together in one piece', () => {
    expect(frame(project, '«db»]', [['depends_on', 'asked here'], ['«db»:', 'declared here']])).toMatchInlineSnapshot(`
" --> compose.yml:6:18
6 |     depends_on: [db]
  |     ---------- asked here
  |                  ^^
7 |   db:
  |   -- declared here"
`);
  });

  it('shows places that lie apart apart', () => {
    expect(frame(project, '«web»:', [['always', 'restarts']])).toMatchInlineSnapshot(`
"  --> compose.yml:2:3
 2 |   web:
   |   ^^^
  --> compose.yml:15:14
15 |     restart: always
   |              ------ restarts"
`);
  });

  it('shows a stretch of several lines over all of them', () => {
    expect(frame(project, '«db:\n    image: postgres\n»')).toMatchInlineSnapshot(`
" --> compose.yml:7:3
7 |   db:
  |   ^^^
8 |     image: postgres
  |     ^^^^^^^^^^^^^^^"
`);
  });

  it('shows six lines at most, and no secret in them', () => {
    expect(frame(project, `«${project.slice(project.indexOf('db:\n'))}»`)).toMatchInlineSnapshot(`
"  --> compose.yml:7:3
 7 |   db:
   |   ^^^
 8 |     image: postgres
   |     ^^^^^^^^^^^^^^^
 9 |     ports:
   |     ^^^^^^
10 |       - "81:80"
   |       ^^^^^^^^^
11 |     environment:
   |     ^^^^^^^^^^^^
12 |       POSTGRES_PASSWORD: •••••••
   |       ^^^^^^^^^^^^^^^^^^^^^^^^^^"
`);
  });

  it('shows a place after a stretch that is cut on its own', () => {
    expect(frame(project, `«${project.slice(project.indexOf('web:'), project.indexOf('    restart'))}»`, [['volumes', 'here']])).toMatchInlineSnapshot(`
"  --> compose.yml:2:3
 2 |   web:
   |   ^^^^
 3 |     image: nginx
   |     ^^^^^^^^^^^^
 4 |     ports:
   |     ^^^^^^
 5 |       - "80:80"
   |       ^^^^^^^^^
 6 |     depends_on: [db]
   |     ^^^^^^^^^^^^^^^^
 7 |   db:
   |   ^^^
  --> compose.yml:14:5
14 |     volumes: []
   |     ------- here"
`);
  });

  it('counts cells where a character takes up two, or none, or a tab stands', () => {
    expect(frame('a: [日本語, 👍, é́, "x"]', '"x"')).toMatchInlineSnapshot(`
" --> compose.yml:1:18
1 | a: [日本語, 👍, é́, "x"]
  |                    ^^^"
`);
    expect(frame('a:\t[\tx ]', 'x')).toMatchInlineSnapshot(`
" --> compose.yml:1:6
1 | a:    [    x ]
  |            ^"
`);
  });

  it('has no room for a byte order mark', () => {
    expect(frame('\uFEFFversion: "3"\r\nservices: {}\r\n', 'version')).toMatchInlineSnapshot(`
" --> compose.yml:1:1
1 | version: "3"
  | ^^^^^^^"
`);
  });

  it('cuts long lines around the place', () => {
    expect(frame(`a: [${'x, '.repeat(90)}HERE${', y'.repeat(90)}]`, 'HERE')).toMatchInlineSnapshot(`
" --> compose.yml:1:275
1 | …, x, x, x, x, x, x, x, x, x, x, x, x, x, x, x, x, x, x, x, x, x, x, x, x, x, x, HERE, y, y, y, y, y, y, y, y, y, y, y, y, y, y, y, y, y, y, y, y, y, y, y, y, y,…
  |                                                                                  ^^^^"
`);
  });

  it('keeps hostile text in its line', () => {
    const text = 'a: "\u001B[31m\u202Eevil\u2028::error::x ##[error]y"\n';
    expect(frame(text, 'evil', [], 'a\n::error::b/\u202E.yml')).toMatchInlineSnapshot(`
" --> a�::error::b/�.yml:1:11
1 | a: "�[31m�evil�::error::x ##⟦error]y"
  |           ^^^^"
`);
  });

  it('points at the end of a file', () => {
    const file = new SourceFile('compose.yml', 'a: [\n');
    const at = { file, range: { start: 5, end: 5 } };
    expect(codeFrame(finding({ at, message: 'It ends', help: 'Go on', fix: { title: 'Close it', safety: 'safe', edits: [] } }))).toMatchInlineSnapshot(`
"error[no-example]: It ends
 --> compose.yml:2:1
2 |
  | ^
  = help: Go on
  = fix (safe): Close it"
`);
  });
});
