import { commandLine } from '../../script/cli/command-line.ts';
import { isV1Call } from '../../script/cli/refused.ts';
import { defineRule } from '../rule.ts';

export default defineRule({
  id: 'no-ps-without-all',
  category: 'migration',
  severity: 'notice',
  impact: 'changes',
  ofV1Calls: true,
  summary: 'Scripts that ask for containers say whether they mean stopped ones, too',
  why: `\`ps -q\` of Compose V1 printed the IDs of stopped containers, too. V2 prints those that run, and nothing for one that has ended: what asks for its exit
    status or its logs by that ID gets none. \`ps -aq\` prints all of them, those of \`run\` among them.`,
  bad: 'docker inspect $(docker-compose ps -q web)',
  good: 'docker inspect $(docker compose ps -aq web)',
  links: ['https://docs.docker.com/reference/cli/docker/compose/ps/', 'https://docs.docker.com/compose/releases/migrate/'],

  *command(command) {
    const { subcommand, flags } = commandLine(command);
    const named = (...names: readonly string[]) => flags.find(({ name }) => names.includes(name));
    const quiet = named('-q', '--quiet');
    if (!isV1Call(command) || subcommand?.text !== 'ps' || !quiet || named('-a', '--all', '--services', '--filter')) return;
    if (!command.captured && command.into.length === 0) return;
    const { file, range } = quiet.at;
    const plain = file.slice(range) === quiet.name && !quiet.joined;
    const fix = { title: 'Ask for stopped ones, too', safety: 'manual' as const, edits: [{ file, range, text: quiet.name === '-q' ? '-aq' : '--all --quiet' }] };
    yield {
      at: quiet.at,
      message: `\`ps ${quiet.name}\` printed stopped containers in V1; V2 prints those that run`,
      help: 'Add `-a` where stopped ones are meant, too',
      ...(plain && command.form === 'words' && { fix }),
    };
  },
});
