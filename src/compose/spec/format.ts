import { shorten } from '../../source/shorten.ts';
import { inBrackets, isAddress, isPortMapping } from './port-format.ts';

/** How a text is to be written. */
export interface Format {
  /** Ends the sentence "… is not": "a duration". */
  readonly what: string;
  readonly accepts: (text: string) => boolean;
  /** An order: how it is written. */
  readonly help: string;
  /** An order that suits one text better. */
  readonly helpFor?: (text: string) => string | undefined;
}

const unit = '(?:ns|us|µs|μs|ms|s|m|h|d|w)';
const durationText = new RegExp(`^[-+]?(?:0|(?:(?:\\d+\\.?\\d*|\\.\\d+)${unit})+)$`);

/** How the units of a duration count, in nanoseconds: the engine keeps them in 63 bits. */
const unitSize: Readonly<Record<string, number>> = { h: 3.6e12, d: 8.64e13, w: 6.048e14, m: 6e10, s: 1e9, ms: 1e6 };

/** A stretch of time: `30s`, `1m30s`, `1.5h`. */
export const duration: Format = {
  what: 'a duration',
  accepts: (text) => isShort(text) && durationText.test(text) && isInReach(text),
  help: 'Write a number and its unit: `30s`, `1m30s`',
};

function isInReach(text: string): boolean {
  let sum = 0;
  for (const [, number = '0', name = ''] of text.matchAll(/([\d.]+)([a-zµμ]+)/g)) sum += Number(number) * (unitSize[name] ?? 1);
  return sum < 2 ** 63;
}

/** An amount of memory or disk: `512m`, `1.5g`, `64KiB`. */
export const bytes: Format = {
  what: 'an amount of bytes',
  accepts: (text) => isShort(text) && isAmount(text),
  help: 'Write a number and its unit: `512m`, `1.5g`',
};

/** What ends with the last digit, dot or blank is the number, with an exponent and a zero's minus if need be; the unit follows. */
function isAmount(text: string): boolean {
  const { number = '', suffix = '' } = /^(?<number>.*?) ?(?<suffix>[^\d. ]*)$/s.exec(text)?.groups ?? {};
  if (!/[\d. ]/.test(text) || !/^(?:b|[kmgtp](?:i?b)?)?$/i.test(suffix) || !isDecimal(number)) return false;
  const size = Number(number.replaceAll('_', ''));
  return !(size < 0) && size !== Infinity;
}

/** A whole number as text. */
export const wholeText: Format = { what: 'a whole number', accepts: (text) => isWholeNumber(text), help: 'Write digits alone' };

/** A number as text. */
export const decimalText: Format = { what: 'a number', accepts: (text) => isDecimal(text), help: 'Write a number such as `0.5`' };

/** A truth value as text. */
export const truthText: Format = { what: 'a truth value', accepts: (text) => isTruth(text), help: 'Write `true` or `false`' };

/** How many devices. */
export const deviceCount: Format = {
  what: 'a number of devices',
  accepts: (text) => text.toLowerCase() === 'all' || isWholeNumber(text),
  help: 'Write a whole number or `all`',
};

/** A file's rights. */
export const octalText: Format = { what: 'a file mode', accepts: (text) => /^[-+]?[0-7]+$/.test(text), help: 'Write octal digits: `0440`' };

/** `host:container` ports in the short form. */
export const portMapping: Format = {
  what: 'a port mapping',
  accepts: isPortMapping,
  help: 'Write `"HOST:CONTAINER"`, numbers up to 65535, with `/udp` behind if it is UDP',
  helpFor: (text) => {
    const bracketed = inBrackets(text);
    return bracketed === undefined ? undefined : `Put brackets around the address: \`${shorten(bracketed, 60)}\``;
  },
};

/** The address of a host. */
export const address: Format = { what: 'an IP address', accepts: isAddress, help: 'Write an address such as `127.0.0.1`' };

/** `source:target:options` of a volume in the short form. */
export const volumeMapping: Format = { what: 'a volume mapping', accepts: isVolumeMapping, help: 'Write `SOURCE:TARGET`, with `:ro` behind if it is read-only' };

