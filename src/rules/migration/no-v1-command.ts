import type { Command } from '../../script/call.ts';
import { Settings } from '../../script/cli/settings.ts';
import { obstacleTo } from '../../script/cli/obstacle.ts';
import { isV1Call } from '../../script/cli/refused.ts';
import { flagsToMove, isUnquotable, renameIn, translate } from '../../script/cli/translate.ts';
import { defineRule } from '../rule.ts';

export default defineRule({
  id: 'no-v1-command',
  category: 'migration',
  severity: 'warning',
  impact: 'breaks',
  summary: 'Scripts call `docker compose`, not `docker-compose`',
  why: `Compose V1 has had no release since 2021 and is no longer shipped: on a new machine, and on GitHub's runners, the call ends
    in "command not found". Flags that V1 shared with \`docker\` (\`-H\`, \`--host\`, \`--tls…\`, \`-c\`, \`--context\`, \`--log-level\`) stand
    before \`compose\` then: behind it V2 answers "unknown flag". \`docker compose --version\` prints the help; the version is
    printed by \`docker compose version\`.`,
  bad: `
    DC=docker-compose
    docker-compose -H ssh://host up -d
    $DC --version`,
  good: `
    DC="docker compose"
    docker -H ssh://host compose up -d
    $DC version`,
  links: ['https://docs.docker.com/compose/releases/migrate/', 'https://github.com/actions/runner-images/issues/9692'],

  *script({ commands, settings }) {
    const byName = new Map<string, Command[]>();
    for (const command of commands) {
      // What brings in the image tells it.
      if (!isV1Call(command) || command.image) continue;
      const { file, range } = command.origin ?? command.program.at;
      const key = `${range.start} ${file.path}`;
      const same = byName.get(key);
      if (same) same.push(command);
      else byName.set(key, [command]);
    }
    const known = new Settings(settings);
    for (const [command, ...others] of byName.values()) {
      if (!command) continue;
      const all = [command, ...others];
      const own = command.origin && known.around(command.origin);
      const obstacle = all.map((each) => obstacleTo(each, known)).find((why) => why !== undefined);
      const twins = own ? known.twinsOf(own) : [];
      const isFixable = obstacle === undefined && !twins.some(({ at, within }) => isUnquotable(at, within));
      const translations = isFixable ? all.map((each) => translate(each, own?.within)) : [];
      const renames = twins.map(({ at, within }) => renameIn(at, within));
      const edits = [...new Map([...translations.flatMap((one) => ('edits' in one ? one.edits : [])), ...renames].map((edit) => [`${edit.range.start} ${edit.range.end} ${edit.file.path}`, edit])).values()];
      const [moved] = flagsToMove(command);
      const instead = `Call \`docker compose\`${moved ? `, with \`${moved.name}\` in front of \`compose\`` : ''}`;
      yield {
        at: command.origin ?? command.program.at,
        message: '`docker-compose` is the name of Compose V1: where that is not installed, the call fails',
        help: obstacle === undefined ? instead : `Call \`docker compose\`; look at each call first: ${obstacle}`,
        ...(isFixable && { fix: { title: 'Call `docker compose`', safety: 'unsafe' as const, edits } }),
      };
    }
  },
});
