import { needing, needingText } from '../../compose/images/powers.ts';
import { hostPathsOf } from '../../compose/host-paths.ts';
import { isLogin, isRootsOwn } from '../../compose/parts/host-folders.ts';
import { runsOneOf } from '../../compose/parts/runs-one-of.ts';
import { cutPath, shorten } from '../../source/shorten.ts';
import { defineRule } from '../rule.ts';

export default defineRule({
  id: 'no-writable-host-path',
  category: 'security',
  severity: 'warning',
  judgesDefaults: true,
  summary: "No service may write where the host's root lives",
  why: `What a container writes to \`/etc\`, \`/root\`, \`/usr\` or the kernel's settings, root of the host reads, and runs. A break-in
    then ends outside of the container, without any gap in it. Who may write to \`~/.ssh\` logs in. Programs named in the option \`needing\` by words of their
    image's name are passed over.`,
  bad: `
    services:
      agent:
        image: example/agent:1.4
        volumes:
          - /etc:/host/etc`,
  good: `
    services:
      agent:
        image: example/agent:1.4
        volumes:
          - /etc/os-release:/host/etc/os-release:ro
          - /srv/agent:/data`,
  links: ['https://docs.docker.com/engine/storage/bind-mounts/', 'https://docs.docker.com/engine/security/#docker-daemon-attack-surface'],
  options: { needing: needing('writes') },
  optionTexts: { needing: needingText },

  *project(project, { needing: exempt }) {
    for (const service of project.services.values()) {
      if (runsOneOf(service, exempt)) continue;
      for (const { path, at, volumeAt, readOnly } of hostPathsOf(service, project)) {
        if (path === undefined || readOnly !== false || !(isRootsOwn(path) || isLogin(path))) continue;
        yield {
          at,
          message: `Service \`${shorten(service.name, 16)}\` may write to \`${cutPath(path, 20)}\` of the host, and so ${isLogin(path) ? 'log in there' : 'become its root'}`,
          help: 'Mount it read-only, with `:ro` or `read_only: true`, or only the folder that it needs',
          ...(volumeAt && { related: [{ at: volumeAt, label: 'the volume is this path of the host' }] }),
        };
      }
    }
  },
});
