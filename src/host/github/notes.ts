import type { Review } from './review.ts';

/** What a reader has to know of how a review came about, beside what it found. */
export async function notesOn({ changes, pull, remote }: Review): Promise<string[]> {
  const notes: string[] = [];
  if (pull && !changes) notes.push('What changed could not be told, so that all files were reviewed.');
  if (changes?.complete === false) notes.push('More files changed than GitHub lists; the others were not reviewed. With `fetch-depth: 0` at the checkout, git can tell.');
  if (await remote?.isTruncated()) notes.push('The repository has so many files that GitHub does not list them all; check it out to have all reviewed.');
  return notes;
}

/** Notes as Markdown, to stand below a report. They are words of ours. */
export function asMarkdown(notes: readonly string[]): string {
  return notes.map((note) => `\n> ${note}\n`).join('');
}
