import type { Service } from '../service.ts';
import { gap, Written } from './written.ts';

/** The names that lead a service elsewhere than to its namesakes in the project: those of `extra_hosts` and `external_links`; `undefined` where not all are known. */
export function ownHosts(service: Service): ReadonlySet<string> | undefined {
  const names = new Set<string>();
  for (const entry of service.get('extra_hosts')?.children ?? []) {
    names.add(entry.key ? entry.name : (/^[^:=]*/.exec(Written.of(entry)?.text ?? gap)?.[0] ?? gap));
  }
  for (const entry of service.get('external_links')?.children ?? []) {
    const text = Written.of(entry)?.text ?? gap;
    names.add(text.slice(text.indexOf(':') + 1));
  }
  return [...names].some((name) => name.includes(gap)) ? undefined : names;
}
