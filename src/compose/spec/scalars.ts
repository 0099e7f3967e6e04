import { bytes, decimalText, deviceCount, octalText, wholeText } from './format.ts';
import { limit, listOf, mapOf, oneOf, scalar, setOf, text, type Shape } from './shape.ts';

/** A truth value; text is read as one, `yes` and `on` too. */
export const flag = limit(scalar('boolean'), { reads: 'boolean' });

/** A whole number; text is read as one. */
export const whole = limit(scalar('integer'), { reads: 'integer' });

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
export const devices = limit(scalar('integer', 'text'), { format: deviceCount });

/** The rights of a file: a number, or text of octal digits. */
export const rights = limit(scalar('integer', 'text'), { format: octalText });

/** Texts, equal ones among them or not. */
export const texts = listOf(text);

/** Texts of which none stands twice. */
export const differentTexts = setOf(text);

/** One text, or several of which none stands twice. */
export const textOrTexts = oneOf(text, differentTexts);

/** A number or a text. */
export const textOrNumber = scalar('text', 'number');

/** What a driver is told: names and texts or numbers. */
export const options: Shape = mapOf('options', textOrNumber);
