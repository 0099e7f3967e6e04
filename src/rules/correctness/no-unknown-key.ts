import { projectShape } from '../../compose/spec/project-shape.ts';
import { firstFormatKeys, firstFormatServices } from '../../compose/v1/first-format.ts';
import { isTakenByV1 } from '../../compose/v1/taken/taken.ts';
import type { Location } from '../../source/source-file.ts';
import { defineRule } from '../rule.ts';

export default defineRule({
  id: 'no-unknown-key',
  category: 'correctness',
  severity: 'error',
  summary: 'Every key is one that the Compose specification has at its place',
  why: `Compose refuses the whole project for one key that it does not know: "additional properties not allowed". Most often it is a
    slip, or a line that is indented too far or too little.`,
  bad: `
    services:
      web:
        image: nginx:1.27
        enviroment:
          LEVEL: debug`,
  good: `
    services:
      web:
        image: nginx:1.27
        environment:
          LEVEL: debug`,
  links: ['https://docs.docker.com/reference/compose-file/'],

  *project(project) {
    const old = isTakenByV1(project) ? firstFormatServices(project).flatMap(({ children }) => children.filter(({ name }) => firstFormatKeys.has(name))) : [];
    // Compose does not come to these: it refuses the file for its layout.
    const unreached = new Set(old.map(({ key }) => key && placeOf(key.at)));
    for (const { kind, at, message, help, fix } of projectShape(project)) {
      if (kind === 'unknown-key' && !unreached.has(placeOf(at))) yield { at, message, ...(help !== undefined && { help }), ...(fix && { fix }) };
    }
  },
});

function placeOf({ file, range }: Location): string {
  return `${range.start} ${file.path}`;
}
