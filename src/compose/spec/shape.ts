import type { Node } from '../../yaml/node.ts';
import type { Format } from './format.ts';

/**
 * What a scalar is to the engine. `digits` is a number that is written as a whole one, `integer` any number that is one
 * (`1.0`, `1e3`), `number` any. `date` is one that is not in quotes, which is no text to it.
 */
export type ScalarType = 'text' | 'digits' | 'integer' | 'number' | 'boolean' | 'date' | 'null';

/** What a scalar may be. */
export interface ScalarShape {
  readonly types: ReadonlySet<ScalarType>;
  /** Text is read as one of these, wherever it comes from, and then judged as such. */
  readonly reads?: 'integer' | 'number' | 'boolean';
  /** The bounds of a number. */
  readonly least?: number;
  readonly most?: number;
  /** The only texts. */
  readonly words?: readonly string[];
  /** How a text is to be written. */
  readonly format?: Format;
}

/** What a list may hold. */
export interface ListShape {
  readonly item: Shape;
  /** The engine refuses equal items. */
  readonly unique: boolean;
  /** How the text that stands first is to be written. */
  readonly first?: Format;
}

/** What a mapping may hold. */
export interface MappingShape {
  /** What the mapping is, as it is called in a message: "a service". */
  readonly title: string;
  readonly keys: ReadonlyMap<string, Shape>;
  /** Entries of other names. */
  readonly others?: { readonly name: RegExp; readonly shape: Shape };
  /** What has a name that is in neither; refused where this is not there. */
  readonly rest?: Shape;
  /** Keys that begin with `x-` are free. */
  readonly extensions: boolean;
  readonly required: readonly string[];
  /** What else has to be there, by what is. */
  readonly demands?: (node: Node) => readonly string[];
  /** Laid over another, its values become text before they are judged: the whole tells, no part does. */
  readonly late?: true;
}

/** What may stand at a place: one way for each kind of value. A kind that is not there is refused. */
export interface Shape {
  readonly scalar?: ScalarShape;
  readonly list?: ListShape;
  readonly mapping?: MappingShape;
  /** The first release of Compose V2 that knows the key; since 2.0 where it does not say. */
  readonly since?: string;
  /** What is to be used in its place. */
  readonly deprecated?: string;
}

/** Anything at all. */
export const anything: Shape = {};

/** Scalars of these types. */
export function scalar(...types: readonly ScalarType[]): Shape {
  return { scalar: { types: new Set(types) } };
}

/** Text, and nothing that YAML takes for a number or a truth value. */
export const text = scalar('text');

/** Text of a format. */
export function textOf(format: Format): Shape {
  return limit(text, { format });
}

/** One of these texts. */
export function oneWord(...words: readonly string[]): Shape {
  return limit(text, { words });
}

/** The same scalar, with more to say of it. */
export function limit(shape: Shape, more: Omit<ScalarShape, 'types'>): Shape {
  return shape.scalar ? { ...shape, scalar: { ...shape.scalar, ...more } } : shape;
}

/** A list; equal items are all right. */
export function listOf(item: Shape): Shape {
  return { list: { item, unique: false } };
}

/** A list of which the engine refuses equal items. */
export function setOf(item: Shape): Shape {
  return { list: { item, unique: true } };
}

/** A mapping with these keys; `required` ones have to be there. Keys that begin with `x-` are free. */
export function mapping(title: string, keys: Readonly<Record<string, Shape>>, required: readonly string[] = []): Shape {
  return { mapping: { title, keys: new Map(Object.entries(keys)), extensions: true, required } };
}

/** The same mapping, in which some values demand other keys. */
export function demanding(shape: Shape, demands: (node: Node) => readonly string[]): Shape {
  return shape.mapping ? { ...shape, mapping: { ...shape.mapping, demands } } : shape;
}

/** A mapping of names to values of one shape; names that do not match are refused. */
export function mapOf(title: string, shape: Shape, name = /[^]/): Shape {
  return { mapping: { title, keys: new Map(), others: { name, shape }, extensions: false, required: [] } };
}

/** The same mapping, whose values are judged in the whole alone. */
export function late(shape: Shape): Shape {
  return shape.mapping ? { ...shape, mapping: { ...shape.mapping, late: true } } : shape;
}

/** The same mapping, in which keys that begin with `x-` are as unknown as any other. */
export function closed(shape: Shape): Shape {
  return shape.mapping ? { ...shape, mapping: { ...shape.mapping, extensions: false } } : shape;
}

/** The same mapping, in which other names have this shape; the engine passes over them where it is not said. */
export function open(shape: Shape, rest = anything): Shape {
  return shape.mapping ? { ...shape, mapping: { ...shape.mapping, rest } } : shape;
}

/** Any of these shapes, which are for different kinds of value. */
export function oneOf(...shapes: readonly Shape[]): Shape {
  const types = new Set(shapes.flatMap(({ scalar: one }) => [...(one?.types ?? [])]));
  const merged: Shape = Object.assign({}, ...shapes);
  return merged.scalar ? { ...merged, scalar: { ...merged.scalar, types } } : merged;
}

/** The same, or nothing behind the colon. */
export function nullable(shape: Shape): Shape {
  return oneOf(scalar('null'), shape);
}

/** The same, known to Compose from this release on. */
export function since(release: string, shape: Shape): Shape {
  return { ...shape, since: release };
}

/** The same, still accepted; something else has taken its place. */
export function deprecated(instead: string, shape: Shape): Shape {
  return { ...shape, deprecated: instead };
}
