import { resolvePath } from '../../source/path.ts';
import type { Node } from '../../yaml/node.ts';
import { pathTable, type PathTable } from './path-table.ts';
import { textOf, withText } from './variables/substituted.ts';
import type { Piece, Text } from './variables/text.ts';

/** Moves the beginning of a path from one folder to another. */
type Move = (path: string) => string;
type Rebase = (node: Node, move: Move) => Node;

/**
 * Writes the relative paths of a document that lies in one folder as they are seen from another: a file that is
 * included or extended is run from the folder of the project.
 */
export function rebase(root: Node, from: string, to: string): Node {
  if (from === to) return root;
  return walk(root, paths, (path) => moved(path, from, to));
}

/** How one folder is reached from another, both relative to the workspace. */
function pathBetween(from: string, to: string): string {
  const start = steps(from);
  const goal = steps(to);
  let shared = 0;
  while (shared < start.length && start[shared] === goal[shared] && start[shared] !== undefined) shared += 1;
  return [...start.slice(shared).map(() => '..'), ...goal.slice(shared)].join('/') || '.';
}

function steps(path: string): string[] {
  return path.split('/').filter((step) => step !== '');
}

function moved(path: string, from: string, to: string): string {
  if (path === '') return path;
  const resolved = resolvePath(from, path);
  if (resolved === undefined) return path;
  const between = pathBetween(to, resolved);
  return between.startsWith('.') ? between : `./${between}`;
}

/** A path in the first known text of a scalar; where it begins with a variable, its default is one. */
function text(node: Node, move: Move, from = 0): Node {
  const pieces = textOf(node);
  const whole = pieces && replaceStart(pieces, from, move);
  return whole ? withText(node, whole) : node;
}

function replaceStart([first, ...rest]: Text, from: number, move: Move): Text | undefined {
  if (first === undefined) return undefined;
  if (typeof first === 'string') return [first.slice(0, from) + moveStart(first.slice(from), rest.length > 0, move), ...rest];
  const through = (value: string | undefined): string | undefined => (value === undefined || value === '' ? value : move(value));
  const piece: Piece = { ...first, assumed: through(first.assumed), ifUnset: through(first.ifUnset) };
  return [piece, ...rest];
}

/** Keeps a slash at the end, which the rest of the path follows on. */
function moveStart(path: string, goesOn: boolean, move: Move): string {
  if (!goesOn) return move(path);
  const slash = path.lastIndexOf('/') + 1;
  return `${move(path.slice(0, slash) || '.')}/${path.slice(slash)}`.replace('//', '/');
}

const plain: Rebase = (node, move) => (node.kind === 'sequence' ? items(plain)(node, move) : text(node, move));

const context: Rebase = (node, move) => {
  const [first = ''] = textOf(node) ?? [];
  const elsewhere = typeof first === 'string' && (first.includes('://') || /^(?:service:|github\.com\/|git@)/.test(first));
  return node.kind !== 'scalar' || elsewhere ? node : text(node, move);
};

const build: Rebase = (node, move) => (node.kind === 'scalar' ? context(node, move) : walk(node, buildPaths, move));

/** `name=path`, or `name: path`. */
const named: Rebase = (node, move) => {
  if (node.kind === 'mapping') return node.with({ children: node.children.map((child) => context(child, move)) });
  if (node.kind !== 'sequence') return node;
  return items((item) => {
    const [first = ''] = textOf(item) ?? [];
    const sign = typeof first === 'string' ? first.indexOf('=') : -1;
    const elsewhere = typeof first === 'string' && (first.includes('://') || first.startsWith('service:', sign + 1));
    return sign < 0 || elsewhere ? item : text(item, move, sign + 1);
  })(node, move);
};

const envFile: Rebase = (node, move) => {
  if (node.kind === 'scalar') return text(node, move);
  return items((item) => (item.kind === 'mapping' ? entry(item, 'path', move) : text(item, move)))(node, move);
};

const volume: Rebase = (node, move) => {
  if (node.kind === 'mapping') return node.get('type')?.value === 'bind' ? entry(node, 'source', move) : node;
  const pieces = textOf(node);
  const [first] = pieces ?? [];
  if (!pieces || first === undefined) return node;
  if (typeof first === 'string') return /^\.\.?(?:\/|:|$)|^\./.test(first) && isMount(pieces) ? shortMount(node, pieces, move) : node;
  return text(node, (path) => (path.startsWith('.') ? move(path) : path));
};

function isMount(pieces: Text): boolean {
  return pieces.length > 1 || (typeof pieces[0] === 'string' && pieces[0].includes(':'));
}

function shortMount(node: Node, [first = '', ...rest]: Text, move: Move): Node {
  if (typeof first !== 'string') return node;
  const colon = first.indexOf(':');
  if (colon < 0) return withText(node, [moveStart(first, true, move), ...rest]);
  return withText(node, [move(first.slice(0, colon)) + first.slice(colon), ...rest]);
}

/** The engine leaves a device alone unless the driver is written out. */
const device: Rebase = (node, move) => {
  const options = node.get('driver_opts');
  if (node.get('driver')?.text !== 'local' || options?.get('o')?.text !== 'bind') return node;
  const changed = entry(options, 'device', move);
  return node.with({ children: node.children.map((child) => (child === options ? changed : child)) });
};

function items(each: Rebase): Rebase {
  return (node, move) => (node.kind === 'sequence' ? node.with({ children: node.children.map((item) => each(item, move)) }) : node);
}

function entry(node: Node, name: string, move: Move): Node {
  return node.with({ children: node.children.map((child) => (child.name === name ? text(child, move) : child)) });
}

function walk(node: Node, table: PathTable<Rebase>, move: Move): Node {
  if (table.here) return table.here(node, move);
  let changed = false;
  const children = node.children.map((child) => {
    const next = table.next(node.kind === 'mapping' ? child.name : '[]');
    const other = next ? walk(child, next, move) : child;
    if (other !== child) changed = true;
    return other;
  });
  return changed ? node.with({ children }) : node;
}

const buildPaths = pathTable<Rebase>([
  ['context', context],
  ['additional_contexts', named],
]);

const paths = pathTable<Rebase>([
  ['services.*.build', build],
  ['services.*.env_file', envFile],
  ['services.*.label_file', plain],
  ['services.*.extends.file', plain],
  ['services.*.develop.watch.[].path', plain],
  ['services.*.volumes.[]', volume],
  ['configs.*.file', plain],
  ['secrets.*.file', plain],
  ['volumes.*', device],
]);
