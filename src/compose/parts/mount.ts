import type { Location } from '../../source/source-file.ts';
import type { Node } from '../../yaml/node.ts';
import { textOf } from '../load/variables/substituted.ts';
import { gap, Written } from './written.ts';

/** A path in a container, and what is mounted there. What is not known is `undefined`. */
export interface Mount {
  /** The entry. */
  readonly at: Location;
  /** "bind", "volume", "tmpfs", "npipe", "image", "cluster". */
  readonly type: string | undefined;
  /** A path of the host without doubled slashes, `.` and `..`, with slashes for the `\` of Windows if it is relative, or a volume's name; `undefined` for an anonymous one too. */
  readonly source: string | undefined;
  readonly sourceAt: Location;
  readonly target: string | undefined;
  readonly targetAt: Location;
  readonly readOnly: boolean | undefined;
  /** Where the source is not there, a folder is made in its place. */
  readonly makesFolder: boolean;
  /** A volume that is given no name, and that Docker names as it likes. */
  readonly isAnonymous: boolean;
  /** How it is mounted, as `rshared`, `z`, `exec`: what stands behind the last colon, and `propagation`. */
  readonly flags: readonly Flag[];
}

/** One of the words behind the second colon. */
export interface Flag {
  readonly text: string;
  readonly at: Location;
}

/** Reads an entry of `volumes` in short or long syntax; `undefined` for what is neither. */
export function readMount(node: Node): Mount | undefined {
  return node.kind === 'mapping' ? readLong(node) : readShort(node);
}

/** Reads an entry of `tmpfs`: a path, options behind a colon. */
export function readTmpfs(node: Node): Mount | undefined {
  const written = Written.of(node);
  if (!written) return undefined;
  const [path = ''] = written.text.split(':', 1);
  const targetAt = written.at(0, path.length);
  return { at: node.at, type: 'tmpfs', source: undefined, sourceAt: node.at, target: known(path), targetAt, readOnly: false, makesFolder: false, isAnonymous: false, flags: flagsOf(written, path.length + 1) };
}

/** `SOURCE:TARGET:OPTIONS`, all but the target optional; a letter, a colon and a slash begin a Windows path. */
const short = /^(?:(?<source>[A-Za-z]:[\\/][^:]*|(?![A-Za-z]:[\\/])[^:]+):)?(?<target>[A-Za-z]:[\\/][^:]*|[^:]+)(?::(?<options>[^:]*))?$/d;

function readShort(node: Node): Mount | undefined {
  const written = Written.of(node);
  const match = written && short.exec(written.text);
  if (!match?.groups || !written) return undefined;
  const { target = '', options } = match.groups;
  const source = inHome(node, match.groups['source']);
  const place = (name: string): Location => written.at(...(match.indices?.groups?.[name] ?? [0, written.text.length]));
  // A variable alone may bring a source along.
  const isWhole = source === undefined && target.includes(gap);
  const type = isWhole || source?.startsWith(gap) ? undefined : isPath(source ?? '') ? 'bind' : 'volume';
  return {
    at: node.at,
    type,
    source: type === 'bind' ? known(tidyPath(source ?? '')) : known(source),
    sourceAt: place('source'),
    target: isWhole ? undefined : known(target),
    targetAt: place('target'),
    readOnly: options?.includes(gap) ? undefined : (options ?? '').split(',').includes('ro'),
    makesFolder: type === 'bind',
    isAnonymous: source === undefined && !isWhole,
    flags: flagsOf(written, match.indices?.groups?.['options']?.[0] ?? written.text.length),
  };
}

function readLong(node: Node): Mount {
  const [source, target, readOnly] = [node.get('source'), node.get('target'), node.get('read_only')];
  const path = source && inHome(source, Written.of(source)?.text);
  const type = node.get('type')?.text;
  const propagation = node.get('bind', 'propagation');
  return {
    at: node.at,
    type,
    source: type === 'bind' && path !== undefined ? known(tidyPath(path)) : source?.text,
    sourceAt: source?.at ?? node.at,
    target: target?.text,
    targetAt: target?.at ?? node.at,
    readOnly: readOnly && !readOnly.isNull ? (typeof readOnly.value === 'boolean' ? readOnly.value : undefined) : false,
    makesFolder: type === 'bind' && node.get('bind', 'create_host_path')?.value === true,
    isAnonymous: type === 'volume' && (!source || source.isNull || source.text === ''),
    flags: propagation?.text === undefined ? [] : [{ text: propagation.text, at: propagation.at }],
  };
}

/** The words of a list that commas part, from an offset on; none that hang on a variable. */
function flagsOf(written: Written, start: number): readonly Flag[] {
  return [...written.text.slice(start).matchAll(/[^,]+/g)].flatMap(({ 0: text, index }) => {
    return text.includes(gap) ? [] : [{ text, at: written.at(start + index, start + index + text.length) }];
  });
}

/** A path behind the variable that is set wherever Compose is called, as Compose reads `~`. */
function inHome(node: Node, path: string | undefined): string | undefined {
  const [first] = textOf(node) ?? [];
  const isHome = typeof first === 'object' && /^\$(?:HOME|\{HOME\})$/.test(first.source);
  return isHome && path?.startsWith(`${gap}/`) ? `~${path.slice(gap.length)}` : path;
}

function isPath(source: string): boolean {
  return /^(?:[./~]|\\\\|[A-Za-z]:[\\/])/.test(source);
}

function known(text: string | undefined): string | undefined {
  return text?.includes(gap) ? undefined : text;
}

/** An absolute path without what changes nothing about where it leads; a relative one of Windows with slashes; any other as it is. */
export function tidyPath(path: string): string {
  if (/^\.{1,2}\\/.test(path)) return path.replaceAll('\\', '/');
  if (!path.startsWith('/')) return path;
  const parts: string[] = [];
  for (const part of path.split('/')) {
    if (part === '..') parts.pop();
    else if (part !== '' && part !== '.') parts.push(part);
  }
  return `/${parts.join('/')}`;
}
