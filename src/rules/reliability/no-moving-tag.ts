import type { Image } from '../../compose/parts/image.ts';
import { isPulled } from '../../compose/parts/pulled.ts';
import type { Project } from '../../compose/project.ts';
import type { Service } from '../../compose/service.ts';
import { nameOf } from '../../source/path.ts';
import type { Problem } from '../../source/problem.ts';
import { movingTags } from '../moving-tags.ts';
import { defineRule } from '../rule.ts';
import { toldOnce } from '../told-once.ts';

export default defineRule({
  id: 'no-moving-tag',
  category: 'reliability',
  severity: 'notice',
  byPurpose: { production: 'stricter', test: 'off', ci: 'off' },
  summary: 'Images name the version that was tested',
  why: `What \`latest\` stands for changes without a change in the repository: one machine runs another version than the next, a
    restart can bring a new major version that does not read the old data, and no one can go back to "what ran before". Where
    \`pull_policy\` has it pulled at every start or every day, whatever is newest is what is asked for.`,
  bad: `
    services:
      db:
        image: redis
      web:
        image: nginx:latest`,
  good: `
    services:
      db:
        image: redis:8.2.1
      web:
        image: nginx:1.27
      app:
        build: .
        image: example/app
    # Dockerfile
    FROM node:22`,
  links: ['https://docs.docker.com/build/building/best-practices/#pin-base-image-versions'],
  options: { tags: movingTags },
  optionTexts: { tags: 'Tags that move from one version to the next.' },

  *project(project, { tags }) {
    const moving = [...project.services.values()].flatMap((service) => {
      const written = service.image;
      const image = [written, service.assumedImage].find((reading) => reading && moves(reading, tags));
      if (!image || isMeant(image) || isUpdated(service) || !isPulled(service, project)) return [];
      const message = messageFor(image, image !== written);
      return [{ cause: `${message}\0${image.at.file.slice(image.at.range)}`, problem: { at: image.tagAt, message, ...cureOf(image, project) } }];
    });
    yield* toldOnce(moving);
  },
});

/** Where a variable brings the tag, that is where a version belongs: its default, or the file that sets it. */
function cureOf(image: Image, { variables }: Project): Pick<Problem, 'help' | 'related'> {
  const [, name, isDefault] = /(?:^|:)["']?\$\{?(\w+)(:?-)?[^/$]*$/.exec(image.isBare ? '' : image.at.file.slice(image.at.range)) ?? [];
  const entry = name === undefined ? undefined : variables.entry(name);
  if (entry) return { help: `Name the version that was tested where \`${name}\` is set`, related: [{ at: entry.key, label: 'set here' }] };
  if (isDefault !== undefined) return { help: `Name the version that was tested as the default of \`${name}\`` };
  return { help: `Name the version that was tested, ${image.name === undefined ? `in place of \`${image.tag ?? 'latest'}\`` : `as in \`${fullName(image)}:<version>\``}` };
}

/** What a branch builds day by day. */
const branches = new Set(['edge', 'main', 'master', 'nightly']);

/** What the name of its file promises, or that of a folder: `docker-compose.edge.yml`, `nightly-build/`. */
function isMeant({ tag, at }: Image): boolean {
  return tag !== undefined && (wordsIn(nameOf(at.file.path)).includes(tag) || (branches.has(tag) && wordsIn(at.file.path).includes('nightly')));
}

function wordsIn(path: string): readonly string[] {
  return path.toLowerCase().split(/[^a-z]+/);
}

/** Who has an image pulled at every start, or every day, asks for whatever is newest. */
function isUpdated(service: Service): boolean {
  return /^(?:always|daily|weekly|every_.+)$/.test(service.get('pull_policy')?.text ?? '');
}

/** No image at all, and those whose every version does the same. */
const same = new Set(['scratch', 'busybox', 'hello-world', 'library/busybox', 'library/hello-world', 'tianon/true']);

function moves({ registry, name, tag, digest, isBare }: Image, tags: readonly string[]): boolean {
  return !(registry === undefined && name !== undefined && same.has(name)) && digest === undefined && (isBare || (tag !== undefined && tags.includes(tag)));
}

function messageFor(image: Image, isDefault: boolean): string {
  if (image.name === undefined) return `${image.isBare ? 'The image has no tag' : `\`${image.tag ?? 'latest'}\` is a moving tag`}: what runs changes without a commit`;
  if (image.isBare) return `${shorten(image)} has no tag: what runs changes when \`latest\` moves`;
  return `${shorten(image)} is ${isDefault ? 'the default' : 'a moving tag'}: what runs changes without a commit`;
}

function shorten({ registry, name, tag }: Image): string {
  const written = name === undefined ? '' : fullName({ registry, name });
  const full = tag === undefined ? written : `${written}:${tag}`;
  return full.length > 40 ? `Image \`…${full.slice(-39)}\`` : `Image \`${full}\``;
}

/** As `docker pull` takes it. */
function fullName({ registry, name }: Pick<Image, 'registry' | 'name'>): string {
  return [registry, name].filter((part) => part !== undefined).join('/');
}
