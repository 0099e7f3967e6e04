/** Where this program lives; the only place that knows. */
const home = 'https://github.com/compose-review/compose-review';

/** The page that lists all rules. */
export const rulesUrl = `${home}/blob/v1/docs/rules/README.md`;

/** The page that says how the readiness for Compose V2 is counted. */
export const readinessUrl = `${home}/blob/v1/docs/readiness.md`;

/** The page of a rule. */
export function ruleUrl(id: string): string {
  return `${home}/blob/v1/docs/rules/${encodeSegment(id)}.md`;
}

/** A commit at GitHub, whose files are linked to. */
export interface Commit {
  /** `https://github.com`, or a GitHub Enterprise Server. */
  readonly server: string;
  /** `owner/name`. */
  readonly repository: string;
  readonly sha: string;
  /** The folder that a report's paths start from, relative to the repository's root; '' or left out for the root itself. */
  readonly folder?: string;
}

/** A file of a commit at a line. `undefined` where the path leads out of the repository. */
export function blobUrl({ server, repository, sha, folder = '' }: Commit, path: string, line?: number): string | undefined {
  const segments = [...folder.split('/'), ...path.split('/')].filter((segment) => segment !== '' && segment !== '.');
  if (segments.includes('..') || path.startsWith('/')) return undefined;
  const place = [...repository.split('/'), 'blob', sha, ...segments].map(encodeSegment).join('/');
  return `${server.replace(/\/+$/, '')}/${place}${line === undefined ? '' : `#L${line}`}`;
}

/** Nothing is left that could end a link in Markdown, or leave the segment. */
function encodeSegment(segment: string): string {
  const whole = segment.replace(/\p{Surrogate}/gu, '\uFFFD');
  return encodeURIComponent(whole).replace(/[!'()*~]/g, (char) => `%${char.charCodeAt(0).toString(16).toUpperCase()}`);
}
