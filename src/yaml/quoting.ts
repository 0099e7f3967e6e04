import type { Node } from './node.ts';
import { resolvePlain } from './scalar.ts';

/** Needs no quotes anywhere, in brackets neither, for no reader of YAML. */
const harmless = /^[A-Za-z_./$](?:[\w./$@+=-]|:(?=[^\s:])|[ ](?=[\w./$(]))*$/;

/** What YAML 1.1 takes for something else than text. */
const words = /^(?:y|n|yes|no|on|off|true|false|null|[\d:.+-]+)$/i;

/** A text as a scalar that every reader takes for this text; in quotes only where it needs them. */
export function asScalar(text: string): string {
  if (harmless.test(text) && !words.test(text) && typeof resolvePlain(text) === 'string') return text;
  return doubleQuoted(text);
}

/** Another text for a scalar, as it is written now: in its quotes, or without; a plain number may become another one. */
export function inStyleOf(node: Node, text: string): string {
  const mark = node.source[0];
  // oxlint-disable-next-line no-control-regex -- single quotes can hold none
  if (mark === "'" && !/[\u0000-\u001F\u007F-\u009F\u2028\u2029]/.test(text)) return `'${text.replaceAll("'", "''")}'`;
  if (mark === '"') return doubleQuoted(text);
  const value = resolvePlain(text);
  const alike = typeof value !== 'string' && typeof value === typeof node.value && !node.quoted && /^[\w.+-]+$/.test(text);
  return alike ? text : asScalar(text);
}

/** A text in double quotes. JSON's are YAML's; only what YAML does not take as a character needs more. */
export function doubleQuoted(text: string): string {
  return JSON.stringify(text).replaceAll(/[\u007F-\u009F\u2028\u2029\uFEFF]/g, (sign) => `\\u${sign.charCodeAt(0).toString(16).padStart(4, '0')}`);
}
