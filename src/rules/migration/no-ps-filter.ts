import { commandLine } from '../../script/cli/command-line.ts';
import { defineRule } from '../rule.ts';

export default defineRule({
  id: 'no-ps-filter',
  category: 'migration',
  severity: 'warning',
  impact: 'changes',
  summary: 'Containers are filtered by states that V2 knows',
  why: `\`ps --filter\` of Compose V1 knew \`status=stopped\` and \`source=image\` or \`source=build\`. In V2 no container is ever in the state \`stopped\`, so that nothing is found and
    nothing is said; at \`source=\` it ends with "not implemented".`,
  bad: 'docker compose ps --filter status=stopped',
  good: 'docker compose ps --filter status=exited',
  links: ['https://docs.docker.com/reference/cli/docker/compose/ps/', 'https://docs.docker.com/compose/releases/migrate/'],

  *command(command) {
    const { subcommand, flags } = commandLine(command);
    if (subcommand?.text !== 'ps') return;
    for (const { name, value, words } of flags) {
      const word = words.at(-1);
      if (name !== '--filter' || !word) continue;
      const { file, range } = word.at;
      const stopped = file.slice(range).indexOf('stopped');
      if (value === 'status=stopped' && stopped >= 0) {
        const at = { file, range: { start: range.start + stopped, end: range.start + stopped + 'stopped'.length } };
        yield { at, message: 'No container of V2 is in the state `stopped`: nothing is found', help: 'Write `exited`', fix: { title: 'Write `exited`', safety: 'unsafe', edits: [{ ...at, text: 'exited' }] } };
      } else if (value?.startsWith('source=')) {
        yield { at: word.at, message: 'V2 cannot filter by `source`: it ends with "not implemented"', help: 'Filter by `status`, or ask `config --images`' };
      }
    }
  },
});
