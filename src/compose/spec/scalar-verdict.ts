import { nearest } from '../../source/nearest.ts';
import type { Node } from '../../yaml/node.ts';
import { isDecimal, isTruth, isWholeNumber } from './format.ts';
import { fits } from './scalar-type.ts';
import type { ScalarShape, ScalarType } from './shape.ts';
import { listed } from './words.ts';

/** A mark that waits for what is meant: `192.168.1.XX:80:80`, `<port>:80`. */
const isGap = /<[^<>]{1,80}>|\bX{1,3}\b/;

/** Why a scalar of the right type is refused all the same. */
export interface ScalarFault {
  readonly kind: 'bad-value' | 'bad-format';
  /** Ends the sentence "… is not": "a duration". */
  readonly what: string;
  readonly help: string;
  /** The word that is most likely meant. */
  readonly instead?: string;
}

const readers = {
  boolean: { accepts: isTruth, what: '`true` or `false`' },
  integer: { accepts: isWholeNumber, what: 'a whole number' },
  number: { accepts: isDecimal, what: 'a number' },
} as const;

/** What is wrong with a scalar, if anything. */
export function judgeScalar(node: Node, type: ScalarType | 'variable', shape: ScalarShape | undefined): ScalarFault | 'wrong-type' | undefined {
  if (!shape) return 'wrong-type';
  const { types, reads } = shape;
  if (type === 'variable') return types.has('text') || reads ? undefined : 'wrong-type';
  if (type === 'text') return reads ? judgeRead(node.text ?? '', reads, shape) : types.has('text') ? judgeText(node.text ?? '', shape) : 'wrong-type';
  if (!fits(type, types)) return 'wrong-type';
  return typeof node.value === 'number' ? judgeNumber(node.value, shape) : undefined;
}

function judgeRead(text: string, reads: keyof typeof readers, shape: ScalarShape): ScalarFault | undefined {
  const { accepts, what } = readers[reads];
  if (!accepts(text)) return { kind: 'bad-format', what, help: `Write ${what}` };
  if (reads === 'boolean' || /^[-+]?0x/i.test(text)) return undefined;
  const number = Number(text.replaceAll('_', ''));
  const whole = shape.types.has('number') || Number.isInteger(number);
  return whole ? judgeNumber(number, shape) : { kind: 'bad-format', what: readers.integer.what, help: 'Write a whole number' };
}

function judgeNumber(number: number, { least = -Infinity, most = Infinity }: ScalarShape): ScalarFault | undefined {
  if (!(number < least || number > most)) return undefined;
  const what = most === Infinity ? `${least} or more` : `between ${least} and ${most}`;
  return { kind: 'bad-value', what, help: `Write a number that is ${what}` };
}

function judgeText(text: string, { words, format }: ScalarShape): ScalarFault | undefined {
  if (words && !words.includes(text)) {
    const near = nearest(text, words);
    const help = near === undefined ? `Write ${listed(words)}` : `Write \`${near}\``;
    return { kind: 'bad-value', what: 'a word that it takes', help, ...(near === undefined ? {} : { instead: near }) };
  }
  return format && !format.accepts(text) ? { kind: 'bad-format', what: format.what, help: isGap.test(text) ? 'Write what is meant in place of the mark' : (format.helpFor?.(text) ?? format.help) } : undefined;
}
