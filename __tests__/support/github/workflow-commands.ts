/** A workflow command that the runner found in a line. */
export interface WorkflowCommand {
  /** In lower case. */
  readonly name: string;
  /** By name, which the runner compares without regard to case; `line` and `LINE` are one. */
  readonly properties: ReadonlyMap<string, string>;
  readonly data: string;
}

/** The commands of the runner's ExtensionManager, and the one that ActionCommandManager knows itself. */
export const COMMANDS: ReadonlySet<string> = new Set([
  'set-env',
  'set-output',
  'save-state',
  'add-path',
  'add-mask',
  'add-matcher',
  'remove-matcher',
  'warning',
  'error',
  'notice',
  'debug',
  'group',
  'endgroup',
  'echo',
  'stop-commands',
]);

type Escape = readonly [replacement: RegExp, token: string];

// In this order, `%25` last: "%250A" is "%0A", not a newline.
const DATA: readonly Escape[] = [
  [/%0D/g, '\r'],
  [/%0A/g, '\n'],
  [/%25/g, '%'],
];
const PROPERTY: readonly Escape[] = [
  [/%0D/g, '\r'],
  [/%0A/g, '\n'],
  [/%3A/g, ':'],
  [/%2C/g, ','],
  [/%25/g, '%'],
];
const OLD: readonly Escape[] = [
  [/%3B/g, ';'],
  [/%0D/g, '\r'],
  [/%0A/g, '\n'],
  [/%5D/g, ']'],
  [/%25/g, '%'],
];

// What .NET trims: NEL is a space to it, the byte order mark is not; JavaScript has it the other way round.
const LEADING_SPACE = /^[\t-\r \u0085\u00A0\u1680\u2000-\u200A\u2028\u2029\u202F\u205F\u3000]+/;

/** Finds the command in a line as the runner's ActionCommand does: the form of today, else the old one. */
export function parseCommand(line: string, registered: ReadonlySet<string>): WorkflowCommand | undefined {
  return parseNew(line, registered) ?? parseOld(line, registered);
}

/** `::name key=value,key=value::data` after nothing but spaces. */
function parseNew(line: string, registered: ReadonlySet<string>): WorkflowCommand | undefined {
  const text = line.replace(LEADING_SPACE, '');
  const end = text.indexOf('::', 2);
  if (!text.startsWith('::') || end < 0) return undefined;
  const [name, properties] = splitInfo(text.slice(2, end));
  if (!registered.has(name)) return undefined;
  return {
    name,
    properties: readProperties(properties.trim(), ',', PROPERTY),
    data: unescape(text.slice(end + 2), DATA),
  };
}

/** `##[name key=value;key=value]data` anywhere in the line; only the first `##[` counts. */
function parseOld(line: string, registered: ReadonlySet<string>): WorkflowCommand | undefined {
  const start = line.indexOf('##[');
  const end = start < 0 ? -1 : line.indexOf(']', start);
  if (end < 0) return undefined;
  const [name, properties] = splitInfo(line.slice(start + 3, end));
  if (!registered.has(name)) return undefined;
  return { name, properties: readProperties(properties, ';', OLD), data: unescape(line.slice(end + 1), OLD) };
}

function splitInfo(info: string): readonly [name: string, properties: string] {
  const space = info.indexOf(' ');
  return space < 0 ? [info.toLowerCase(), ''] : [info.slice(0, space).toLowerCase(), info.slice(space + 1)];
}

function readProperties(text: string, separator: string, escapes: readonly Escape[]): ReadonlyMap<string, string> {
  const properties = new Map<string, string>();
  for (const pair of text.split(separator)) {
    // Split at the first `=`; empty parts do not count, so "=a==b" is a and b.
    const match = /^=*([^=]+)=+(.+)$/s.exec(pair);
    const [, key, value] = match ?? [];
    if (key !== undefined && value !== undefined) properties.set(key.toLowerCase(), unescape(value, escapes));
  }
  return properties;
}

function unescape(text: string, escapes: readonly Escape[]): string {
  return escapes.reduce((result, [replacement, token]) => result.replace(replacement, token), text);
}
