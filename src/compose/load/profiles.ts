import type { Node } from '../../yaml/node.ts';
import type { Variables } from './variables/known-variables.ts';
import { known } from './variables/text.ts';

/** The profiles that are switched on: those asked for, or else those of `COMPOSE_PROFILES`. */
export function activeProfiles(given: readonly string[], variables: Variables): readonly string[] {
  if (given.length > 0) return given;
  const text = known(variables.lookup('COMPOSE_PROFILES') ?? []) ?? '';
  return text.split(',').map((name) => name.trim()).filter((name) => name !== '');
}

/** Whether a service, by its `profiles`, runs with these switched on; `undefined` where that hangs on an unknown variable. */
export function isActive(service: Node, active: readonly string[]): boolean | undefined {
  const own = service.get('profiles')?.children ?? [];
  if (own.length === 0 || active.includes('*')) return true;
  if (own.some(({ text }) => text !== undefined && active.includes(text))) return true;
  return own.some(({ value }) => value === undefined) ? undefined : false;
}
