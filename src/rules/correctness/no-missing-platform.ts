import { activeServices } from '../../compose/whole.ts';
import { shorten } from '../../source/shorten.ts';
import { defineRule } from '../rule.ts';

export default defineRule({
  id: 'no-missing-platform',
  category: 'correctness',
  severity: 'error',
  judgesDefaults: true,
  summary: "A service's `platform` is one of those that it is built for",
  why: 'Compose would build an image that the service cannot run, and refuses the project.',
  bad: `
    services:
      web:
        platform: linux/arm64
        build:
          context: .
          platforms: [linux/amd64]
    # Dockerfile
    FROM node:22`,
  good: `
    services:
      web:
        platform: linux/arm64
        build:
          context: .
          platforms: [linux/amd64, linux/arm64]
    # Dockerfile
    FROM node:22`,
  links: ['https://docs.docker.com/reference/compose-file/build/#platforms'],

  *project(project) {
    for (const service of activeServices(project)) {
      const [platform, platforms] = [service.get('platform'), service.get('build', 'platforms')];
      const built = platforms?.kind === 'sequence' ? platforms.children : [];
      if (!platform?.text || built.length === 0 || built.some(({ value }) => value === undefined || value === platform.value)) continue;
      yield {
        at: platform.at,
        message: `Service \`${shorten(service.name, 28)}\` is not built for its own \`platform\`, which Compose refuses`,
        help: 'Add the platform to `build.platforms`',
        related: [{ at: (platforms?.key ?? platform).at, label: 'what it is built for' }],
      };
    }
  },
});
