import { countStartingBy } from '../source/count-starting-by.ts';
import type { Command, Invocation, Script } from './call.ts';

/** The command that takes what this one prints among its words: `docker exec` in `docker exec $(docker-compose ps -q web) …`. */
export function capturing({ at, captured }: Command, { invocations }: Pick<Script, 'invocations'>): Invocation | undefined {
  const around = invocations[countStartingBy(invocations, at.range.start - 1, (one) => one.at.range.start) - 1];
  return captured && around && around.at.range.end >= at.range.end ? around : undefined;
}
