import { isPassedEscape } from '../../compose/v1/format.ts';
import { defineMigrationRule } from '../migration-rule.ts';

export default defineMigrationRule({
  id: 'no-refused-escape',
  category: 'migration',
  severity: 'warning',
  impact: 'breaks',
  summary: 'Double quotes hold no escape that V2 does not know',
  why: `YAML has the escape \`\\/\` in double quotes, as JSON does, and a character beyond \`\\uffff\` may be written as two
    halves. Compose V1 read both. V2 knows neither and refuses the file.`,
  bad: `
    services:
      web:
        image: nginx:1.27
        environment:
          HOME_PAGE: "https:\\/\\/example.com"`,
  good: `
    services:
      web:
        image: nginx:1.27
        environment:
          HOME_PAGE: "https://example.com"`,
  links: ['https://yaml.org/spec/1.2.2/#57-escaped-characters'],

  *project({ files }) {
    for (const { problems } of files) {
      for (const { at, help } of problems) {
        if (!isPassedEscape(at)) continue;
        yield { at, message: `V1 read the escape \`${at.file.slice(at.range)}\` here, V2 refuses the file`, ...(help !== undefined && { help }) };
      }
    }
  },
});
