import { describe, expect, it } from '@jest/globals';
import { applyEdits } from '../../src/source/fix.ts';
import { SourceFile } from '../../src/source/source-file.ts';
import type { Node } from '../../src/yaml/node.ts';
import { tooDeepAt } from '../../src/yaml/depth.ts';
import { parseYaml } from '../../src/yaml/parse.ts';

describe('one slip, one problem, at its place', () => {
  it.each<[name: string, text: string, place: string, message: string]>([
    ['unclosed quote', 'a:\n  b: "x\n  c: 1\n  d: 2\n', '2:6 "', 'This quote is never closed, so the lines below it are read as its text'],
    ['unclosed bracket', 'a:\n  b: [x, y\n  c: 1\nd: 2\n', '2:6 [', 'This `[` is never closed, so the lines below it are read as part of it'],
    ['unclosed brace', 'a: {x: 1\nb: 2\n', '1:4 {', 'This `{` is never closed, so the lines below it are read as part of it'],
    ['text behind a quote', 'a: "x" y\n', '1:8 y', 'Text follows the closing quote, where the value has ended'],
    ['quotes in quotes', 'a: "echo "hi""\nb: 1\n', '1:11 hi""', 'Text follows the closing quote, where the value has ended'],
    ['stray bracket', 'a: [x]]\nb: 1\n', '1:7 ]', 'This `]` closes nothing that is open'],
    ['missing comma', 'a: ["x" "y"]\n', '1:9 "', 'A comma is missing between this item and the one before it'],
    ['double comma', 'a: [x,,y]\n', '1:7 ,', 'A comma stands here with nothing in front of it'],
    ['no blank behind a colon', 'a:\n  image:nginx\n  ports: []\n', '2:3 image:', '`image:` has no blank after its colon, so the line is one long word'],
    ['no blank behind a dash', 'a:\n  - x: 1\n  -y: 2\n    z: 3\n', '3:3 -', 'No blank follows the dash, so this line is no list item'],
    ['no colon', 'services\n  web:\n    image: x\n', '1:1 services', 'This line is no `key: value` pair, which every line of a mapping is'],
    ['variable among keys', 'environment:\n  A: 1\n  B=2\n', '3:3 B=', 'A variable is set with `=` here, in the middle of a mapping'],
    ['two colons', 'a: b: c\n', '1:5 :', 'A second `: ` stands on this line, where a key with its value is complete'],
    ['list on the line of its key', 'a: - b\n', '1:4 -', 'A list cannot begin on the line of its key `a`'],
    ['list among keys', 'env:\n  A: 1\n  - B=2\n', '3:3 -', 'A list item stands here among the keys of a mapping, in line with `A`'],
    ['indented below a value', 'deploy:\n  mode: global\n    restart_policy:\n      condition: none\n', '3:5 restart_policy', '`restart_policy` is indented deeper than `mode`, which has a value already'],
    ['indented as nothing', 'services:\n    a:\n      image: x\n   b:\n      image: y\n', '4:4 b', '`b` is indented by 3 spaces, which no line above it is'],
    ['a tab', 'services:\n  a:\n\timage: x\n\tports:\n\t- 80\n', '3:1 \t', 'A tab indents this line, but YAML takes spaces alone as indentation'],
    ['a sign in front', 'a: @x\n', '1:4 @', '`@` cannot begin a value that has no quotes'],
    ['an escape', 'a: "\\d"\n', '1:5 \\d', '`\\d` is no escape that double quotes know'],
    ['a template', 'a:\n  {% if x %}\n  b: 1\n  {% endif %}\n', '2:3 {%', '`{%` is the mark of a template, which is no YAML until it is rendered'],
    ['braces', 'a: {{ x }}\n', '1:4 {{', '`{{` opens a mapping within a mapping, which Compose refuses'],
    ['a variable in brackets', 'a: ["x", ${A:-b}]\nb: 1\n', '1:10 ${A:-b}', 'Within brackets the braces of a variable are read as a mapping, unless it is quoted'],
    ['a variable in braces', 'a: {b: ${B}}\n', '1:8 ${B}', 'Within brackets the braces of a variable are read as a mapping, unless it is quoted'],
    ['a glued value', 'a: {b:[x]}\n', '1:5 b', 'No blank follows the colon of `b`, which Compose refuses within braces'],
    ['a pattern', 'a: *.txt\n', '1:4 *.txt', '`*.txt` is read as an alias, whose name may hold letters, digits, _ and - only'],
    ['no anchor', 'a: *b\n', '1:4 *b', 'Alias `*b` has no anchor `&b` above it'],
    ['alias in itself', 'a: &b\n  c: *b\n', '2:6 *b', 'Alias `*b` stands inside the value that it repeats, so it never ends'],
    ['twice', 'a: 1\nb: 2\na: 3\n', '3:1 a', 'Key `a` stands twice in this mapping, which Compose V2 refuses'],
    ['a number as key', 'a:\n  1: x\n', '2:3 1', 'Key `1` is read as a number, and Compose V2 takes text alone as a key'],
    ['merge of text', 'a:\n  <<: x\n', '2:7 x', 'The merge key `<<` takes a mapping or a list of mappings, and nothing else'],
    ['a control character', 'a: x\u0000y\n', '1:5 \u0000', 'A control character (U+0000) stands here, with which Compose reads nothing of the file'],
    ['a tab behind a dash', 'a:\n  -\tx\n', '2:4 \t', 'A tab stands here where Compose takes spaces alone, and reads nothing of the file'],
    ['an empty document', 'a: 1\n---\n', '2:1 ---', 'Nothing but comments stands below this `---`, and Compose V2 refuses an empty document'],
  ])('%s', (_, text, place, message) => {
    expect(told(text)).toEqual([`${place} ${message}`]);
  });

  it.each([
    ['version: "3"\n\n  services:\n  web:\n    image: x\n', 'Move it to the start of the line, as the lines beside it'],
    ['a:\n  b: 1\n    c: 2\n', 'Indent it by 2 spaces, as the lines beside it'],
  ])('says where a line belongs that is indented too far: %j', (text, help) => {
    expect(parseYaml(new SourceFile('compose.yaml', text)).problems[0]?.help).toBe(help);
  });

  // Asked of Docker Compose 2.40.3, line by line.
  it.each([
    ['services:\n  web:\n    image: a\n', 5],
    ['services:\n  web:\n    image:\n      a\n', 5],
    ['services:\n  web:\n    ports:\n      - target: 80\n', 9],
    ['services:\n  web:\n    command:\n      - b\n', 7],
    ['services:\n  web:\n    command:\n      -\n        b\n', 7],
  ])('takes a tab on an empty line below %j from %d blanks on', (text, least) => {
    const taken = Array.from({ length: 12 }, (_, blanks) => told(`${text}${' '.repeat(blanks)}\t\n`).length === 0);
    expect(taken).toEqual(Array.from({ length: 12 }, (_, blanks) => blanks >= least));
  });

  it('tells no key as a second one where a slip before it hides the mapping that it belongs to', () => {
    const text = 'a:\n  image: x\n  image: y\n  env:\n    C: 1\n\n        b:\n  image: z\n';
    expect(told(text)).toEqual([
      '3:3 image Key `image` stands twice in this mapping, which Compose V2 refuses',
      '7:9 b `b` is indented deeper than `C`, which has a value already',
    ]);
    expect(parseYaml(new SourceFile('compose.yaml', text)).repeated.map(({ name }) => name)).toEqual(['image']);
  });

  it('tells of slips that do not follow from each other', () => {
    expect(told('a:\n  b: @x\nc:\n  d: `y\n').length).toBe(2);
  });

  it('never shows a value', () => {
    for (const text of ['PASSWORD: "s3cret\nb: 1\n', 'a:\n  TOKEN=s3cret\n  b: 1\n', 'a: s3cret: x\n', 'a: "s3cret" s3cret\n', 'a:\n  TOKEN:s3cret\n  b: 1\n']) {
      const { problems } = parseYaml(new SourceFile('compose.yaml', text));
      expect(problems.length).toBeGreaterThan(0);
      expect(JSON.stringify(problems.map(({ message, help }) => [message, help]))).not.toContain('s3cret');
    }
  });
});

