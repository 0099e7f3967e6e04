import { ok, type ApiRequest, type ApiResponse } from './protocol.ts';

/** One page of a list, 30 entries if the client doesn't say and 100 at most, with GitHub's Link header. */
export function page(list: readonly unknown[], { query, url }: ApiRequest): ApiResponse {
  const { start, size, number } = pageOf(query);
  const last = Math.max(1, Math.ceil(list.length / size));
  const link = (to: number, rel: string): string => {
    const parameters = new URLSearchParams({ ...query, page: String(to) });
    return `<${url}?${parameters.toString()}>; rel="${rel}"`;
  };
  const links = [
    ...(number > 1 ? [link(Math.min(number - 1, last), 'prev')] : []),
    ...(number < last ? [link(number + 1, 'next'), link(last, 'last')] : []),
    ...(number > 1 ? [link(1, 'first')] : []),
  ];
  return ok(list.slice(start, start + size), links.length > 0 ? { link: links.join(', ') } : {});
}

/** The part of a list that a query asks for. */
export function pageOf(query: Readonly<Record<string, string>>): { start: number; size: number; number: number } {
  const size = Math.min(Math.max(Number(query['per_page'] ?? 30), 1), 100);
  const number = Math.max(Number(query['page'] ?? 1), 1);
  return { start: (number - 1) * size, size, number };
}
