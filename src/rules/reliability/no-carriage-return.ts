import { nameOf } from '../../source/path.ts';
import { shorten } from '../../source/shorten.ts';
import { defineRule } from '../rule.ts';

export default defineRule({
  id: 'no-carriage-return',
  category: 'reliability',
  severity: 'error',
  summary: 'Scripts that start containers have the line ends of Linux',
  why: `With the line ends of Windows, the first line of a script names a shell that is called \`sh\` and a carriage return. There is none:
    the container stops with "no such file or directory", which speaks of the shell, and not of the script.`,
  bad: `
    # compose.yml
    services:
      web:
        image: node:22
        entrypoint: /start.sh
        volumes: ["./start.sh:/start.sh"]
    # start.sh
    #!/bin/sh\r
    exec node server.js\r`,
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
  links: ['https://docs.github.com/en/get-started/git-basics/configuring-git-to-handle-line-endings'],

  *project({ startScripts }) {
    for (const { at, source, service } of startScripts) {
      const [first = ''] = source.text.split('\n', 1);
      if (!first.startsWith('#!') || !first.endsWith('\r')) continue;
      yield {
        at,
        message: `\`${shorten(nameOf(source.path), 30)}\` has line ends of Windows: \`${shorten(service, 20)}\` does not find its shell`,
        help: 'Save it with the line ends of Linux, and write `*.sh text eol=lf` into `.gitattributes`',
        related: [{ at: { file: source, range: { start: 0, end: first.trimEnd().length } }, label: 'a carriage return follows' }],
      };
    }
  },
});
