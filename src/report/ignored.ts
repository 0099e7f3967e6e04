import type { Hidden } from '../lint/finding.ts';
import { cut } from '../source/shorten.ts';
import { plural } from './counts.ts';
import { prose } from './markdown.ts';
import { maskShapes } from './mask.ts';
import { placeLink, ruleLink } from './summary-parts.ts';
import type { Commit } from './urls.ts';

/** More findings than these are counted, not named. */
const maxNamed = 20;

/** A reason may be as long as its line. */
const maxReason = 200;

const inline = /^inline: /;

/** "3 findings hidden, 2 of them by comments". */
export function hiddenText(hidden: readonly Hidden[]): string {
  const byComment = hidden.filter(({ by }) => inline.test(by)).length;
  const all = `${plural(hidden.length, 'finding')} hidden`;
  if (byComment === 0) return all;
  return byComment === hidden.length ? `${all} by comments` : `${all}, ${byComment} of them by comments`;
}

/**
 * What comments in the files ignore, and why, folded; '' where they ignore nothing. A pull request can bring such
 * comments along, so whoever reviews it sees them.
 */
export function ignoredBlock(hidden: readonly Hidden[], commit: Commit | undefined): string {
  const ignored = hidden.filter(({ by }) => inline.test(by));
  if (ignored.length === 0) return '';
  const named = ignored.slice(0, maxNamed).map(({ by, finding }) => {
    const reason = prose(cut(maskShapes(by.replace(inline, '')), maxReason));
    return `- ${placeLink(finding.at, commit)} ${ruleLink(finding)}: ${reason}\n`;
  });
  const others = ignored.length > maxNamed ? `- … and ${ignored.length - maxNamed} more\n` : '';
  return `<details><summary>Ignored by comments (${ignored.length})</summary>\n\n${named.join('')}${others}\n</details>\n\n`;
}
