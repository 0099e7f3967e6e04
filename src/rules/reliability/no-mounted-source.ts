import { sourceMounts } from '../../compose/parts/source-mounts.ts';
import { shipsByName } from '../../compose/purpose/shipping.ts';
import { shorten } from '../../source/shorten.ts';
import { whereItShips } from '../by-purpose.ts';
import { defineRule } from '../rule.ts';

export default defineRule({
  id: 'no-mounted-source',
  category: 'reliability',
  severity: 'warning',
  byPurpose: whereItShips,
  summary: 'What runs in production is the image, not a folder of the host',
  why: `A folder of code that is mounted over the one in the image hides what was built and tested: what runs is what happens to lie
    on the host, and an edit or a \`git pull\` there changes it. Told where one of the project's files is for production by its name.`,
  bad: `
    # compose.prod.yml
    services:
      web:
        build: .
        volumes: [".:/app"]
    # Dockerfile
    FROM node:22`,
  good: `
    # compose.prod.yml
    services:
      web:
        build: .
        volumes: ["uploads:/app/uploads"]
    volumes:
      uploads:
    # Dockerfile
    FROM node:22`,
  links: ['https://docs.docker.com/compose/how-tos/production/'],

  *project(project) {
    if (!shipsByName(project)) return;
    for (const service of project.services.values()) {
      for (const { at } of sourceMounts(service)) {
        const message = `In production, \`${shorten(service.name, 24)}\` runs the code of this folder, not that of its image`;
        yield { at, message, help: 'Remove the mount, or leave it out of the file for production: `volumes: !override […]`' };
      }
    }
  },
});
