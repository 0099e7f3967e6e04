import { ofKind } from '../../compose/load/load-problem.ts';
import type { Location } from '../../source/source-file.ts';
import { defineRule } from '../rule.ts';

export default defineRule({
  id: 'no-missing-variable',
  category: 'correctness',
  severity: 'notice',
  summary: 'A variable that is demanded by `${NAME:?}` is not set to nothing',
  why: `An env file that is kept in the repository sets the variable to nothing, so that Compose stops on every machine where nobody
    sets it otherwise. Where the demand says in words what is missing, that is meant: who runs the project is told to fill it in.`,
  bad: `
    # .env
    SESSION_KEY=
    # compose.yaml
    services:
      web:
        image: example/web:1.4
        environment:
          SESSION_KEY: \${SESSION_KEY:?}`,
  good: `
    # compose.yaml
    services:
      web:
        image: example/web:1.4
        environment:
          SESSION_KEY: \${SESSION_KEY:?}`,
  links: ['https://docs.docker.com/reference/compose-file/interpolation/'],

  *project({ problems }) {
    for (const problem of ofKind(problems, 'required-variable')) if (!isToBeFilledIn(problem.at)) yield problem;
  },
});

/** Whoever says in words what is missing has it left empty on purpose: `${API_KEY:?API_KEY must be set in production}`. */
function isToBeFilledIn({ file, range }: Location): boolean {
  return /\?\s{0,9}[^\s}]{1,200}\s[^}]/.test(file.slice(range));
}
