import type { Location } from '../../source/source-file.ts';

/** Longer comments are about more than one setting. */
const maxLength = 200;

const comment = /^["']?[ \t]{1,99}#[# \t]{0,9}([^\r\n]{0,200})/;
const reason = /\b(?:required?|requires|need(?:s|ed)?|necessary|must|because|since|so that|in order|allows?|enables?|for|to)\b/i;
const doubt = /\b(?:compose-review-ignore|todo|fixme|xxx|hack|optional(?:ly)?|remove|maybe|not|default)\b|\?/i;

/** Whether a comment behind a value says what the value is for: `network_mode: host # for mDNS`. One that doubts it, or has the finding ignored, is none. */
export function statesReason({ file, range }: Location): boolean {
  const [, text = ''] = comment.exec(file.text.slice(range.end, range.end + maxLength)) ?? [];
  return reason.test(text) && !doubt.test(text);
}
