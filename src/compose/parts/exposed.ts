import type { Service } from '../service.ts';

/** More ports than these in one range are not looked at. */
const maxRange = 100;

/** The ports under `expose`: those that a service says it listens on, published or not. */
export function exposedPorts(service: Service): ReadonlySet<number> {
  return new Set((service.get('expose')?.children ?? []).flatMap(({ text = '' }) => numbers(text)));
}

/** `80`, `80/tcp`, `8000-8010`. */
function numbers(text: string): readonly number[] {
  const [, first, last = first] = /^(\d{1,5})(?:-(\d{1,5}))?(?:\/[a-z]+)?$/.exec(text) ?? [];
  const [from, count] = [Number(first), Number(last) - Number(first) + 1];
  return count > 0 && count <= maxRange ? Array.from({ length: count }, (_, step) => from + step) : [];
}
