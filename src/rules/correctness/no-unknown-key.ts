import { projectShape } from '../../compose/spec/project-shape.ts';
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
    for (const { kind, at, message, help, fix } of projectShape(project)) {
      if (kind === 'unknown-key') yield { at, message, ...(help !== undefined && { help }), ...(fix && { fix }) };
    }
  },
});
