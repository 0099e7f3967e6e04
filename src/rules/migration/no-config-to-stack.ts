import type { Command, Invocation } from '../../script/call.ts';
import { commandLine } from '../../script/cli/command-line.ts';
import { defineRule } from '../rule.ts';

export default defineRule({
  id: 'no-config-to-stack',
  category: 'migration',
  severity: 'warning',
  impact: 'breaks',
  summary: 'Swarm is given its own reading of the file',
  why: `What \`config\` of Compose V1 printed was a file for \`docker stack deploy\`. What V2 prints has \`name\`, no \`version\`, and ports as text:
    \`docker stack deploy\` refuses it with "Additional property name is not allowed". \`docker stack config\` prints a file that it takes.`,
  bad: 'docker-compose config | docker stack deploy -c - shop',
  good: 'docker stack config -c compose.yaml | docker stack deploy -c - shop',
  links: ['https://docs.docker.com/reference/cli/docker/stack/config/', 'https://github.com/docker/compose/issues/9424'],

  *script({ commands, invocations }) {
    const deployed = new Set(invocations.filter(isDeploy).flatMap(filesOf));
    for (const command of commands) {
      const { subcommand, flags } = commandLine(command);
      if (subcommand?.text !== 'config') continue;
      const [program, group, verb] = command.into.map(({ text }) => text);
      const written = command.output ?? flags.find(({ name }) => name === '-o' || name === '--output')?.value;
      const isPiped = program === 'docker' && group === 'stack' && (verb === 'deploy' || verb === 'up');
      if (!isPiped && !(written !== undefined && deployed.has(written)) && !isSubstituted(command)) continue;
      const message = '`docker stack deploy` refuses what `config` of V2 prints: it has `name` and no `version`';
      yield { at: subcommand.at, message, help: 'Print the file by `docker stack config -c FILE`' };
    }
  },
});

function isDeploy({ words }: Invocation): boolean {
  return words[0]?.text === 'docker' && words[1]?.text === 'stack' && /^(?:deploy|up)$/.test(words[2]?.text ?? '');
}

/** What stands behind `-c` and `--compose-file`. */
function filesOf({ words }: Invocation): readonly string[] {
  return words.flatMap(({ text }, index) => {
    const attached = /^(?:-c=?|--compose-file=)(.+)$/.exec(text ?? '')?.[1];
    const next = /^(?:-c|--compose-file)$/.test(text ?? '') ? words[index + 1]?.text : undefined;
    return attached ?? next ?? [];
  });
}

/** `docker stack deploy -c <(docker-compose config) shop` */
function isSubstituted({ captured, at: { file, range } }: Command): boolean {
  return captured && /\bdocker stack (?:deploy|up)\b[^\n;|&]*[ =]<\(\s*$/.test(file.text.slice(Math.max(0, range.start - 300), range.start));
}
