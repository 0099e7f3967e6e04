import type { Image } from '../../compose/image.ts';
import type { Project } from '../../compose/project.ts';
import type { Service } from '../../compose/service.ts';
import { defineRule } from '../rule.ts';

export default defineRule({
  id: 'no-moving-tag',
  category: 'reliability',
  severity: 'notice',
  summary: 'Images name the version that was tested',
  why: `What \`latest\` stands for changes without a change in the repository: one machine runs another version than the next, a
    restart can bring a new major version that does not read the old data, and no one can go back to "what ran before".`,
  bad: `
    services:
      db:
        image: postgres
      web:
        image: nginx:latest`,
  good: `
    services:
      db:
        image: postgres:17.5
      web:
        image: nginx:1.27
      app:
        build: .
        image: example/app`,
  links: ['https://docs.docker.com/build/building/best-practices/#pin-base-image-versions'],
  options: { tags: ['latest', 'alpine', 'slim', 'edge', 'nightly', 'main', 'master'] },

  *project(project, { tags }) {
    const built = builtImages(project);
    for (const service of project.services.values()) {
      const image = moving(service, tags);
      if (!image || isLocal(service) || built.has(nameOf(image))) continue;
      yield {
        at: image.tagAt,
        message: `${shorten(image)} ${image.isBare ? 'has no tag: it is' : 'is'} whatever is newest when it is pulled`,
        help: `Name the version that was tested, as in \`${image.name ?? 'name'}:<version>\``,
      };
    }
  },
});

function moving({ image, assumedImage }: Service, tags: readonly string[]): Image | undefined {
  return [image, assumedImage].find((reading) => {
    if (!reading || reading.name === 'scratch' || reading.digest !== undefined) return false;
    return reading.isBare || (reading.tag !== undefined && tags.includes(reading.tag));
  });
}

function isLocal(service: Service): boolean {
  return service.build !== undefined || ['never', 'build'].includes(service.get('pull_policy')?.text ?? '');
}

/** What one service builds, others may run. */
function builtImages({ services }: Project): ReadonlySet<string> {
  return new Set([...services.values()].flatMap((service) => (service.build && service.image ? [nameOf(service.image)] : [])));
}

function nameOf({ registry, name }: Image): string {
  return `${registry ?? ''}/${name ?? ''}`;
}

function shorten({ name, tag }: Image): string {
  if (name === undefined) return 'The image';
  const full = tag === undefined ? name : `${name}:${tag}`;
  return full.length > 40 ? `Image \`…${full.slice(-39)}\`` : `Image \`${full}\``;
}
