import type { Purpose } from '../../config/purpose.ts';
import { nameOf } from '../../source/path.ts';
import type { SourceFile } from '../../source/source-file.ts';
import type { Told } from './told.ts';

/** More of a file's head is not read. */
const maxHead = 4000;

/** What a sentence is about that speaks of the whole file, and what it may warn of instead. */
const file = /\b(?:this|it|file|config(?:uration)?|compos(?:e|ition)|stack|set-?up|example)\b/;
const part = /\b(?:passwords?|credentials?|secrets?|keys?|tokens?|defaults?|values?|certificates?|certs?|ports?|images?|volumes?|services?|variables?|without|unless|but)\b/;

const never = /\b(?:not|never|don't|isn't)\b(?: \S+){0,6} production\b/;
const only = /\b(?:only|just)\b(?: \S+){0,3} for (?:local )?(?:dev|development|developing)\b|\b(?:dev|development)(?: purposes| use)? only\b/;
const meant = /\b(?:file|config(?:uration)?|compose|stack|set-?up)(?: \S+){0,3} for (?:\S+ ){0,2}(?:development|developing)\b/;

/** A title: the first sentence that a file begins with. */
const developmentTitle = /^(?:local )?(?:dev|development) (?:with|(?:[\w-]+ ){0,2}(?:environment|stack|set-?up))\b|\b(?:dev|development) (?:stack|environment)$/;
const productionTitle = /^production (?:compose|docker|server|stack|environment|set-?up|deployment)\b|\bcompose (?:file|configuration|stack|set-?up)? ?for production$/;

/**
 * What a file is for, going by the comment that it begins with: "this configuration is for local development, do not use
 * it in production". That it is for production may be left of another file that it was copied from.
 */
export function toldByHeader({ path, text }: SourceFile): Told | undefined {
  const purpose = purposeIn(sentencesOf(text).map((sentence) => sentence.replaceAll(nameOf(path).toLowerCase(), 'this file')));
  return purpose && { purpose, isCertain: purpose === 'development', evidence: 'the comment that it begins with' };
}

function purposeIn(sentences: readonly string[]): Purpose | undefined {
  const [title = ''] = sentences;
  if (sentences.some(isForDevelopment) || (developmentTitle.test(title) && !title.includes('prod'))) return 'development';
  return productionTitle.test(title) ? 'production' : undefined;
}

/** A sentence that ends in a colon leads to a call, and one that names another file may be of that. */
function isForDevelopment(sentence: string): boolean {
  if (part.test(sentence) || /:$|\.ya?ml\b|\s-f\s/.test(sentence)) return false;
  if (only.test(sentence)) return true;
  return never.test(sentence) ? file.test(sentence) : meant.test(sentence) && !sentence.includes('prod');
}

/** The sentences of the comment at the head, in small letters and without marks; a blank line ends one as well. */
function sentencesOf(text: string): readonly string[] {
  const lines: string[] = [];
  for (const line of text.slice(0, maxHead).split(/\r\n?|\n/)) {
    const trimmed = line.trim();
    if (lines.length === 0 && trimmed.startsWith('version:')) continue;
    if (trimmed !== '' && trimmed !== '---' && !trimmed.startsWith('#')) break;
    lines.push(trimmed.replaceAll(/[^\w.:'!-]+/g, ' ').trim());
  }
  const paragraphs = lines.join('\n').split(/\n\n+/);
  const sentences = paragraphs.flatMap((paragraph) => paragraph.replaceAll('\n', ' ').toLowerCase().split(/(?<=[.!:]) | -{1,3} /));
  return sentences.map((sentence) => sentence.replace(/^[-\s]+/, '').replace(/[-.!\s]+$/, '')).filter((sentence) => sentence !== '');
}