describe('slips that are mended', () => {
  it('reads on behind blanks that are no spaces', () => {
    const text = 'services:\n\u00A0 web:\n\u00A0 \u00A0 image:\u00A0nginx\n\u00A0 \u00A0 labels:\n\u00A0 \u00A0 \u00A0 - "a\u00A0b"\n';
    expect(read(text)).toEqual({ services: { web: { image: 'nginx', labels: ['a\u00A0b'] } } });
    expect(told(text)).toEqual(['2:1 \u00A0 No-break spaces indent this line and 3 more, which YAML takes for letters']);
  });

  it('finds such blanks where YAML sees keys that begin with them', () => {
    expect(read('services:\n\u00A0\u00A0web:\n\u00A0\u00A0\u00A0\u00A0image: x\n')).toEqual({ services: { web: { image: 'x' } } });
  });

  it('reads a comment that sticks to its key, and the lines that it wraps to', () => {
    const text = 'services:\n  web:# Name (e.g.,\n    frontend)\n    # more\n  api:# Name\n  db: # right\n    image: x\n';
    expect(read(text)).toEqual({ services: { web: null, api: null, db: { image: 'x' } } });
    expect(told(text)).toEqual([
      '2:3 web:# `web:#` has no blank before `#`, so the comment is part of one long word',
      '5:3 api:# `api:#` has no blank before `#`, so the comment is part of one long word',
    ]);
    const { problems } = parseYaml(new SourceFile('compose.yaml', text));
    const fixed = applyEdits(text, problems.flatMap(({ fix }) => fix?.edits ?? []));
    expect(fixed).toBe('services:\n  web: # Name (e.g.,\n    # frontend)\n    # more\n  api: # Name\n  db: # right\n    image: x\n');
  });

  it('finds such comments where YAML sees nothing wrong', () => {
    expect(read('services:\n  web:# Name (e.g.,\n    frontend)\n  api:# x\n')).toEqual({ services: { web: null, api: null } });
    expect(read('volumes:\n  data:# made by Docker\n')).toEqual({ volumes: { data: null } });
  });

  it.each([
    ['at its column', 'db:\n  image: x # c\n  [\n    "a", # d\n    "b"\n  ]\n  ports: [1]\n', '3:3 [', '3 to 6'],
    ['as items', 'db:\n  image: x\n  - a\n  - b\n  ports: [1]\n', '3:3 - a', '3 and 4'],
  ])('reads on behind a list without a key, %s', (_, text, place, lines) => {
    expect(read(text)).toEqual({ db: { image: 'x', ports: [1] } });
    const line = lines.length > 1 ? 'lines' : 'line';
    expect(told(text)).toEqual([`${place} The list on ${line} ${lines} has no key such as \`command:\` in front, so Compose cannot read it`]);
  });

  it('leaves a list alone that is more text of the value above, as it is to the engine', () => {
    const text = 'db:\n  image: x\n    [ "a", "b" ]\n  user: y\n    - "8080:80"\n  ports: [1]\n';
    expect(read(text)).toEqual({ db: { image: 'x [ "a", "b" ]', user: 'y - "8080:80"', ports: [1] } });
    expect(told(text)).toEqual([]);
  });

  it('reads tabs where their width does not matter', () => {
    expect(read('services:\n\tweb:\n\t\timage: x\n\tdb:\n\t\timage: y\n')).toEqual({ services: { web: { image: 'x' }, db: { image: 'y' } } });
    expect(told('a:\n\tb: 1\n\tc: 2\n')).toEqual(['2:1 \t Tabs indent this line and 1 more, but YAML takes spaces alone as indentation']);
  });

  it.each([
    'a: |\n  web:# x\n    \u00A0 y\n',
    'a: "b\n  web:# x\n  \u00A0c"\n',
    'a: see foo:#bar\n  web:#x for\n  more\n',
    'a:\n  foo:#bar\n',
    'x-y:\n  a:# b\n',
    'services:\n  web:\n    image: x\n    command:\n      a:# b\n',
    'services:\n  web:\n    image: x\n    hostname:\n      # c\n\n      a:# b\n',
    'a: http://x/y:#z\n',
    'a: cat\n  - x\n  y\n',
    'a: ~\n  - "x"\n',
    '- a: x\n- b\n',
    'a:\u00A0b: c\n',
  ])('leaves alone what is right: %j', (text) => {
    expect(told(text)).toEqual([]);
  });
});

