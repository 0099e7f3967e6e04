import { isPulled } from '../../compose/parts/pulled.ts';
import { movingTags } from '../moving-tags.ts';
import { defineRule } from '../rule.ts';

export default defineRule({
  id: 'no-unpinned-image',
  category: 'reliability',
  severity: 'notice',
  optIn: 'strict',
  summary: 'Images are named by their digest',
  why: `A tag can be moved: \`postgres:17.5\` is built anew whenever its base is, and who takes over an account can put anything
    there. A digest stands for one image for ever. Renovate and Dependabot keep it up to date, and review then sees the change.`,
  bad: `
    services:
      db:
        image: redis:8.2.1`,
  good: `
    services:
      db:
        image: redis:8.2.1@sha256:6567bca8d7bc8c82c5922425a0baee57be8402df92bae5eacad5f01ae9544daa`,
  links: ['https://docs.docker.com/build/building/best-practices/#pin-base-image-versions', 'https://docs.docker.com/reference/compose-file/services/#image'],

  *project(project) {
    for (const service of project.services.values()) {
      const { image } = service;
      // A bare name, and a tag that moves, is `no-moving-tag`'s.
      if (!image?.tag || image.digest !== undefined || image.name === undefined || movingTags.includes(image.tag) || !isPulled(service, project)) continue;
      yield {
        at: image.at,
        message: 'The tag of this image can be moved to another one, without a commit here',
        help: 'Add its digest: `docker buildx imagetools inspect NAME:TAG` tells it',
      };
    }
  },
});
