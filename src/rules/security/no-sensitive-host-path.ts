import { needing, needingText } from '../../compose/images/powers.ts';
import { hostPathsOf } from '../../compose/host-paths.ts';
import { holdsSecrets, isLogin, isRootsOwn } from '../../compose/parts/host-folders.ts';
import { runsOneOf } from '../../compose/parts/runs-one-of.ts';
import { cutPath, shorten } from '../../source/shorten.ts';
import { whereItShips } from '../by-purpose.ts';
import { defineRule } from '../rule.ts';

export default defineRule({
  id: 'no-sensitive-host-path',
  category: 'security',
  severity: 'warning',
  byPurpose: whereItShips,
  judgesDefaults: true,
  summary: 'No service gets to see the keys and passwords of the host',
  why: `Whoever breaks into the container reads what it can read: password hashes, private keys, credentials for the cloud, the
    environment of other programs. \`:ro\` keeps them from being changed, not from being read. Programs that watch or back up the
    whole host, named in the option \`needing\` by words of their image's name, are passed over where they mount read-only,
    as is what hosts share without harm, as \`/etc/localtime\`.`,
  bad: `
    services:
      deploy:
        image: example/deploy:1.4
        volumes:
          - ~/.ssh:/root/.ssh:ro`,
  good: `
    services:
      deploy:
        image: example/deploy:1.4
        secrets: [deploy_key]
        volumes:
          - /etc/localtime:/etc/localtime:ro
    secrets:
      deploy_key:
        file: ./secrets/deploy_key`,
  links: ['https://docs.docker.com/engine/storage/bind-mounts/', 'https://docs.docker.com/compose/how-tos/use-secrets/'],
  options: { needing: needing('reads') },
  optionTexts: { needing: needingText },

  *project(project, { needing: exempt }) {
    for (const service of project.services.values()) {
      const isExempt = runsOneOf(service, exempt);
      for (const { path, at, volumeAt, readOnly } of hostPathsOf(service, project)) {
        if (path === undefined || readOnly === undefined || !holdsSecrets(path)) continue;
        // What may be written there is the worse of the two, and told by `no-writable-host-path`.
        if (readOnly ? isExempt : isExempt || isRootsOwn(path) || isLogin(path)) continue;
        yield {
          at,
          message: `Service \`${shorten(service.name, 16)}\` reads \`${cutPath(path, 20)}\` of the host, with the keys and passwords there`,
          help: 'Mount only what it needs; hand over a single key or password under `secrets`',
          ...(volumeAt && { related: [{ at: volumeAt, label: 'the volume is this path of the host' }] }),
        };
      }
    }
  },
});
