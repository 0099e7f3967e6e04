import { commandLine } from '../../script/cli/command-line.ts';
import { compatibilityEdits } from '../../script/cli/faithful.ts';
import { isV1Call } from '../../script/cli/refused.ts';
import { defineRule } from '../rule.ts';

export default defineRule({
  id: 'no-compatibility-flag',
  category: 'migration',
  severity: 'notice',
  impact: 'changes',
  summary: 'Calls that move to V2 do without `--compatibility`',
  why: `In Compose V1 \`--compatibility\` was about \`deploy\`, and has had no effect since 1.27. In V2 it is about names: containers and images that are built are
    called \`shop_web_1\` and \`shop_web\`, as V1 called them, for this one call; a call without it looks for \`shop-web-1\` and makes all containers anew.`,
  bad: 'docker-compose --compatibility up -d',
  good: 'docker compose up -d',
  links: ['https://docs.docker.com/reference/cli/docker/compose/', 'https://docs.docker.com/compose/releases/migrate/'],

  *command(command) {
    const flag = isV1Call(command) ? commandLine(command).globals.find(({ name }) => name === '--compatibility') : undefined;
    if (!flag) return;
    const edits = compatibilityEdits(command);
    yield {
      at: flag.at,
      message: 'V1 ignores `--compatibility`; V2 names containers and images with `_` for it, in this call alone',
      help: 'Take it out, or set `COMPOSE_COMPATIBILITY` for every call to keep the names of V1',
      ...(edits && { fix: { title: 'Take it out', safety: 'unsafe' as const, edits } }),
    };
  },
});
