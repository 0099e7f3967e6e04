import { programOf } from '../../compose/images/identify.ts';
import type { Image } from '../../compose/parts/image.ts';
import type { Project } from '../../compose/project.ts';
import { isForSwarm } from '../../compose/v1/swarm.ts';
import { shorten } from '../../source/shorten.ts';
import { defineRule } from '../rule.ts';

export default defineRule({
  id: 'no-bare-dependency',
  category: 'reliability',
  severity: 'warning',
  summary: 'Services wait for the health checks of what they depend on',
  why: `\`depends_on\` alone waits until the other container is started, not until it answers. The health check that it has is not
    asked, and whether the first connection succeeds is a matter of luck. A written \`condition: service_started\` counts as meant,
    unless the option \`explicit\` is set. Files for a swarm, which knows no such order, are passed over,
    and so are services that wait by themselves, with \`wait-for-it\`, \`dockerize\`, \`until\` and the like in what they run, and what connects when someone asks it to, or
    again and again, as Adminer, Grafana, proxies and exporters do.`,
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
    for (const { name, dependencies, image, assumedImage } of services.values()) {
      if (waiting.has(name) || asksAgain(assumedImage ?? image)) continue;
      const others = (service: string): readonly string[] => dependencies.flatMap((one) => (one.service === service ? [] : one.service));
      const unawaited = dependencies.flatMap((dependency) => {
        const healthcheck = services.get(dependency.service)?.healthcheck;
        const isUnawaited = healthcheck?.test === 'given' && dependency.condition === 'service_started' && !others(dependency.service).some((other) => awaits(project, other, dependency.service));
        return isUnawaited ? [{ ...dependency, healthcheck }] : [];
      });
      for (const { service, conditionAt, healthcheck } of explicit ? unawaited : []) {
        if (!conditionAt) continue;
        yield {
          at: conditionAt,
          message: `\`${shorten(name, 17)}\` starts before \`${shorten(service, 17)}\` is ready: the health check is not waited for`,
          help: 'Write `service_healthy`',
          related: [{ at: healthcheck.at, label: 'not waited for' }],
          fix: { title: 'Wait until it is healthy', safety: 'unsafe', edits: [{ ...conditionAt, text: 'service_healthy' }] },
        };
      }
      const [first, ...rest] = unawaited.filter(({ conditionAt }) => !conditionAt);
      if (!first) continue;
      const what = rest.length === 0 ? 'is ready: the health check is not' : `and ${rest.length} more ${rest.length === 1 ? 'is' : 'are'} ready: no check is`;
      yield {
        at: first.at,
        message: `\`${shorten(name, 17)}\` starts before \`${shorten(first.service, 17)}\` ${what} waited for`,
        help: `Turn the list into a mapping, with \`${shorten(first.service, 30)}: { condition: service_healthy }\`${rest.length > 0 ? ' and so on' : ''}`,
        related: [...rest.map(({ at }) => ({ at, label: 'nor this one' })), { at: first.healthcheck.at, label: 'not waited for' }],
      };
    }
  },
});

/** What it depends on is started after the other is healthy, and so is it. */
function awaits({ services }: Project, name: string, other: string): boolean {
  return services.get(name)?.dependencies.some(({ service, condition }) => service === other && condition === 'service_healthy') === true;
}

/** What connects when someone asks it to, or at every turn: a console, a proxy, what draws charts, what collects metrics and logs. */
function asksAgain(image: Image | undefined): boolean {
  const name = image?.name?.split('/').at(-1) ?? '';
  return ['console', 'proxy'].includes(programOf(image)?.kind ?? '') || /^(?:apisix|cloudflared|grafana(?:-oss|-enterprise)?|prometheus|alertmanager|promtail|alloy|kibana|opensearch-dashboards|[a-z\d_-]{1,60}[-_]exporter)$/.test(name);
}
