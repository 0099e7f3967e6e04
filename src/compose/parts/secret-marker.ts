import type { Location } from '../../source/source-file.ts';

/** Longer lines are not read to their ends. */
const maxLength = 500;

/** What the searchers for secrets take for a word that this is none: of Gitleaks, detect-secrets, TruffleHog, GitGuardian, Red Hat. */
const marker = /#[^\n]{0,200}\b(?:gitleaks:allow|pragma: ?(?:allow|white)list secret|trufflehog:ignore|ggignore|notsecret)\b/i;

/** Whether a comment behind a text says to searchers for secrets that it is none. */
export function isMarkedPublic({ file, range }: Location): boolean {
  const [line = ''] = file.text.slice(range.end, range.end + maxLength).split('\n');
  return marker.test(line);
}
