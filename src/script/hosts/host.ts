import type { Command, Invocation } from '../call.ts';
import type { Scope } from '../scope.ts';

/** What a file holds: shell texts, and calls that are written as lists of strings. */
export interface Host {
  readonly scopes: readonly Scope[];
  readonly commands: readonly Command[];
  /** Of other programs too. */
  readonly invocations: readonly Invocation[];
}
