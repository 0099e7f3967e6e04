import { failure, type ApiResponse } from './protocol.ts';

/** Something that goes wrong, once or several times, with one operation (`graphql` for /graphql). */
export interface Fault {
  readonly operation: string;
  /** The answer; `drop` cuts the connection instead. */
  readonly response: ApiResponse | 'drop';
  /** Before the operation, or after its effect took place: the client can't tell. Default: before. */
  readonly when?: 'before' | 'after';
  /** Default: once. */
  readonly times?: number;
}

/** The faults still to come, in the order in which they were added. */
export class FaultQueue {
  readonly #faults: { readonly fault: Fault; left: number }[] = [];

  /** Lets the next requests of the fault's operation fail. */
  add(...faults: readonly Fault[]): void {
    this.#faults.push(...faults.map((fault) => ({ fault, left: fault.times ?? 1 })));
  }

  /** Takes the next fault for an operation. */
  take(operation: string): Fault | undefined {
    const entry = this.#faults.find(({ fault, left }) => fault.operation === operation && left > 0);
    if (entry === undefined) return undefined;
    entry.left -= 1;
    return entry.fault;
  }

  /** How many faults have not happened yet: a test that expects them all wants 0. */
  get left(): number {
    return this.#faults.reduce((sum, { left }) => sum + left, 0);
  }
}

/** 403 of the secondary rate limit, as for too many comments in a minute. */
export function secondaryRateLimit(retryAfter?: number): ApiResponse {
  const message =
    'You have exceeded a secondary rate limit. Please wait a few minutes before you try again. ' +
    'If you reach out to GitHub Support for help, please include the request ID 0000:0000.';
  return failure(403, message, undefined, retryAfter === undefined ? {} : { 'retry-after': String(retryAfter) });
}

/** 403 (or 429) of the hourly rate limit, which is free again at `reset`, in seconds since 1970. */
export function primaryRateLimit(reset: number, status: 403 | 429 = 403): ApiResponse {
  const headers = { 'x-ratelimit-limit': '1000', 'x-ratelimit-remaining': '0', 'x-ratelimit-reset': String(reset) };
  return failure(status, 'API rate limit exceeded for installation ID 1.', undefined, headers);
}

/** 502 as GitHub's load balancer sends it: a page, not JSON. */
export const badGateway: ApiResponse = {
  status: 502,
  body: Buffer.from('<html><head><title>502 Bad Gateway</title></head></html>'),
  headers: { 'content-type': 'text/html' },
};
