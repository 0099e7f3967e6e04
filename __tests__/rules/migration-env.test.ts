import { describe, expect, it } from '@jest/globals';
import { rules } from '../../src/rules/index.ts';
import { applyEdits } from '../../src/source/fix.ts';
import { frames, review } from '../support/lint.ts';
import { findings } from '../support/marks.ts';

type Texts = Readonly<Record<string, string>>;

const main = 'services: { web: { image: a, environment: { A: "${A}", B: "${B}" } } }';
const service = 'services: { web: { image: a, env_file: f.env } }';

/** A project whose `.env` is this, or one whose service has these env files. */
const env = (text: string): Texts => ({ 'compose.yml': main, '.env': text });
const file = (text: string, others: Texts = {}, compose = service): Texts => ({ 'compose.yml': compose, 'f.env': text, ...others });

/** What is marked, how far the fix may be trusted, and what it makes of the file. */
async function told(rule: string, texts: Texts): Promise<readonly (string | undefined)[]> {
  const found = await findings(rule, texts);
  return found.flatMap(({ at, fix }) => [at.file.slice(at.range), ...(fix ? [fix.safety, applyEdits(at.file.text, fix.edits)] : [])]);
}

const table: Readonly<Record<string, readonly (readonly [texts: Texts, expected: readonly string[]])[]>> = {
  'no-env-dollar': [
    [env('A=pa$word\n'), ['$', 'unsafe', "A='pa$word'\n"]],
    [env('A="pa$word"\nB=x\n'), ['$', 'unsafe', "A='pa$word'\nB=x\n"]],
    [env('A=a$$b # c\n'), ['$$', 'unsafe', "A='a$$b' # c\n"]],
    [file('A=a\\$b\r\nB=1\r\n'), ['\\$', 'unsafe', "A='a\\$b'\r\nB=1\n"]],
    [env("A=it's$x\n"), ['$']],
    [env('B=x\nA=$B/${B}\n'), ['$']],
    [file('A=$$\n', { '.env': 'A=$$\n' }, 'services: { web: { image: "${A}", env_file: [.env, f.env] } }'), ['$$', 'unsafe', "A='$$'\n", '$$', 'unsafe', "A='$$'\n"]],
    [env("A='pa$word'\nB=a$1\n"), []],
    [env('A=a$$b\nA=c\n'), []],
    [file('A=a$b\n', {}, 'services: { web: { image: a, env_file: [{ path: f.env, format: raw }] } }'), []],
  ],
  'no-env-tab-comment': [
    [env('A=abc\t# c\n'), ['#', 'unsafe', 'A=abc # c\n']],
    [env('A=abc \t \t# c $x\r\n'), ['#', 'unsafe', 'A=abc # c $x\n']],
    [env('A="abc"\t# c\n'), []],
    [env('A=abc # c\nB=a\t#\n'), ['#', 'unsafe', 'A=abc # c\nB=a #\n']],
  ],
  'no-env-colon': [
    [env('A.B: c\nA:\n'), []],
    [{ ...env('A:\n'), 'compose.yml': 'services: { web: { image: "a:${A-b}" } }' }, [':', 'unsafe', 'A=\n']],
    [{ ...env('A:\n'), 'compose.yml': 'services: { web: { image: a, environment: [A] } }' }, [':', 'unsafe', 'A=\n']],
    [file('A:\n'), [':', 'unsafe', 'A=\n']],
    [env('A: abc\n'), [':', 'unsafe', 'A=abc\n']],
    [env('export A :abc # c\n'), [':', 'unsafe', 'export A=abc # c\n']],
    [file('A: b=c\n'), [':', 'unsafe', 'A=b=c\n']],
    [file('A: $x\n'), [':']],
    [env('A=b:c\n'), []],
  ],
  'no-env-text-after-quotes': [
    [env('A="x"y\n'), ['"']],
    [env("A='x' y=1\n"), ["'"]],
    [env('A="x" # y\n'), []],
  ],
  'no-env-invalid-line': [
    [env("'A'=b\n"), ["'"]],
    [env('B=1\n\uFEFFA=1\n'), ['\uFEFF', 'safe', 'B=1\n# \uFEFFA=1\n']],
    [env('set -a\nA=1\n'), ['set -a', 'safe', '# set -a\nA=1\n']],
    [env('A=1\r\n  if [ x ]; then\r\n'), [';', 'safe', 'A=1\r\n#   if [ x ]; then\n']],
    [env('\uFEFFa b\nA=1\n'), ['a b', 'safe', '\uFEFF# a b\nA=1\n']],
    [env('A/B=1\nA=1\n'), ['/', 'safe', '# A/B=1\nA=1\n']],
    [file('A/B=1\n'), ['/']],
    [env('# set -a\nA=1\n'), []],
  ],
  'no-env-odd-blank': [
    [env('A=\u3000b\n'), ['b', 'unsafe', 'A=b\n']],
    [file('A=\u2003"b"\n'), ['"b"', 'unsafe', 'A="b"\n']],
    [file('A=b\u2003\nB=\u00A0b\nC= b\n'), []],
  ],
  'no-env-odd-name': [
    [file('B=1\n=b\n'), ['=']],
    [file('A\tB=1\n'), ['A\tB']],
    [file('B=1\nA\n'), []],
    [env('=b\nA.B: c\nA\tB=1\nA'), []],
  ],
  'no-env-open-quote': [
    [env('A="abc\nB=1\n'), ['"']],
    [file("A='abc\n"), ["'"]],
    [env("A=it's\n"), []],
  ],
  'no-env-open-brace': [
    [env('A=a${b\n'), ['${', 'safe', "A='a${b'\n"]],
    [env('A="a${b"\n'), ['${', 'safe', "A='a${b'\n"]],
    [env('A=a${}b\n'), ['${', 'safe', 'A=ab\n']],
    [env("A='a${b'\n"), []],
  ],
  'no-env-required': [
    [env('A=${X:?e}\n'), ['${']],
    [env('X=1\nA=${X:?e}\n'), []],
    [env('X=\nA="${X:?e}"\n'), ['${']],
  ],
  'no-env-operator': [
    [env('A=${X-d}\n'), ['${']],
    [env('A=${X:-${Y}}\n'), ['${']],
    [env('X=\nA=${X:-d}\n'), ['${']],
    [env('X=1\nA=${X:+d}\n'), ['${']],
    [env('A=${X:-d}\nB=${X}\n'), []],
  ],
  'no-env-quoted-reference': [
    [env("X=1\nA='a${X}'\n"), ['${', 'unsafe', 'X=1\nA="a${X}"\n']],
    [env("X=1\nA='\"${X}'\n"), ['${']],
    [env("A='a$X'\n"), []],
  ],
  'no-env-override': [
    [file('X=file\nA=${X}\n', { '.env': 'X=other\n' }), ['${']],
    [file('X=file\nA=${X}\n', { '.env': 'X=file\n' }), []],
    [file('X=file\nA=${X}\n', {}, 'services: { web: { image: a, env_file: f.env, environment: { X: other } } }'), ['${']],
  ],
  'no-env-foreign-reference': [
    [file('A=${X}\n', { '.env': 'X=1\n' }), ['${']],
    [file('A=${X}\n', {}, 'services: { web: { image: a, env_file: f.env, environment: [X=1] } }'), ['${']],
    [file('A=${X}\n', { 'e.env': 'X=1\n' }, 'services: { web: { image: a, env_file: [e.env, f.env] } }'), ['${']],
    [file('A=${X}\n', { 'e.env': 'X=1\n' }, 'services: { web: { image: a, env_file: [f.env, e.env] } }'), []],
    [file('A=${X}\n'), []],
  ],
  'no-env-escape': [
    [env("A='C:\\\\x'\n"), ['\\', 'unsafe', "A='C:\\x'\n"]],
    [env('A="it\\\'s"\n'), ['\\', 'unsafe', 'A="it\'s"\n']],
    [env("A='C:\\x'\nB=\"a\\nb\"\n"), []],
  ],
  'no-env-line-end': [
    [env('A=1\rB=2\n'), ['A']],
    [file('A=\rB=2\rC=3\r'), ['A']],
    [file('B=2\n# c\rB=1\n'), ['B']],
    [file('A="b\rc"\n'), ['"']],
    [file('A=1\r\r\nB=2\r'), []],
    [env('A="a\r\nb"\r\n'), ['"']],
    [env('A=a\r\nB="b"\r\n'), []],
  ],
  'no-env-repeated-name': [
    [env('A=x\nA\n'), ['A']],
    [env('A=x\nA\nA=y\n'), []],
    [file('A=x\nexport A\n'), ['A']],
  ],
  'no-env-bare-name': [
    [env('A\nB=1\n'), ['A', 'unsafe', 'A=\nB=1\n']],
    [env('C\n'), []],
    [file('A\n'), []],
  ],
  'no-env-late-definition': [
    [env('A=${X}\nX=1\n'), ['${X}']],
    [file('A="a${X}"\nX=1\n'), ['${X}']],
    [env('X=1\nA=${X}\nX=2\n'), []],
    [env("A='${X}'\nB=${X:-1}\nX=1\n"), []],
  ],
  'no-env-unset-reference': [
    [env('A=a${B}\n'), ['${B}']],
    [env('A="a${B}"\n'), ['${B}']],
    [env('A=a${A}\n'), ['${A}']],
    [file('A=${B}\n'), ['${B}']],
    [{ ...file('A=${B}\n'), '.env': 'B=b\n' }, []],
    [env('B=b\nA=a${B}\n'), []],
    [env('A=a${B}\nB=b\n'), []],
    [env("A='a${B}'\n"), []],
    [env('A=${HOME}/a\n'), []],
    [env('A=${B:-b}\n'), []],
  ],
};

