/** Who speaks to GitHub. */
export interface Account {
  readonly login: string;
  readonly type: 'User' | 'Bot';
}

/** The account behind GITHUB_TOKEN. */
export const ACTIONS_BOT: Account = { login: 'github-actions[bot]', type: 'Bot' };

/** Somebody else. */
export const OCTOCAT: Account = { login: 'octocat', type: 'User' };

/** A comment of a pull request's conversation. */
export interface Comment {
  readonly id: number;
  readonly nodeId: string;
  /** The pull request's number. */
  readonly issue: number;
  readonly author: Account;
  readonly createdAt: string;
  body: string;
  updatedAt: string;
  /** The classifier with which it was hidden. */
  minimized: string | undefined;
}

/** A side of a diff: the old file or the new one. */
export type Side = 'LEFT' | 'RIGHT';

/** A review comment as it is asked for: on a line of the diff, or on a position in the patch. */
export interface ReviewAnchor {
  readonly path: string;
  readonly body: string;
  readonly position: number | undefined;
  readonly line: number | undefined;
  readonly side: Side;
  readonly startLine: number | undefined;
  readonly startSide: Side;
}

/** A comment on a line. */
export interface ReviewComment extends ReviewAnchor {
  readonly id: number;
  readonly createdAt: string;
}

/** A review, with the comments that came with it. */
export interface Review {
  readonly id: number;
  readonly author: Account;
  readonly body: string;
  readonly state: 'PENDING' | 'APPROVED' | 'CHANGES_REQUESTED' | 'COMMENTED';
  readonly commit: string;
  readonly comments: readonly ReviewComment[];
}

/** An annotation of a check run. */
export interface CheckAnnotation {
  readonly path: string;
  readonly startLine: number;
  readonly endLine: number;
  readonly startColumn: number | undefined;
  readonly endColumn: number | undefined;
  /** notice, warning or failure. */
  readonly level: string;
  readonly message: string;
  readonly title: string | undefined;
  readonly rawDetails: string | undefined;
}

/** A check run. */
export interface CheckRun {
  readonly id: number;
  readonly headSha: string;
  readonly startedAt: string;
  readonly annotations: CheckAnnotation[];
  name: string;
  externalId: string;
  detailsUrl: string | undefined;
  status: string;
  conclusion: string | undefined;
  completedAt: string | undefined;
  title: string | undefined;
  summary: string | undefined;
  text: string | undefined;
}
