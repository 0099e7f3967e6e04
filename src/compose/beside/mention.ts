import type { Invocation } from '../../script/call.ts';
import type { Location } from '../../source/source-file.ts';
import type { V1Container } from './v1-names.ts';

/** A place where a text names a container as Compose V1 did. */
export interface Mention {
  readonly at: Location;
  readonly name: string;
  readonly container: V1Container;
  /** Given to `docker`, or as the host that something connects to. */
  readonly as: 'argument' | 'host';
  /** The command that it is given to; none where a variable or a program's own client of Docker hands it on. */
  readonly call: Invocation | undefined;
}
