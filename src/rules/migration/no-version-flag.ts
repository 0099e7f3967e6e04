import { commandLine } from '../../script/cli/command-line.ts';
import { isV1Call } from '../../script/cli/refused.ts';
import { helpEdits, versionEdits } from '../../script/cli/faithful.ts';
import { defineRule } from '../rule.ts';

export default defineRule({
  id: 'no-version-flag',
  category: 'migration',
  severity: 'warning',
  impact: 'changes',
  summary: 'The version is asked for by `docker compose version`',
  why: `\`docker-compose --version\` and \`-v\` printed the version; \`docker compose --version\` prints the help, and ends as if all were well.
    \`docker-compose help\` is \`docker compose --help\`; at \`docker compose help\` V2 ends with exit status 1. Where V1 is called by its own name,
    \`no-v1-command\` mends this with the name.`,
  bad: 'docker compose --version',
  good: 'docker compose version',
  links: ['https://docs.docker.com/reference/cli/docker/compose/version/', 'https://docs.docker.com/compose/releases/migrate/'],

  *command(command) {
    if (isV1Call(command)) return;
    const { globals, subcommand } = commandLine(command);
    const version = globals.find(({ name }) => name === '--version' || name === '-v');
    const at = subcommand?.text === 'help' ? subcommand.at : subcommand ? undefined : version?.at;
    if (!at) return;
    const edits = subcommand ? helpEdits(command) : versionEdits(command);
    const message = subcommand ? '`docker compose help` is no command of V2: it ends with exit status 1' : `\`docker compose ${version?.name ?? ''}\` prints the help, not the version`;
    const title = subcommand ? 'Write `--help`' : 'Write `version`';
    yield { at, message, help: title, ...(edits && edits.length > 0 && { fix: { title, safety: 'unsafe' as const, edits } }) };
  },
});
