import type { EnvDifference } from '../../compose/v1/env/difference.ts';
import { envDifferences } from '../../compose/v1/env/differences.ts';
import { shorten } from '../../source/shorten.ts';
import { defineRule } from '../rule.ts';

export default defineRule({
  id: 'no-env-odd-name',
  category: 'migration',
  severity: 'warning',
  impact: 'changes',
  summary: 'Each line of a service\'s env file names a variable, and the last one has an end',
  why: `Compose V1 skipped a line without a name, \`=abc\`, or with a tab in it. V2 sets a variable that has no name, which the engine
    refuses when the container is made. A name alone, to be taken from the shell, becomes the value of such a variable where it
    stands in the last line, and the file does not end in a line feed.`,
  bad: `
    services:
      web: { image: "nginx:1.27", env_file: web.env }
    # web.env
    VALUE=abc
    =def`,
  good: `
    services:
      web: { image: "nginx:1.27", env_file: web.env }
    # web.env
    VALUE=abc`,
  links: ['https://docs.docker.com/compose/how-tos/environment-variables/variable-interpolation/#env-file-syntax'],

  *project(project) {
    for (const difference of envDifferences(project, 'odd-name')) {
      const { at, sign, remedy } = difference;
      const help = sign === '' ? 'End the last line with a line feed' : 'Name the variable, or remove the line';
      yield { at, message: messageOf(difference), help, ...(remedy && { fix: { title: 'Add a line feed', safety: 'safe', edits: remedy } }) };
    }
  },
});

function messageOf({ name, sign }: EnvDifference): string {
  if (sign === '') return `The last line has no end, so Compose V2 takes \`${shorten(name, 20)}\` for a value without a name`;
  const what = sign === '=' ? 'No name stands here' : 'The name holds a blank';
  return `${what}: Compose V1 skipped the line, V2 sets a variable ${sign === '=' ? 'without one' : 'called like that'}`;
}
