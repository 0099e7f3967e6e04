import type { Range } from '../../source/source-file.ts';
import type { Directive } from './directive.ts';

/** A directive, and the stretch of its file in which it holds. */
export interface Ignore extends Directive {
  /** `undefined` where it stands below all that it could belong to. */
  readonly covers: Range | undefined;
}
