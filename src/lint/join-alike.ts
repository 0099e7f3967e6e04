import { beginnings } from '../source/beginnings.ts';
import type { Owner, Seen } from './finding.ts';

interface Alike {
  readonly first: Seen;
  /** The services that it is told of, in order. */
  readonly names: Set<string>;
  readonly owners: Set<Owner>;
}

/**
 * Joins what one rule says of one place with nothing else in it than another service's name, as where services share an
 * anchor or extend one another: the first message stays, and says who else is meant.
 */
export function joinAlike(seen: Iterable<Seen>, services: ReadonlySet<string>): readonly Seen[] {
  const joined = new Map<string, Alike>();
  const isBeginning = beginnings(services);
  const isService = (name: string): boolean => services.has(name) || (name.endsWith('…') && isBeginning(name.slice(0, -1)));
  for (const each of seen) {
    const name = serviceIn(each.message, isService);
    const { file, range } = each.at;
    const key = [each.rule.id, file.path, range.start, range.end, name === undefined ? each.message : each.message.replace(`\`${name}\``, '``')].join('\0');
    const known = joined.get(key);
    if (!known) {
      joined.set(key, { first: each, names: new Set(name === undefined ? [] : [name]), owners: new Set(each.owners) });
      continue;
    }
    if (name !== undefined) known.names.add(name);
    for (const owner of each.owners ?? []) known.owners.add(owner);
  }
  return withoutEchoes([...joined.values()].map(({ first, names, owners }) => ({ ...first, message: `${first.message}${others([...names].slice(1))}`, owners })));
}

/** Of rules that say the same words of one place, as of a file in two projects, that about the move to V2 says them. */
function withoutEchoes(seen: readonly Seen[]): readonly Seen[] {
  const kept = new Map<string, Seen>();
  for (const each of seen) {
    const key = [each.at.file.path, each.at.range.start, each.at.range.end, each.message].join('\0');
    if (!kept.has(key) || each.rule.category === 'migration') kept.set(key, each);
  }
  return [...kept.values()];
}

/** The first name in backticks that is a service's: a variable's may stand in front of it. */
function serviceIn(message: string, isService: (name: string) => boolean): string | undefined {
  const names = [...message.matchAll(/`([^`]+)`/g)].flatMap(([, name]) => name ?? []);
  return names.find((name) => isService(name) || message.startsWith(`Service \`${name}\``));
}

function others(names: readonly string[]): string {
  const [only] = names;
  if (only === undefined) return '';
  return names.length === 1 ? ` (\`${only}\` too)` : ` (${names.length} other services too)`;
}
