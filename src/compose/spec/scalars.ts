import { bytes, decimalText, deviceCount, octalText, wholeText } from './format.ts';
import { limit, listOf, mapOf, oneOf, scalar, setOf, text, type Shape } from './shape.ts';

/** A name that does not begin with `x-`: the engine takes such entries away. An empty one will do. */
export const withoutExtension = /^(?!x-)/;

/** Any name, an empty one too. */
export const anyName = /^/;

/** A truth value; text is read as one, `yes` and `on` too. */
export const flag = limit(scalar('boolean'), { reads: 'boolean' });

/** A whole number; text is read as one. */
export const whole = limit(scalar('integer'), { reads: 'integer' });

/** A whole number from 0 on; text is read as one. */
export const positive = limit(whole, { least: 0 });

/** How many copies: more than the engine can count is refused. */
export const copies = limit(whole, { least: 0, most: 2 ** 63 - 1 });

/** A number; text is read as a whole one. */
export const count = limit(scalar('number'), { reads: 'integer' });

/** A number; text is read as one. */
export const decimal = limit(scalar('number'), { reads: 'number' });

/** An amount of bytes: a number, or text with a unit. */
export const amount = limit(scalar('number', 'text'), { format: bytes });

/** The same, where YAML's fractions are refused. */
export const wholeAmount = limit(scalar('integer', 'text'), { format: bytes });

/** Text that becomes a whole number only when the model is made, or such a number. */
export const wholeOrText = limit(scalar('integer', 'text'), { format: wholeText });

/** A share of processors. */
export const share = limit(scalar('number', 'text'), { format: decimalText });

/** How many devices: a whole number, or `all`. */
export const devices = limit(scalar('digits', 'text'), { format: deviceCount });

/** The rights of a file: a number, or text of octal digits. */
export const rights = limit(scalar('digits', 'text'), { format: octalText });

/** Texts, equal ones among them or not. */
export const texts = listOf(text);

/** Texts of which none stands twice. */
export const differentTexts = setOf(text);

/** One text, or several of which none stands twice. */
export const textOrTexts = oneOf(text, differentTexts);

/** A text, or a number that is written in digits alone. */
export const textOrDigits = scalar('text', 'digits');

/** What a driver is told: names and texts or numbers. */
export const options: Shape = mapOf('a list of options', scalar('text', 'number'), anyName);

/** The same, where fractions and names that begin with `x-` are refused. */
export const plainOptions: Shape = mapOf('a list of options', textOrDigits, withoutExtension);
