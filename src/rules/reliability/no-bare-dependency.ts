import { isForSwarm } from '../../compose/v1/swarm.ts';
import { defineRule } from '../rule.ts';

export default defineRule({
  id: 'no-bare-dependency',
  category: 'reliability',
  severity: 'warning',
  summary: 'Services wait for the health checks of what they depend on',
  why: `\`depends_on\` alone waits until the other container is started, not until it answers. The health check that it has is not
    asked, and whether the first connection succeeds is a matter of luck. A written \`condition: service_started\` counts as meant,
    unless the option \`explicit\` is set. Files for a swarm, which knows no such order, are passed over,
    and so are services that wait by themselves, with \`wait-for-it\`, \`dockerize\`, \`until\` and the like in what they run.`,
  bad: `
    services:
      web:
        image: example/web:1.4
        depends_on: [db]
      db:
        image: redis:8
        healthcheck:
          test: [CMD, redis-cli, ping]`,
  good: `
    services:
      web:
        image: example/web:1.4
        depends_on:
          db:
            condition: service_healthy
      db:
        image: redis:8
        healthcheck:
          test: [CMD, redis-cli, ping]`,
  links: ['https://docs.docker.com/compose/how-tos/startup-order/'],

  options: { explicit: false },
  optionTexts: { explicit: 'Whether a written `condition: service_started` is told, too.' },

  *project(project, { explicit }) {
    // A swarm waits for nothing, and takes no conditions.
    if (isForSwarm(project)) return;
    const { services, waiting } = project;
    for (const { name, dependencies } of services.values()) {
      if (waiting.has(name)) continue;
      for (const { service, at, condition, conditionAt } of dependencies) {
        const healthcheck = services.get(service)?.healthcheck;
        if (healthcheck?.test !== 'given' || condition !== 'service_started' || (conditionAt && !explicit)) continue;
        yield {
          at: conditionAt ?? at,
          message: `\`${name}\` starts before \`${service}\` is ready: the health check is not waited for`,
          help: conditionAt ? 'Write `service_healthy`' : `Turn the list into a mapping, with \`${service}: { condition: service_healthy }\``,
          related: [{ at: healthcheck.at, label: 'not waited for' }],
          ...(conditionAt && { fix: { title: 'Wait until it is healthy', safety: 'unsafe', edits: [{ ...conditionAt, text: 'service_healthy' }] } }),
        };
      }
    }
  },
});
