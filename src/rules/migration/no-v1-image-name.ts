import { imagesNamedIn, type ImageMention } from '../../compose/beside/mentions-of-images.ts';
import type { Fix } from '../../source/fix.ts';
import { shorten } from '../../source/shorten.ts';
import { defineRule } from '../rule.ts';

export default defineRule({
  id: 'no-v1-image-name',
  category: 'migration',
  severity: 'warning',
  impact: 'breaks',
  summary: 'Built images go by a name of their own, not by the one that Compose V1 made',
  why: `Where a service has \`build\` and no \`image\`, Compose V1 called what it built \`shop_web\`, V2 calls it \`shop-web\`: what tags, pushes or
    builds on the old name finds no image, or one of before the move.`,
  bad: `
    # .env
    COMPOSE_PROJECT_NAME=shop
    # compose.yaml
    services:
      web: { build: . }
    # deploy.sh
    docker tag shop_web registry.example.com/web
    # Dockerfile
    FROM node:22`,
  good: `
    # .env
    COMPOSE_PROJECT_NAME=shop
    # compose.yaml
    services:
      web:
        build: .
        image: registry.example.com/web
    # deploy.sh
    docker compose push web
    # Dockerfile
    FROM node:22`,
  links: ['https://docs.docker.com/reference/compose-file/build/#using-build-and-image'],

  *text(text) {
    for (const mention of imagesNamedIn(text)) {
      const { at, name, image } = mention;
      const fix = fixFor(mention);
      yield {
        at,
        message: `Compose V2 builds no image \`${shorten(name)}\`: it writes \`-\` where V1 wrote \`_\``,
        help: `Give service \`${image.service.name}\` an \`image\`, and name that`,
        related: [{ at: image.service.at, label: 'the service that is built' }],
        ...(fix && { fix }),
      };
    }
  },
});

/** V1 of old left `-` and `_` out of a project's name, so that V2's is not the one written. */
function fixFor({ at, name, image: { project, service } }: ImageMention): Fix | undefined {
  if ([...service.projects].some((other) => other !== project && other.replace(/[_-]/g, '') === project)) return undefined;
  const text = `${project}-${name.slice(project.length + 1)}`;
  return { title: `Write \`${text}\``, safety: 'unsafe', edits: [{ ...at, text }] };
}
