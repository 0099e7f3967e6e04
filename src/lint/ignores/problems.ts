import { nearest } from '../../source/nearest.ts';
import type { Problem } from '../../source/problem.ts';
import { shorten } from '../../source/shorten.ts';
import type { Ignore } from './ignore.ts';

const form = '`compose-review-ignore RULE: reason`';

/** What is wrong with a comment that ignores, whatever the rules have found. */
export function* faultsOf({ at, rules, reason }: Ignore, ids: ReadonlySet<string>): Iterable<Problem> {
  const [first] = rules;
  if (!first) {
    yield { at, message: 'This comment ignores nothing: it names no rule', help: `Write ${form}` };
    return;
  }
  for (const rule of rules.filter(({ id }) => !ids.has(id))) {
    const near = nearest(rule.id, [...ids]);
    const help = near === undefined ? 'See `compose-review --list-rules`' : `Write \`${near}\``;
    yield { at: rule.at, message: `There is no rule \`${shorten(rule.id, 40)}\`, so nothing is ignored here`, help };
  }
  if (reason === '') yield { at, message: 'No reason is given, so no one can tell whether this may go', help: `Write it behind a colon: ${form}` };
}

/** What to say where the configuration lets no comment ignore anything. */
export function unheeded({ at }: Ignore): Problem {
  return { at, message: 'The configuration lets no comment ignore findings, so this does nothing', help: 'Remove the comment' };
}

/** What to say of each rule that a comment names in vain. */
export function* vainNames({ rules }: Ignore, isVain: (id: string) => boolean): Iterable<Problem> {
  const vain = rules.filter(({ id }) => isVain(id));
  for (const { id, at } of vain) {
    const help = vain.length === rules.length ? 'Remove the comment' : `Remove \`${id}\` from the comment`;
    yield { at, message: `\`${id}\` finds nothing here, so there is nothing to ignore`, help };
  }
}
