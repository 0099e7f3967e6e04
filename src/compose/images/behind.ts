import type { Port } from '../parts/port.ts';
import type { Service } from '../service.ts';
import { programOf } from './identify.ts';
import { portOwner } from './port-owners.ts';

/** What answers on a port that is for other programs or for administrators: a database, a cache, a broker, a console; `undefined` for any other. */
export function titleBehind(service: Service, { target, protocol }: Port): string | undefined {
  if (!target || protocol === 'udp') return undefined;
  const { first, last } = target;
  const program = programOf(service.image);
  if (program && !['proxy', 'app', 'base'].includes(program.kind) && program.ports.some((port) => first <= port && port <= last)) return program.title;
  return first === last ? portOwner(first) : undefined;
}
