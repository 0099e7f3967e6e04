import { cutCommands } from '../../compose/v1/values/command-words.ts';
import { defineMigrationRule } from '../migration-rule.ts';

export default defineMigrationRule({
  id: 'no-uncut-command',
  category: 'migration',
  severity: 'warning',
  impact: 'breaks',
  summary: 'Commands in one text have their brackets and backticks in quotes',
  why: `Compose V1 took brackets and backticks in a \`command\` or \`entrypoint\` for letters like any other. V2 refuses the
    project where a bracket stands outside of quotes, or a backtick has no pair: "invalid command line string".`,
  bad: `
    services:
      web:
        image: nginx:1.27
        command: nginx -g (daemon)`,
  good: `
    services:
      web:
        image: nginx:1.27
        command: nginx -g "(daemon)"`,
  links: ['https://docs.docker.com/reference/compose-file/services/#command'],

  *project(project) {
    for (const { node, isRefused } of cutCommands(project)) {
      if (isRefused) yield { at: node.at, message: 'V1 cut this text into words, V2 cannot and refuses the project', help: 'Put quotes around the bracket or backtick, or write a list' };
    }
  },
});
