import { commandLine } from '../../script/cli/command-line.ts';
import { removeWords } from '../../script/cli/edit-words.ts';
import { defineRule } from '../rule.ts';

export default defineRule({
  id: 'no-ignored-flag',
  category: 'migration',
  severity: 'notice',
  impact: 'cosmetic',
  summary: 'Calls do without flags that have no effect',
  why: `Compose V2 takes some flags of V1 and does nothing about them: \`build --compress\`, \`--force-rm\`, \`--no-rm\` and \`--parallel\`, as it builds in parallel anyway;
    \`build --memory\`, as BuildKit knows no such limit; and \`rm --all\`, which had no effect in V1 1.29 either. They are left out of its help.`,
  bad: 'docker compose build --force-rm --parallel',
  good: 'docker compose build',
  links: ['https://docs.docker.com/reference/cli/docker/compose/build/', 'https://docs.docker.com/compose/releases/migrate/'],

  *command(command) {
    const { subcommand, flags } = commandLine(command);
    const ignored = subcommand?.text === 'build' ? ofBuild : subcommand?.text === 'rm' ? ofRm : undefined;
    const isClassic = /DOCKER_BUILDKIT["']?(?:=|: ?)["']?0/.test(command.at.file.text);
    const found = flags.filter(({ name }) => ignored?.has(name) && !(isClassic && (name === '-m' || name === '--memory')));
    const [first, ...others] = found;
    if (!first) return;
    const edits = found.some(({ joined }) => joined) ? undefined : removeWords(command, found.flatMap(({ words }) => words));
    const names = new Set(found.map(({ name }) => `\`${name}\``));
    const related = others.slice(0, 10).map(({ at }) => ({ at, label: 'nor has this' }));
    yield {
      at: first.at,
      message: `\`${first.name}\` has no effect on \`${subcommand?.text ?? ''}\` in V2`,
      help: `Take out ${[...names].join(', ')}`,
      ...(related.length > 0 && { related }),
      ...(edits && { fix: { title: 'Take it out', safety: 'unsafe' as const, edits } }),
    };
  },
});

const ofBuild = new Set(['--compress', '--force-rm', '--no-rm', '--parallel', '-m', '--memory']);
const ofRm = new Set(['-a', '--all']);
