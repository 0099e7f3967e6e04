import { resourceName } from './common.ts';
import { config, model, network, secret, volume } from './resources.ts';
import { texts, textOrDigits } from './scalars.ts';
import { service } from './service.ts';
import { anything, deprecated, listOf, mapOf, mapping, nullable, oneOf, open, scalar, since, text, type Shape } from './shape.ts';

const paths = nullable(oneOf(text, texts));

/** The engine takes `include` away before it looks for keys that it does not know; a date there includes nothing. */
const include = nullable(
  oneOf(scalar('text', 'date'), open(mapping('an entry of `include`', { env_file: paths, path: paths, project_directory: nullable(textOrDigits) }))),
);

/**
 * The whole of a Compose file: every key of the specification as of Compose 5.5, and how 2.40.3 wants it.
 * Read from the engine's own answers, which the tests keep.
 */
export const composeFile: Shape = mapping('a Compose file', {
  configs: mapOf('`configs`', config, resourceName),
  include: since('2.19.1', nullable(listOf(include))),
  models: since('2.38.0', open(mapOf('`models`', model, resourceName))),
  name: since('2.3.0', text),
  networks: open(mapOf('`networks`', network, resourceName)),
  secrets: mapOf('`secrets`', secret, resourceName),
  services: mapOf('`services`', service, resourceName),
  version: deprecated('nothing: Compose V2 passes over it', text),
  volumes: mapOf('`volumes`', volume, resourceName),
});

/** The shape of what stands at a path, `[]` or a number for an item; `undefined` where nothing may stand there. */
export function shapeAt(...path: readonly string[]): Shape | undefined {
  return path.reduce<Shape | undefined>((shape, name) => (shape ? below(shape, name) : undefined), composeFile);
}

function below({ list, mapping: map }: Shape, name: string): Shape | undefined {
  if (list && /^(?:\[\]|\d+)$/.test(name)) return list.item;
  const known = map?.keys.get(name) ?? (map?.others?.name.test(name) ? map.others.shape : undefined);
  return known ?? (name.startsWith('x-') && map?.extensions ? anything : undefined);
}
