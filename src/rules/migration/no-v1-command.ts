import type { Command, Setting } from '../../script/call.ts';
import { refusedFlags } from '../../script/cli/refused.ts';
import { whyOneWord } from '../../script/cli/through-variable.ts';
import { renameIn, translate } from '../../script/cli/translate.ts';
import type { Location } from '../../source/source-file.ts';
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
    const byName = new Map<number, Command[]>();
    for (const command of commands) {
      const { start } = (command.origin ?? command.program.at).range;
      const same = byName.get(start);
      if (command.program.text !== 'docker-compose') continue;
      if (same) same.push(command);
      else byName.set(start, [command]);
    }
    for (const [command, ...others] of byName.values()) {
      if (!command) continue;
      const all = [command, ...others];
      const translations = all.map(translate);
      const obstacle = all.map(whyOneWord).find((why) => why !== undefined) ?? translations.flatMap((one) => ('obstacle' in one ? [one.obstacle] : []))[0];
      const twins = twinsOf(command, settings);
      const refused = all.some((each) => refusedFlags(each).length > 0);
      const edits = [...new Map([...translations.flatMap((one) => ('edits' in one ? one.edits : [])), ...twins.map(renameIn)].map((edit) => [`${edit.range.start} ${edit.range.end}`, edit])).values()];
      yield {
        at: command.origin ?? command.program.at,
        message: '`docker-compose` is the name of Compose V1: where that is not installed, the call fails',
        help: obstacle === undefined ? 'Call `docker compose`' : `Call \`docker compose\`; look at each call first: ${obstacle}`,
        ...(obstacle === undefined && !refused && { fix: { title: 'Call `docker compose`', safety: 'unsafe' as const, edits } }),
      };
    }
  },
});

/** Where the variable of a call is given V1's name once more: `if …; then DC="docker-compose -f a"; else DC="docker-compose -f b"; fi`. */
function twinsOf({ origin }: Command, settings: readonly Setting[]): readonly Location[] {
  if (!origin) return [];
  const holds = ({ value }: Setting): boolean => value.at.range.start <= origin.range.start && value.at.range.end >= origin.range.end;
  const own = settings.find(holds);
  return settings.flatMap((setting) => {
    if (!own || setting.name !== own.name || holds(setting)) return [];
    const { file, range } = setting.value.at;
    const [written, quote = ''] = /^(["']?)docker-compose(?=["'\s]|$)/.exec(file.slice(range)) ?? [];
    return written === undefined ? [] : [{ file, range: { start: range.start + quote.length, end: range.start + written.length } }];
  });
}
