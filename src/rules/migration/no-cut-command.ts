import { cutCommands } from '../../compose/v1/values/command-words.ts';
import { shorten } from '../../source/shorten.ts';
import { defineMigrationRule } from '../migration-rule.ts';

export default defineMigrationRule({
  id: 'no-cut-command',
  category: 'migration',
  severity: 'warning',
  impact: 'changes',
  summary: 'Commands in one text hold no signs of the shell outside of quotes',
  why: `No shell reads a \`command\` or \`entrypoint\` in one text; Compose cuts it into words. V1 handed \`&&\`, \`|\`, \`>\` and
    what stands behind them on as arguments. V2 ends the command there and says nothing: what follows is gone. It also takes
    what stands in backticks or \`$( )\` for one word, and drops a backslash within double quotes.`,
  bad: `
    services:
      web:
        image: nginx:1.27
        command: nginx-debug -g "daemon off;" > /dev/null`,
  good: `
    services:
      web:
        image: nginx:1.27
        command: sh -c "nginx-debug -g 'daemon off;' > /dev/null"`,
  links: ['https://docs.docker.com/reference/compose-file/services/#command'],

  *project(project) {
    for (const { node, sign, isRefused } of cutCommands(project)) {
      if (isRefused) continue;
      const message = sign === undefined ? 'V1 cut this text into other words than V2 does' : `V1 handed \`${shorten(sign)}\` on as an argument, V2 leaves out all from there`;
      yield { at: node.at, message, help: 'Write a list, or hand the text to `sh -c` in quotes' };
    }
  },
});
