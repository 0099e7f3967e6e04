import type { Location, SourceFile } from '../../source/source-file.ts';

/** Longer comments are about more than one setting. */
const maxLength = 200;
const maxLines = 4;

/** Behind a value, or behind the rest of an item that it is a part of: `- /run/docker.sock:/run/docker.sock # to start jobs`. */
const comment = /^\S{0,150}[ \t]{1,99}#[# \t]{0,9}([^\r\n]{0,200})/;
/** Behind the key of a list: `cap_add: # needed for the tunnel`. */
const commentOfKey = /^[ \t]{0,99}[\w-]{1,60}:[ \t]{1,99}#[# \t]{0,9}([^\r\n]{0,200})/;

const reason = /\b(?:required?|requires|need(?:s|ed)?|necessary|must|because|since|so that|in order|allows?|enables?|for|to|see|https?)\b/i;
const doubt = /\b(?:compose-review-ignore|todo|fixme|xxx|hack|optional(?:ly)?|remove|maybe|not|default)\b|\?/i;

/** Says no more than the setting: "Privileged mode for the container". */
const saidAnyway = /\bfor (?:the|this) (?:container|service)\b/gi;

/** What someone put away: `# - NET_ADMIN`, `# privileged: true`. */
const putAway = /^#[# \t]{0,9}(?:-\s|[\w.-]{1,60}:(?:\s|$)(?<!note: |why: |reason: ))/i;

/**
 * Whether a comment behind a value, or on the lines right above it, says what the value is for: `network_mode: host # for mDNS`.
 * One that doubts it, or has the finding ignored, is none. Of items of a list that are of one kind, the comment may stand above
 * the first of them, or above or behind the key of the list.
 */
export function statesReason(at: Location, held: 'alone' | 'list' = 'alone'): boolean {
  if (isReason(behind(at))) return true;
  const { file } = at;
  let line = file.positionAt(at.range.start).line - 1;
  const start = lineOf(file, line + 1).search(/-\s/);
  if (held === 'list') while (lineOf(file, line).search(/\S/) === start && lineOf(file, line).startsWith('- ', start)) line -= 1;
  const ofKey = held === 'list' ? commentOfKey.exec(lineOf(file, line))?.[1] : undefined;
  if (held === 'list' && /^\s*[a-z_]{1,40}:\s*$/.test(lineOf(file, line))) line -= 1;
  const above = Array.from({ length: maxLines }, (_, index) => lineOf(file, line - index).trim());
  const end = above.findIndex((text) => !text.startsWith('#') || putAway.test(text));
  return isReason(ofKey ?? '') || isReason(above.slice(0, end < 0 ? maxLines : end).toReversed().map((text) => text.replace(/^#[# \t]*/, '')).join(' '));
}

function behind({ file, range }: Location): string {
  return comment.exec(file.text.slice(range.end, range.end + maxLength))?.[1] ?? '';
}

function isReason(text: string): boolean {
  return reason.test(text.replaceAll(saidAnyway, '')) && !doubt.test(text);
}

function lineOf(file: SourceFile, line: number): string {
  const range = file.lineAt(line);
  return range ? file.slice(range).slice(0, maxLength) : '';
}
