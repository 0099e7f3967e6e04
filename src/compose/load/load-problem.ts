import type { Problem } from '../../source/problem.ts';
import type { Location } from '../../source/source-file.ts';

/**
 * What keeps a project from being whole.
 *
 * - `interpolation`: a `${` that Compose cannot read; it refuses the file.
 * - `required-variable`: `${A:?}` with an `A` that is set to nothing.
 * - `env-file`: a line of `.env`, or of another env file, that Compose cannot read.
 * - `missing-file`: a file that is named and not there. It may be made later.
 * - `missing-part`: what Compose itself does not read is not there: a build context, a Dockerfile, the file of a config.
 * - `missing-secret`, `missing-mount`: the same of the file of a secret, and of one that is mounted.
 * - `not-a-file`: a folder, where a file is read.
 * - `remote-file`: a file on another machine, which is not read.
 * - `unread-file`: a file that is there and may not be read: too large, say.
 * - `missing-service`: `extends` names no service, or one that is not in that file.
 * - `extends-included`: `extends` names a service that only `include` brings in, which V2 learned late.
 * - `extends-circle`, `include-circle`: it never ends.
 * - `include-conflict`: an included resource has a name that is taken by a different one.
 * - `merge-conflict`: two files give a key values that cannot be joined.
 * - `wrong-shape`: `include` is not written as Compose wants it.
 * - `project-name`: a name that Compose does not take.
 * - `too-large`: more than anyone writes; not followed further.
 */
export type LoadProblemKind =
  | 'interpolation' | 'required-variable' | 'env-file' | 'missing-file' | 'missing-part' | 'missing-secret' | 'missing-mount' | 'not-a-file' | 'remote-file' | 'unread-file' | 'missing-service' | 'extends-included'
  | 'extends-circle' | 'include-circle' | 'include-conflict' | 'merge-conflict' | 'wrong-shape' | 'project-name' | 'too-large';

/** A problem that loading met, and of what kind. */
export interface LoadProblem extends Problem {
  readonly kind: LoadProblemKind;
}

/** Those of some kinds. */
export function ofKind(problems: readonly LoadProblem[], ...kinds: readonly LoadProblemKind[]): readonly LoadProblem[] {
  return problems.filter(({ kind }) => kinds.includes(kind));
}

/** Takes problems as they come. */
export type Report = (problem: LoadProblem) => void;

/** The problem of a folder that is named where Compose reads a file. */
export function folderAsFile(at: Location): LoadProblem {
  return { kind: 'not-a-file', at, message: 'This is a folder, where Compose reads a file, so it stops', help: 'Name a file in it' };
}
