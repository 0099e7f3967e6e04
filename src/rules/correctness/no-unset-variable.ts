import { mentionsIn } from '../../compose/load/variables/interpolate.ts';
import { isOfShell } from '../../compose/v1/variables/shell-names.ts';
import { shorten } from '../../source/shorten.ts';
import { everyNode } from '../../yaml/every.ts';
import { defineRule } from '../rule.ts';

export default defineRule({
  id: 'no-unset-variable',
  category: 'correctness',
  severity: 'notice',
  optIn: 'strict',
  summary: 'Variables have a value in the repository, a default, or are demanded',
  why: `Compose puts nothing in the place of a variable that is not set, warns, and goes on: an image without a tag, a password that is empty.
    The shell or an ignored \`.env\` may set it, which no file shows: so this is told only where it is asked for, and of no variable that every shell
    sets, as \`HOME\`, or that an example sets which \`.env\` is copied from.`,
  bad: `
    services:
      db:
        image: postgres:17
        environment:
          POSTGRES_PASSWORD: $DB_PASSWORD`,
  good: `
    services:
      db:
        image: postgres:17
        environment:
          POSTGRES_PASSWORD: \${DB_PASSWORD:?}
          POSTGRES_USER: \${DB_USER:-shop}`,
  links: ['https://docs.docker.com/reference/compose-file/interpolation/'],

  *project({ files, variables, exampleVariables }) {
    const told = new Set<string>();
    for (const { role, documents } of files) {
      // What is included has variables of its own.
      if (role === 'included') continue;
      for (const { name, operator, at } of documents.flatMap((root) => everyNode(root).flatMap(mentionsIn))) {
        if (operator !== '' || told.has(name) || variables.lookup(name) !== undefined || exampleVariables.has(name) || isOfShell(name)) continue;
        told.add(name);
        const message = `\`${shorten(name, 30)}\` is set nowhere here: unless the shell has it, its place stays empty`;
        yield { at, message, help: `Write \`\${${name}:?}\` to demand it, or \`\${${name}:-default}\`` };
      }
    }
  },
});
