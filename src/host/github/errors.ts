import { at, integerAt, listAt, textAt } from './json.ts';

/** Why GitHub did not do what it was asked, in words for whoever set up the workflow. */
export interface Refusal {
  /** "the token lacks `pull-requests: write`". */
  readonly reason: string;
  /** True where the token may not do this, so that asking again is of no use. */
  readonly forbidden: boolean;
}

/** GitHub's words for a token that lacks a permission; a 403 may also be a locked conversation or a rate limit. */
const lacking = /resource not accessible|must have (?:admin|push|write)/i;

/** Reads an error of the client. `needed` is the permission to name where GitHub does not. */
export function refusal(error: unknown, needed: string): Refusal {
  const status = integerAt(error, 'status');
  const message = (error instanceof Error ? error.message : String(error)).split(' - https://')[0] ?? '';
  const forbidden = lacking.test(message) || listAt(error, 'errors').some((one) => at(one, 'type') === 'FORBIDDEN');
  if (forbidden) {
    const accepted = textAt(error, 'response', 'headers', 'x-accepted-github-permissions');
    return { reason: `the token lacks ${permissions(accepted ?? '') || `\`${needed}\``}`, forbidden };
  }
  if (status === 401) return { reason: 'the token is not valid', forbidden: true };
  return { reason: status === undefined ? message : `GitHub answered: ${message}`, forbidden: false };
}

/** Tells whether the request may have been carried out all the same: a failure of the server, or a lost connection. */
export function mayHaveHappened(error: unknown): boolean {
  return (integerAt(error, 'status') ?? 500) >= 500;
}

/** `issues=write; pull_requests=write` names two ways, of which one is enough; a comma joins what is needed together. */
function permissions(header: string): string {
  const ways = header.split(';').map((way) => way.split(',').map(permission).filter(Boolean).join(' and '));
  const forPulls = ways.find((way) => way.includes('pull-requests'));
  return forPulls ?? ways.filter(Boolean).join(' or ');
}

function permission(text: string): string {
  const [, name = '', level] = /^\s*([a-z_]+)=([a-z]+)\s*$/.exec(text) ?? [];
  return level ? `\`${name.replaceAll('_', '-')}: ${level}\`` : '';
}