/** `source:target:permissions` of a device. */
export const deviceMapping: Format = { what: 'a device mapping', accepts: (text) => text.split(':').length <= 3, help: 'Write `SOURCE:TARGET:PERMISSIONS`' };

/** `HOST=ADDRESS`. */
export const hostMapping: Format = {
  what: 'a host with its address',
  accepts: (text) => /^[^:=]+[:=]/.test(text) && isHostName(text.slice(0, text.search(text.includes('=') ? /=/ : /:/))),
  help: 'Write `NAME=ADDRESS`',
};

/** `NAME=VALUE`, or the name alone. */
export const assignment: Format = {
  what: 'a variable with its value',
  accepts: (text) => !/[\t\n\v\f\r \u0085\u00A0](?:=|$)/.test(text.includes('=') ? text.slice(0, text.indexOf('=') + 1) : text),
  help: 'Remove the blank behind the name',
};

/** The same for `build.args`, where a name alone may end in a blank. */
export const argument: Format = { ...assignment, accepts: (text) => !text.includes('=') || assignment.accepts(text) };

/** `KEY=VALUE`. */
export const pair: Format = { what: 'a name with its value', accepts: (text) => text.includes('='), help: 'Write `NAME=VALUE`' };

/** A key of the SSH agent. */
export const sshKey: Format = { what: 'an SSH key', accepts: (text) => text === 'default' || text.includes('='), help: 'Write `default` or `NAME=PATH`' };

const policies = ['always', 'build', 'daily', 'if_not_present', 'missing', 'never', 'refresh', 'weekly'];

/** When an image is pulled. */
export const pullPolicy: Format = {
  what: 'a pull policy',
  // The engine looks for one of these anywhere in the text.
  accepts: (text) => policies.some((word) => text.includes(word)) || /every_\d+[dhmsw]/.test(text),
  help: 'Write `always`, `missing`, `never`, `build`, `daily`, `weekly` or `every_12h`',
};

/** The name of a container. */
export const containerName: Format = {
  what: 'a container name',
  accepts: (text) => /[a-z\d][\w.-]/i.test(text),
  help: 'Write at least two letters, digits, `_`, `.` or `-`',
};

/** What stands first in a list under `healthcheck.test`. */
export const testKind: Format = { what: '`CMD`, `CMD-SHELL` or `NONE`', accepts: (text) => ['CMD', 'CMD-SHELL', 'NONE'].includes(text), help: 'Begin the list with `CMD`' };

/** Text that is not empty. */
export const filled: Format = { what: 'filled in', accepts: (text) => text !== '', help: 'Fill it in, or remove it' };

/** No amount is longer, and patterns for amounts may take the square of the length. */
function isShort(text: string): boolean {
  return text.length <= 100;
}

/** A whole number, as the engine reads a text. */
export function isWholeNumber(text: string): boolean {
  return isShort(text) && /^[-+]?\d+$/.test(text) && Math.abs(Number(text)) < 2 ** 63;
}

/** A number, as the engine reads a text. */
export function isDecimal(text: string): boolean {
  return isShort(text) && /^[-+]?(?:(?:\d(?:_?\d)*\.?(?:\d(?:_?\d)*)?|\.\d(?:_?\d)*)(?:e[-+]?\d+)?|inf(?:inity)?|nan|0x(?:[\da-f]+\.?[\da-f]*|\.[\da-f]+)p[-+]?\d+)$/i.test(text);
}

/** A truth value, as the engine reads a text. */
export function isTruth(text: string): boolean {
  return /^(?:true|false|y|n|yes|no|on|off)$/i.test(text);
}

function isHostName(name: string): boolean {
  return name !== '' && !/[:=]/.test(name);
}

/** Up to two characters are a path; else no part between colons is empty, and no more than three are given. */
function isVolumeMapping(text: string): boolean {
  if (text.length <= 2) return text !== '';
  const parts: string[] = [];
  for (const part of text.split(':')) {
    const drive = parts.at(-1);
    if (drive !== undefined && /^\p{L}$/u.test(drive)) parts[parts.length - 1] = `${drive}:${part}`;
    else parts.push(part);
  }
  return parts.length <= 3 && parts.every((part) => part !== '');
}
