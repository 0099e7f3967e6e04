import { consistencies, withoutConsistency } from '../../compose/v1/values/mount-text.ts';
import { liveServices } from '../../compose/v1/resources/used-resources.ts';
import type { Edit } from '../../source/fix.ts';
import type { Location } from '../../source/source-file.ts';
import { groupBy } from '../../source/group-by.ts';
import type { Problem } from '../../source/problem.ts';
import { removeEntry, replaceScalar } from '../../yaml/edits.ts';
import type { Node } from '../../yaml/node.ts';
import { whereItShips } from '../by-purpose.ts';
import { defineMigrationRule } from '../migration-rule.ts';

export default defineMigrationRule({
  id: 'no-mount-consistency',
  category: 'migration',
  severity: 'notice',
  impact: 'cosmetic',
  byPurpose: whereItShips,
  summary: 'Mounts say nothing of consistency',
  why: `\`cached\`, \`delegated\` and \`consistent\` told Docker Desktop how to keep a mounted folder in step. Compose V1
    handed them on, V2 drops them from short volumes and from long ones alike; Docker Desktop no longer looks at them.`,
  bad: `
    services:
      web:
        image: nginx:1.27
        volumes: ["./html:/usr/share/nginx/html:cached"]`,
  good: `
    services:
      web:
        image: nginx:1.27
        volumes: ["./html:/usr/share/nginx/html"]`,
  links: ['https://docs.docker.com/reference/compose-file/services/#volumes'],

  *project(project) {
    const all = liveServices(project).flatMap((service) => (service.get('volumes')?.children ?? []).flatMap((node) => (node.kind === 'mapping' ? long(node) : short(node))));
    // Services may share a list of mounts.
    const once = new Map(all.map((one) => [`${one.at.range.start} ${one.at.file.path}`, one]));
    for (const found of groupBy(once.values(), ({ at }) => at.file).values()) yield* problem(found);
  },
});

function* problem(found: readonly Found[]): Iterable<Problem> {
  const [first, ...others] = found;
  if (!first) return;
  yield {
    at: first.at,
    message: 'V1 handed this consistency on to the engine, V2 leaves it out',
    help: 'Remove it',
    ...(others.length > 0 && { related: others.map(({ at }) => ({ at, label: 'here, too' })) }),
    ...(found.every(({ edits }) => edits) && {
      fix: { title: 'Remove it', safety: found.every(({ isLong }) => isLong) ? 'safe' : 'unsafe', edits: found.flatMap(({ edits }) => edits ?? []) },
    }),
  };
}

/** What one mount says of consistency, and how that is taken out, where it can be. */
interface Found {
  readonly at: Location;
  readonly isLong: boolean;
  readonly edits: readonly Edit[] | undefined;
}

function long(node: Node): readonly Found[] {
  const consistency = node.get('consistency');
  return consistency?.key && consistencies.has(consistency.text ?? '') ? [{ at: consistency.key.at, isLong: true, edits: removeEntry(consistency) }] : [];
}

function short(node: Node): readonly Found[] {
  const text = withoutConsistency(node);
  return text === undefined ? [] : [{ at: node.at, isLong: false, edits: node.source.includes('$') ? undefined : replaceScalar(node, text) }];
}
