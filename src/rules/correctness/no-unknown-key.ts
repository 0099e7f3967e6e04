import type { ComposeFile } from '../../compose/project.ts';
import { projectShape } from '../../compose/spec/project-shape.ts';
import type { Problem } from '../../source/problem.ts';
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
    yield* project.files.flatMap(stray);
    for (const { kind, at, message, help, fix } of projectShape(project)) {
      if (kind === 'unknown-key') yield { at, message, ...(help !== undefined && { help }), ...(fix && { fix }) };
    }
  },
});

/** Services at the top are keys that Compose does not know there: told once a file. */
function stray({ layout: { kind, strays } }: ComposeFile): readonly Problem[] {
  const [first, ...others] = strays;
  if (kind !== 'legacy' || !first) return [];
  const related = others.map(({ key, at }) => ({ at: key?.at ?? at, label: 'another one' }));
  const message = 'A service stands here without `services` above it, so Compose refuses the file';
  return [{ at: (first.key ?? first).at, message, help: 'Put all services below a key `services`', ...(related.length > 0 && { related }) }];
}
