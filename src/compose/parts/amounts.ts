import type { Node } from '../../yaml/node.ts';
import { bytes } from '../spec/format.ts';

const powers = 'bkmgtp';

/** An amount of memory in bytes: `512m`, `1.5g`, or a number; `undefined` for what is not known or none. Fractions of plain numbers count as 0. */
export function readBytes(node: Node | undefined): number | undefined {
  const value = node?.value;
  if (typeof value === 'number') return Number.isInteger(value) ? value : 0;
  if (typeof value !== 'string' || !bytes.accepts(value)) return undefined;
  const [, number = '', unit = 'b'] = /^([^a-z ]*(?:e[-+]?\d+)?) ?([a-z])?/i.exec(value) ?? [];
  return Math.trunc(Number(number) * 1024 ** Math.max(0, powers.indexOf(unit.toLowerCase())));
}

/** A number, or a text that is one; `undefined` for what is not known or none. */
export function readNumber(node: Node | undefined): number | undefined {
  const value = node?.value;
  if (typeof value === 'number') return value;
  return typeof value === 'string' && value.length <= 100 && /^[-+]?(?:\d+\.?\d*|\.\d+)$/.test(value) ? Number(value) : undefined;
}

/** Whether Compose V1 read a text as an amount of bytes; as docker-py does, whose units end at `g`, and which takes amounts below zero. */
export function isSizeOfV1(text: string): boolean {
  return /^\s*[+-]?(?:\d+(?:\.\d*)?|\.\d+)(?:e[+-]?\d+)?\s*(?:[bkmg]b?)?$/i.test(text);
}
