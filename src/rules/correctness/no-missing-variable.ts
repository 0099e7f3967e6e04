import { ofKind } from '../../compose/load/load-problem.ts';
import { defineRule } from '../rule.ts';

export default defineRule({
  id: 'no-missing-variable',
  category: 'correctness',
  severity: 'notice',
  summary: 'A variable that is demanded by `${NAME:?}` is not set to nothing',
  why: `An env file that is kept in the repository sets the variable to nothing, so that Compose stops on every machine where nobody
    sets it otherwise. That may be meant: who runs the project is told to fill it in.`,
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
    yield* ofKind(problems, 'required-variable');
  },
});