describe('depth', () => {
  it('is also counted in a text that would be mended', () => {
    const text = Array.from({ length: 400 }, (_, depth) => `${'\u00A0'.repeat(depth)}a:\n`).join('');
    for (let time = 0; time < 3; time += 1) expect(parseYaml(new SourceFile('compose.yaml', text)).documents.length).toBe(1);
  });

  it.each([
    ['brackets', '['.repeat(1000)],
    ['brackets behind comments', '[ # ]\n'.repeat(1000)],
    ['brackets at the line start', `k: [\n${'a [\n'.repeat(1000)}`],
    ['dashes', '- '.repeat(1000)],
    ['question marks', '? '.repeat(1000)],
    ['question marks behind a key', `a: ${'? '.repeat(1000)}`],
    ['colons', ': '.repeat(1000)],
    ['lines', Array.from({ length: 500 }, (_, depth) => `${' '.repeat(depth)}a:\n`).join('')],
    ['braces', '{a: '.repeat(500)],
  ])('never counts %s too low', (_, text) => {
    for (let time = 0; time < 3; time += 1) {
      const { problems } = parseYaml(new SourceFile('compose.yaml', text));
      expect(problems.map(({ message }) => message)).toEqual(['Values are nested more than 200 deep here, so the file is not read']);
    }
  });

  it.each([
    ['many lists', 'a:\n  - [x]\n  - {b: c}\n'.repeat(500)],
    ['wide blocks', `a: |\n${`${' '.repeat(300)}x [[[{{{\n`.repeat(100)}`],
    ['art', `# ${'[-?: '.repeat(300)}\na: 1\n`],
    ['one long line of JSON', `{${'"k": {"a": [1, 2]}, '.repeat(500)}"z": 1}`],
    ['quotes', `a: "${'['.repeat(500)}"\n`],
  ])('does not accuse %s', (_, text) => {
    expect(tooDeepAt(text)).toBeUndefined();
  });
});

function told(text: string): string[] {
  const file = new SourceFile('compose.yaml', text);
  return parseYaml(file).problems.map(({ at: { range }, message }) => {
    const { line, column } = file.positionAt(range.start);
    return `${line}:${column} ${file.slice(range)} ${message}`;
  });
}

function read(text: string): unknown {
  return plain(parseYaml(new SourceFile('compose.yaml', text)).documents[0]);
}

function plain(node: Node | undefined): unknown {
  if (node?.kind === 'mapping') return Object.fromEntries(node.children.map((child) => [child.name, plain(child)]));
  return node?.kind === 'sequence' ? node.children.map(plain) : node?.value;
}