describe.each(Object.entries(table).map(([rule, cases]) => ({ rule, cases })))('$rule', ({ rule, cases }) => {
  it.each(cases)('%j', async (texts, expected) => {
    expect(await told(rule, texts)).toEqual(expected);
  });
});

it('has a table for each rule', () => {
  expect(Object.keys(table).toSorted()).toEqual(rules.map(({ id }) => id).filter((id) => id.startsWith('no-env-')));
});

it('takes a variable of the shell into account, where it is known', async () => {
  expect(await frames('no-env-override', env('X=file\nA=http://${X}\n'), { env: { X: 'shell' } })).toMatchInlineSnapshot(`
"warning[no-env-override]: \`A\` names a variable of this file for which Compose V2 takes another value
 --> .env:2:10
2 | A=•••••••••••
  |          ^^
  = help: Give the variable a name of its own, or one value"
`);
  expect(await frames('no-env-foreign-reference', file('A=${X}\n'), { env: { X: 'shell' } })).toBe('');
});

it('never shows a value', async () => {
  const texts = Object.values(table).flatMap((cases) => cases.map(([files]) => Object.fromEntries(Object.entries(files).map(([path, text]) => [path, path.endsWith('.env') ? text.replace(/(?<=[=:]["' ]?)(?=\w)/g, 'hunter2') : text]))));
  const reports = await Promise.all(texts.map((files) => review(files)));
  const sentences = reports.flatMap((report) => report.findings).filter(({ rule }) => rule.id.startsWith('no-env-'));
  expect(sentences.length).toBeGreaterThan(30);
  expect(sentences.flatMap(({ message, help, fix }) => [message, help, fix?.title, ...(fix?.edits ?? []).map(({ text }) => text)]).filter((text) => text?.includes('hunter2'))).toEqual([]);
});
