/** What a token may do with one kind of thing. */
export type Access = 'none' | 'read' | 'write';

/** The permissions of a job's token, by GitHub's names. */
export interface Permissions {
  readonly contents: Access;
  readonly pull_requests: Access;
  readonly checks: Access;
}

/** `contents: read` and `pull-requests: write`, as the README's workflow grants them. */
export const DEFAULT_PERMISSIONS: Permissions = { contents: 'read', pull_requests: 'write', checks: 'none' };

/** What the token of a pull request from a fork is cut down to. */
export const READ_ONLY: Permissions = { contents: 'read', pull_requests: 'read', checks: 'read' };

interface Requirement {
  readonly kind: keyof Permissions;
  readonly access: 'read' | 'write';
  /** GitHub's own words, in the header of a refusal. */
  readonly accepted: string;
}

const CONTENTS: Requirement = { kind: 'contents', access: 'read', accepted: 'contents=read' };
const PULLS: Requirement = { kind: 'pull_requests', access: 'read', accepted: 'pull_requests=read' };
// An issue takes either; for a pull request only its own permission helps.
const COMMENT: Requirement = { ...PULLS, access: 'write', accepted: 'issues=write; pull_requests=write' };
const CHECKS: Requirement = { kind: 'checks', access: 'write', accepted: 'checks=write' };

const REQUIREMENTS: Readonly<Record<string, Requirement>> = {
  'checks/create': CHECKS,
  'checks/update': CHECKS,
  'checks/list-annotations': { kind: 'checks', access: 'read', accepted: 'checks=read' },
  'git/get-blob': CONTENTS,
  'git/get-commit': CONTENTS,
  'git/get-tree': CONTENTS,
  'repos/get-content': CONTENTS,
  'repos/compare-commits-with-basehead': CONTENTS,
  'repos/list-pull-requests-associated-with-commit': PULLS,
  'pulls/get': PULLS,
  'pulls/list-files': PULLS,
  'pulls/list-review-comments': PULLS,
  'pulls/create-review': { ...PULLS, access: 'write', accepted: 'pull_requests=write' },
  'issues/list-comments': { ...PULLS, accepted: 'issues=read; pull_requests=read' },
  'issues/get-comment': { ...PULLS, accepted: 'issues=read; pull_requests=read' },
  'issues/create-comment': COMMENT,
  'issues/update-comment': COMMENT,
};

/** The permission sets one of which an operation asks for, if these permissions have none of them. */
export function missingPermission(operation: string, permissions: Permissions): string | undefined {
  const requirement = REQUIREMENTS[operation];
  if (requirement === undefined) return undefined;
  const access = permissions[requirement.kind];
  return access === 'write' || access === requirement.access ? undefined : requirement.accepted;
}
