import { nameOf } from '../../source/path.ts';
import { shorten } from '../../source/shorten.ts';
import { defineRule } from '../rule.ts';

export default defineRule({
  id: 'no-passed-over-file',
  category: 'correctness',
  severity: 'notice',
  summary: 'A folder holds one Compose file and one override that Compose finds by itself',
  why: `Compose finds \`compose.yaml\`, \`compose.yml\`, \`docker-compose.yml\` and \`docker-compose.yaml\` by their names, and the override files of these names. Of several it reads the
    first, and warns of the others at every run: "Found multiple config files with supported names". Where V1 reads another one, with other contents, \`no-second-default-file\` says so.`,
  bad: `
    # compose.yaml
    services:
      web:
        image: nginx:1.27
    # compose.yml
    services:
      web:
        image: nginx:1.27`,
  good: `
    # compose.yaml
    services:
      web:
        image: nginx:1.27`,
  links: ['https://docs.docker.com/compose/intro/compose-application-model/#the-compose-file'],

  *project({ files, rival, passedOver }) {
    const [base] = files;
    const toldByRival = rival?.text === base?.source.text ? undefined : rival;
    for (const file of passedOver) {
      if (file === toldByRival) continue;
      const isOver = /override/.test(nameOf(file.path));
      const read = files.find(({ role }) => role === (isOver ? 'override' : 'base'));
      if (!read) continue;
      const start = Math.max(0, file.text.search(/[^\s\uFEFF]/));
      const at = { file, range: { start, end: start + Math.max(1, /^[^\r\n]*/.exec(file.text.slice(start))?.[0].trimEnd().length ?? 0) } };
      const message = `Compose passes over this file, and warns: it reads \`${shorten(nameOf(read.source.path), 30)}\` in this folder`;
      yield { at, message, help: 'Remove the file, or give it another name' };
    }
  },
});
