// Lays out a rule, its first test and its line in the list:  npm run new-rule -- no-links migration
// With a preset, the rule runs only where that is asked for:  npm run new-rule -- no-root-user security hardening
import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';

const categories = ['correctness', 'security', 'reliability', 'style', 'migration'];
const root = fileURLToPath(new URL('../', import.meta.url));
const optIns = ['hardening', 'strict', 'all'];
const [id = '', category = '', optIn] = process.argv.slice(2);

if (!/^(?:no|valid)(?:-[a-z\d]+)+$/.test(id)) stop('the id says what is wrong: no-links, valid-shape');
if (!categories.includes(category)) stop(`the category is one of ${categories.join(', ')}`);
const rule = `src/rules/${category}/${id}.ts`;
const test = `__tests__/rules/${category}.test.ts`;
const list = 'src/rules/index.ts';
if (optIn !== undefined && !optIns.includes(optIn)) stop(`the preset is one of ${optIns.join(', ')}; left out, the rule is recommended`);
if (categories.some((other) => existsSync(`${root}src/rules/${other}/${id}.ts`))) stop(`${id} is there already`);

const name = id.replace(/-([a-z\d])/g, (_, letter) => letter.toUpperCase());
writeFileSync(root + rule, ruleText());
writeFileSync(root + test, testText());
writeFileSync(root + list, listText());
console.log(`Written: ${rule}, its test at the end of ${test}, its line in ${list}.\nNext: make \`npm run unit -- __tests__/rules\` pass, then \`npm run docs\`.`);

function ruleText() {
  const impact = category === 'migration' ? "\n  impact: 'breaks'," : '';
  return `import { defineRule } from '../rule.ts';

export default defineRule({
  id: '${id}',
  category: '${category}',
  severity: 'warning',${optIn === undefined ? '' : `\n  optIn: '${optIn}',`}${impact}
  summary: 'The wish, in one line',
  why: 'What goes wrong otherwise, for someone who has not met it.',
  bad: \`
    services:
      web:
        image: nginx:1.27\`,
  good: \`
    services:
      web:
        image: nginx:1.27\`,
  links: ['https://docs.docker.com/reference/compose-file/services/'],

  *service(service) {
    const key = service.get('key');
    if (!key) return;
    yield {
      at: key.at,
      message: \`Service \\\`\${service.name}\\\` does this, which costs that\`,
      help: 'Do this in its place',
    };
  },
});
`;
}

function testText() {
  const before = existsSync(root + test) ? read(test) : `import { describe, expect, it } from '@jest/globals';\nimport { marks, web } from '../support/marks.ts';\n`;
  return `${before.replace(/import \{ ([^}]+) \} from '..\/support\/marks.ts'/, withNames)}
describe('${id}', () => {
  it.each([
    ['key: value', ['value']],
    ['key: "\${VARIABLE}"', []],
    ['key:', []],
    ['key: [a]', []],
  ])('%s', async (keys, expected) => {
    expect(await marks('${id}', web(keys))).toEqual(expected);
  });
});
`;
}

/** The test's helpers, imported once each. */
function withNames(_, names) {
  const all = new Set([...names.split(', '), 'marks', 'web']);
  return `import { ${[...all].toSorted((a, b) => (a < b ? -1 : 1)).join(', ')} } from '../support/marks.ts'`;
}

function listText() {
  const [imports = '', entries = ''] = read(list).split('\n\n/**');
  const added = [...imports.split('\n'), `import ${name} from './${category}/${id}.ts';`].toSorted(byName);
  const listed = [...entries.matchAll(/^ {2}(\w+),$/gm)].map((match) => match[1] ?? '');
  const sorted = [...listed, name].toSorted(byName).map((entry) => `  ${entry},`);
  return `${added.join('\n')}\n\n/**${entries.replace(/(\[\n)[^]*(\n\];)/, (_, open, close) => open + sorted.join('\n') + close)}`;
}

/** As the ids are sorted: by the name that is imported. */
function byName(a, b) {
  const [left, right] = [a, b].map((text) => idOf(text.replace(/^import (?:type )?\{? ?/, '')));
  return left < right ? -1 : 1;
}

function idOf(text) {
  return /^\w*/.exec(text)[0].replace(/(?<=[a-z\d])[A-Z]/g, (letter) => `-${letter.toLowerCase()}`).toLowerCase();
}

function read(path) {
  return readFileSync(root + path, 'utf8');
}

function stop(reason) {
  console.error(`Usage: npm run new-rule -- ID CATEGORY [PRESET]: ${reason}`);
  process.exit(2);
}
