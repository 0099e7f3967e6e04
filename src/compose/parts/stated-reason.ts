import type { Location, SourceFile } from '../../source/source-file.ts';

/** Longer comments are about more than one setting. */
const maxLength = 200;
const maxLines = 4;

const comment = /^["']?[ \t]{1,99}#[# \t]{0,9}([^\r\n]{0,200})/;
/** Behind a part of an item: `- /run/docker.sock:/run/docker.sock # to start jobs`. */
const commentOfItem = /^\S{0,150}[ \t]{1,99}#[# \t]{0,9}([^\r\n]{0,200})/;
const reason = /\b(?:required?|requires|need(?:s|ed)?|necessary|must|because|since|so that|in order|allows?|enables?|for|to)\b/i;
const doubt = /\b(?:compose-review-ignore|todo|fixme|xxx|hack|optional(?:ly)?|remove|maybe|not|default)\b|\?/i;

/** What someone put away: `# - NET_ADMIN`, `# privileged: true`. */
const putAway = /^#[# \t]{0,9}(?:-\s|[\w.-]{1,60}:(?:\s|$)(?<!note: |why: |reason: ))/i;

/** Whether a comment behind a value says what the value is for: `network_mode: host # for mDNS`. One that doubts it, or has the finding ignored, is none. */
export function statesReason(at: Location): boolean {
  return isReason(behind(at, comment));
}

/** The same of an item of a list, whose reason may also stand on the lines above: above those before it and above the list's key, too, if it is for the `list`. */
export function itemStatesReason(at: Location, held: 'item' | 'list'): boolean {
  if (isReason(behind(at, commentOfItem))) return true;
  const { file } = at;
  let line = file.positionAt(at.range.start).line - 1;
  const start = lineOf(file, line + 1).search(/-\s/);
  if (held === 'list') while (lineOf(file, line).search(/\S/) === start && lineOf(file, line).startsWith('- ', start)) line -= 1;
  if (held === 'list' && /^\s*[a-z_]{1,40}:\s*$/.test(lineOf(file, line))) line -= 1;
  const above = Array.from({ length: maxLines }, (_, index) => lineOf(file, line - index).trim());
  const end = above.findIndex((text) => !text.startsWith('#') || putAway.test(text));
  return isReason(above.slice(0, end < 0 ? maxLines : end).toReversed().map((text) => text.replace(/^#[# \t]*/, '')).join(' '));
}

function behind({ file, range }: Location, pattern: RegExp): string {
  return pattern.exec(file.text.slice(range.end, range.end + maxLength))?.[1] ?? '';
}

function isReason(text: string): boolean {
  return reason.test(text) && !doubt.test(text);
}

function lineOf(file: SourceFile, line: number): string {
  const range = file.lineAt(line);
  return range ? file.slice(range).slice(0, maxLength) : '';
}
