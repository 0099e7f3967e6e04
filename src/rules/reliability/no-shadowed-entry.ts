import { mountedAt } from '../../compose/load/merge/unique.ts';
import { interpolate } from '../../compose/load/variables/interpolate.ts';
import { skeletonOf } from '../../compose/load/variables/substituted.ts';
import { readMount } from '../../compose/parts/mount.ts';
import type { Project } from '../../compose/project.ts';
import { shorten } from '../../source/shorten.ts';
import type { Location } from '../../source/source-file.ts';
import type { Node } from '../../yaml/node.ts';
import { defineRule } from '../rule.ts';

export default defineRule({
  id: 'no-shadowed-entry',
  category: 'reliability',
  severity: 'warning',
  summary: 'No item of a list takes the place of another one',
  why: `Of two items for one variable, one label or one path of a container, Compose V2 takes the last and drops the others
    without a word: what is changed in them changes nothing. Two mounts at one path are refused by Compose V1. What stands
    in another file, or in a base that is extended, is meant to be replaced.`,
  bad: `
    services:
      web:
        image: example/web:1.4
        environment:
          - LOG_LEVEL=warn
          - PORT=8080
          - LOG_LEVEL=debug
        volumes:
          - ./settings:/etc/web
          - ./settings-old:/etc/web`,
  good: `
    services:
      web:
        image: example/web:1.4
        environment:
          - LOG_LEVEL=debug
          - PORT=8080
        volumes:
          - ./settings:/etc/web`,
  links: ['https://docs.docker.com/reference/compose-file/merge/#unique-resources'],

  *project(project) {
    const told = new Set<string>();
    for (const { list, entries } of listsOf(project)) {
      // A list may be lent to several services.
      const place = `${list.at.file.path}\0${list.at.range.start}`;
      if (told.has(place)) continue;
      told.add(place);
      const last = new Map(entries.map((entry) => [entry.id, entry]));
      for (const { id, text, at, what } of entries) {
        const winner = last.get(id);
        if (!winner || winner.at === at || (text !== undefined && winner.text === text)) continue;
        const message = `${what} stands again below, and Compose takes that one alone`;
        yield { at, message, help: 'Remove one of the two', related: [{ at: winner.at, label: 'the one that counts' }] };
      }
    }
  },
});

interface Entry {
  /** The same for those of which one is left. */
  readonly id: string;
  /** As it is written: one of two that say the same may go, but nothing is lost. `undefined` of a mapping. */
  readonly text: string | undefined;
  readonly at: Location;
  readonly what: string;
}

const named: readonly (readonly string[])[] = [['environment'], ['labels'], ['annotations'], ['sysctls'], ['build', 'args'], ['build', 'labels'], ['deploy', 'labels']];

/** The lists of a project in which each thing counts once, as they are written. */
function* listsOf({ files, variables }: Project): Iterable<{ readonly list: Node; readonly entries: readonly Entry[] }> {
  for (const service of files.flatMap(({ layout }) => layout.root.get('services')?.children ?? [])) {
    for (const path of [...named, ['volumes']]) {
      const list = service.get(...path);
      if (list?.kind !== 'sequence') continue;
      const items = interpolate(list, variables.lookup, () => undefined);
      yield { list, entries: path[0] === 'volumes' ? mountsIn(items) : namedIn(items) };
    }
  }
}

/** Items `name=value`. */
function namedIn(list: Node): readonly Entry[] {
  return list.children.flatMap((item) => {
    const text = skeletonOf(item);
    const id = text?.split('=', 1)[0] ?? '';
    return id === '' ? [] : [{ id, text, at: item.at, what: `\`${shorten(id, 30)}\`` }];
  });
}

function mountsIn(list: Node): readonly Entry[] {
  return list.children.flatMap((item) => {
    const mount = readMount(item);
    const id = mount?.target === undefined ? undefined : mountedAt(item);
    return mount && id !== undefined ? [{ id, text: skeletonOf(item), at: mount.at, what: `A mount at \`${shorten(id, 30)}\`` }] : [];
  });
}
