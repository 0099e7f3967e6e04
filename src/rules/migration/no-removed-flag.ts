import { commandLine } from '../../script/cli/command-line.ts';
import { refusedFlags } from '../../script/cli/refused.ts';
import { defineRule } from '../rule.ts';

export default defineRule({
  id: 'no-removed-flag',
  category: 'migration',
  severity: 'warning',
  impact: 'breaks',
  summary: 'Calls do without the flags that V2 refuses',
  why: `Two flags of Compose V1 are gone without another in their place: \`--skip-hostname-check\`, and \`-t\`, \`--timeout\` of \`scale\`. V2 stops at them
    with "unknown flag".`,
  bad: 'docker compose scale -t 5 web=2',
  good: 'docker compose up -d -t 5 --scale web=2',
  links: ['https://docs.docker.com/reference/cli/docker/compose/scale/', 'https://docs.docker.com/compose/releases/migrate/'],

  *command(command) {
    const isScale = commandLine(command).subcommand?.text === 'scale';
    for (const { name, at } of refusedFlags(command)) {
      const help = isScale ? `Call \`up -d ${name} … --scale SERVICE=NUMBER\`` : 'Give the daemon a certificate of its own name, and take the flag out';
      yield { at, message: `\`${name}\` is gone${isScale ? ' from `scale`' : ''}: V2 stops at it as unknown`, help };
    }
  },
});
