import { chainOf, stageFor } from '../../compose/build/dockerfile.ts';
import { knownName } from '../../compose/images/identify.ts';
import { pulledImage } from '../../compose/images/server.ts';
import type { Project } from '../../compose/project.ts';
import type { Service } from '../../compose/service.ts';
import { isActive } from '../../compose/load/profiles.ts';
import { isWhole } from '../../compose/whole.ts';
import { shorten } from '../../source/shorten.ts';
import { defineRule } from '../rule.ts';

export default defineRule({
  id: 'no-vain-condition',
  category: 'reliability',
  severity: 'error',
  summary: 'What is waited for until it is healthy has a health check',
  why: `With \`condition: service_healthy\` Compose asks the other container's health check. Where neither the file nor the image has
    one, \`up\` ends in "container … has no healthcheck configured", and the service is never started. Told of images that are
    known to bring none along, and of those built from them by a Dockerfile that is in the repository.`,
  bad: `
    services:
      web:
        image: example/web:1.4
        depends_on:
          db: { condition: service_healthy }
      db:
        image: postgres:17
        environment: { POSTGRES_PASSWORD: "\${DB_PASSWORD:?}" }`,
  good: `
    services:
      web:
        image: example/web:1.4
        depends_on:
          db: { condition: service_healthy }
      db:
        image: postgres:17
        environment: { POSTGRES_PASSWORD: "\${DB_PASSWORD:?}" }
        healthcheck:
          test: [CMD-SHELL, pg_isready -U postgres]`,
  links: ['https://docs.docker.com/reference/compose-file/services/#depends_on', 'https://github.com/docker-library/faq#healthcheck'],

  *project(project) {
    if (!isWhole(project)) return;
    for (const waiting of project.services.values()) {
      for (const { service, condition, conditionAt, at } of waiting.dependencies) {
        const other = project.services.get(service);
        if (condition !== 'service_healthy' || !other || isOptional(waiting, service)) continue;
        const isOff = other.healthcheck?.test === 'disabled';
        if (isOff ? isSpared(project, waiting, other) : !lacksCheck(project, other)) continue;
        const check = pulledImage(other)?.known.check;
        yield {
          at: conditionAt ?? at,
          message: `\`${shorten(waiting.name, 20)}\` never starts: \`${shorten(service, 20)}\` ${isOff ? 'has its health check switched off' : 'has no health check to wait for'}`,
          help: isOff ? 'Switch the health check on, or wait for `service_started`' : `Give \`${shorten(service, 30)}\` a \`healthcheck\`${check ? `, as in \`test: ${check}\`` : ''}`,
          related: [{ at: (isOff && other.healthcheck?.at) || other.at, label: isOff ? 'switched off here' : 'none here, nor in its image' }],
        };
      }
    }
  },
});

/** Whoever switches a check off in a file that is laid over others starts without what waits for it, by a profile that is off. */
function isSpared({ profiles }: Project, waiting: Service, other: Service): boolean {
  const switchedOff = other.get('healthcheck', 'disable') ?? other.get('healthcheck', 'test');
  return isActive(waiting.node, profiles) !== true && switchedOff !== undefined && switchedOff.at.file !== waiting.at.file;
}

/** Compose warns then, and goes on. */
function isOptional(waiting: Service, name: string): boolean {
  const required = waiting.get('depends_on', name, 'required');
  return required !== undefined && required.value !== true;
}

/** Neither the service nor its image has one. */
function lacksCheck(project: Project, service: Service): boolean {
  const written = service.get('healthcheck');
  if (written && !written.isNull && service.healthcheck?.test !== 'inherited') return false;
  return pulledImage(service)?.known.unchecked === true || isBuiltWithout(project, service);
}

/** Its Dockerfile has none, and begins with an image that has none. */
function isBuiltWithout({ builds }: Project, { name, build }: Service): boolean {
  const { dockerfile } = builds.get(name) ?? {};
  const target = build?.get('target');
  if (!dockerfile?.isCertain || (target && target.text === undefined)) return false;
  const stage = stageFor(dockerfile, target?.text);
  if (!stage) return false;
  const { chain, base } = chainOf(dockerfile, stage);
  const said = chain.find(({ healthcheck }) => healthcheck !== undefined)?.healthcheck;
  return said === 'disabled' || (said === undefined && (base === 'scratch' || knownName(base)?.unchecked === true));
}
