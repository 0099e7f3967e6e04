import { nameOf } from '../../source/path.ts';
import { shorten } from '../../source/shorten.ts';
import { defineRule } from '../rule.ts';

export default defineRule({
  id: 'no-plain-script',
  category: 'reliability',
  severity: 'warning',
  summary: 'Scripts that containers are started with can be run',
  why: `A script that is mounted from the repository has the mode that git keeps for it. Where that is not the one of a program,
    the container stops with "permission denied", on every machine but those that do not know modes.`,
  bad: `
    # compose.yml
    services:
      web:
        image: node:22
        entrypoint: /start.sh
        volumes: ["./start.sh:/start.sh"]
    # start.sh
    #!/bin/sh
    exec node server.js`,
  good: `
    # compose.yml
    services:
      web:
        image: node:22
        entrypoint: [sh, /start.sh]
        volumes: ["./start.sh:/start.sh"]
    # start.sh
    #!/bin/sh
    exec node server.js`,
  links: ['https://git-scm.com/docs/git-update-index#Documentation/git-update-index.txt---chmod-x'],

  *project({ startScripts }) {
    for (const { at, source, service, isPlain } of startScripts) {
      if (!isPlain) continue;
      yield {
        at,
        message: `\`${shorten(nameOf(source.path), 30)}\` is no program in git: \`${shorten(service, 20)}\` stops with "permission denied"`,
        help: `Run \`git update-index --chmod=+x\` for it, or have a shell read it: \`[sh, ${shorten(at.file.slice(at.range), 30)}]\``,
      };
    }
  },
});
