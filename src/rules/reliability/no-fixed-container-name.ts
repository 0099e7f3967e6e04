import { Written } from '../../compose/parts/written.ts';
import { shorten } from '../../source/shorten.ts';
import { removeEntry } from '../../yaml/edits.ts';
import { defineRule } from '../rule.ts';

export default defineRule({
  id: 'no-fixed-container-name',
  category: 'reliability',
  severity: 'notice',
  optIn: 'strict',
  summary: 'Compose names the containers',
  why: `A name can be taken once on a host: the project cannot run twice there, as a second branch or beside its tests, the service
    cannot be scaled, and a left-over container of that name keeps it from starting. Services reach each other by service name,
    and \`docker compose exec web\` needs no container's name either.`,
  bad: `
    services:
      web:
        image: nginx:1.27
        container_name: web`,
  good: `
    services:
      web:
        image: nginx:1.27`,
  links: ['https://docs.docker.com/reference/compose-file/services/#container_name'],

  *service(service) {
    const name = service.get('container_name');
    if (!name?.key || !Written.of(name)?.isLiteral) return;
    yield {
      at: name.key.at,
      message: `Service \`${shorten(service.name, 20)}\` has a fixed container name: it runs once per host, and is not scaled`,
      help: 'Remove `container_name`, and call the container by its service: `docker compose exec`, `logs`, `cp`',
      fix: { title: 'Remove `container_name`', safety: 'unsafe', edits: removeEntry(name) },
    };
  },
});
