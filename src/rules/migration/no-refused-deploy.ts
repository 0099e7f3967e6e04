import { projectShape } from '../../compose/spec/project-shape.ts';
import { defineMigrationRule } from '../migration-rule.ts';

export default defineMigrationRule({
  id: 'no-refused-deploy',
  category: 'migration',
  severity: 'warning',
  impact: 'breaks',
  summary: 'Values under `deploy` can be read, also where V1 passed over them',
  why: `Compose V1 took replicas, limits, reserved memory and when to restart from \`deploy\`, and left the rest to
    Docker Swarm: of a time there it looked at the kind, not at what it says. V2 reads all of it, and refuses the whole
    project for a time without a unit.`,
  bad: `
    services:
      web:
        image: nginx:1.27
        deploy:
          restart_policy:
            condition: any
            delay: "5"`,
  good: `
    services:
      web:
        image: nginx:1.27
        deploy:
          restart_policy:
            condition: any
            delay: 5s`,
  links: ['https://docs.docker.com/reference/compose-file/deploy/', 'https://docs.docker.com/compose/releases/migrate/'],

  *project(project) {
    for (const { kind, path, at, help } of projectShape(project)) {
      if ((kind !== 'bad-format' && kind !== 'bad-value') || path[0] !== 'services' || path[2] !== 'deploy' || isLimit(path) || (kind === 'bad-format' && isNumber(path))) continue;
      yield { at, message: 'V1 passed over this value of `deploy`, V2 reads it and refuses the project', ...(help !== undefined && { help }) };
    }
  },
});

/** What V1 made a number of, and refused where it could not. */
function isNumber(path: readonly string[]): boolean {
  return ['replicas', 'parallelism', 'max_attempts', 'max_failure_ratio', 'max_replicas_per_node'].includes(path.at(-1) ?? '');
}

/** What V1 took for the container, and its own `up` stops where it cannot be read. */
function isLimit(path: readonly string[]): boolean {
  return path[3] === 'resources' && (path[5] === 'memory' || (path[4] === 'limits' && path[5] === 'cpus'));
}
