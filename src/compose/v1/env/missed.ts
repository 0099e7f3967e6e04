import type { EnvEntry } from '../../load/env/env-file.ts';
import type { EnvNames } from './names.ts';
import type { EnvReading } from './reading.ts';
import { usesOf } from './uses.ts';
import { isOfShell } from '../variables/shell-names.ts';

/** A reference to a variable that is not there yet, or not at all. */
export interface MissedReference {
  readonly cause: 'late-definition' | 'unset-reference';
  /** The variable whose value it stands in. */
  readonly name: string;
  readonly start: number;
  readonly end: number;
}

/**
 * References to what is set further down, or nowhere: both engines read nothing, V2 says so. Where `isTold` says that
 * what comes of an entry is told, its `$NAME` is, which V1 left as text. What `isSetElsewhere` knows is there when it is run.
 */
export function* missedReferences({ source: { text }, entries }: EnvReading, names: EnvNames, isTold: (entry: EnvEntry) => boolean, isSetElsewhere: (name: string) => boolean): Iterable<MissedReference> {
  for (const entry of entries) {
    const { name, at: { range: { start, end } } } = entry;
    const uses = usesOf(entry).filter((use) => use.operator === '' && !names.isFound(use.name, entry) && !isOfShell(use.name));
    const use = uses.length > 0 && isTold(entry) ? uses.find((one) => text[start + one.start + 1] === '{') : uses[0];
    if (!use) continue;
    const isSetLater = !names.isAbove(use.name, end) && names.isSet(use.name);
    if (!isSetLater && isSetElsewhere(use.name)) continue;
    yield { cause: isSetLater ? 'late-definition' : 'unset-reference', name, start: start + use.start, end: start + use.end };
  }
}
