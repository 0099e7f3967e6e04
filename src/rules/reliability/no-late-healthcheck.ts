import { minutesOf } from '../../compose/parts/minutes.ts';
import type { Service } from '../../compose/service.ts';
import { isWhole } from '../../compose/whole.ts';
import { shorten } from '../../source/shorten.ts';
import { defineRule } from '../rule.ts';

export default defineRule({
  id: 'no-late-healthcheck',
  category: 'reliability',
  severity: 'notice',
  summary: 'What is waited for is asked soon whether it is well',
  why: `Docker asks a container for the first time when its \`interval\` is over: with one of five minutes, what waits for
    \`service_healthy\` waits for five minutes at every start, however quick the other is. Within a \`start_period\` it asks
    sooner, at the \`start_interval\`, from Docker 25 on.`,
  bad: `
    services:
      web:
        image: example/web:1.4
        depends_on:
          api: { condition: service_healthy }
      api:
        image: example/api:2.1
        healthcheck:
          test: [CMD, /app/check]
          interval: 5m`,
  good: `
    services:
      web:
        image: example/web:1.4
        depends_on:
          api: { condition: service_healthy }
      api:
        image: example/api:2.1
        healthcheck:
          test: [CMD, /app/check]
          interval: 5m
          start_period: 1m`,
  links: ['https://docs.docker.com/reference/dockerfile/#healthcheck', 'https://docs.docker.com/reference/compose-file/services/#healthcheck'],
  options: { minutes: 1 },
  optionTexts: { minutes: 'How many minutes up to the first check are borne.' },

  *project(project, { minutes }) {
    if (!isWhole(project)) return;
    for (const service of project.services.values()) {
      const interval = service.get('healthcheck', 'interval');
      const time = interval?.text === undefined ? undefined : minutesOf(interval.text);
      if (!interval || time === undefined || time < minutes || hasStart(service)) continue;
      const waiting = [...project.services.values()].find(({ dependencies }) => dependencies.some((other) => other.service === service.name && other.condition === 'service_healthy'));
      if (!waiting) continue;
      yield {
        at: interval.at,
        message: `\`${shorten(waiting.name, 16)}\` waits this long at every start: \`${shorten(service.name, 16)}\` is first asked when it is over`,
        help: 'Write a shorter `interval`, or add a `start_period`, within which Docker 25 and later asks sooner',
      };
    }
  },
});

/** A time in which it is asked more often, or one that is not known. */
function hasStart(service: Service): boolean {
  const period = service.get('healthcheck', 'start_period');
  return period !== undefined && !period.isNull && (period.text === undefined || minutesOf(period.text) !== 0);
}
