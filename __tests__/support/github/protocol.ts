/** A request that the contract has let through, as the fake GitHub sees it. */
export interface ApiRequest {
  readonly operation: string;
  /** Where the API lives, without a slash at the end. */
  readonly apiUrl: string;
  /** The address as asked, without the query. */
  readonly url: string;
  readonly query: Readonly<Record<string, string>>;
  readonly body: unknown;
  readonly accept: string;
  /** The token of the Authorization header. */
  readonly token: string | undefined;
  /** The parameters of the path, decoded. */
  readonly parameters: Readonly<Record<string, string>>;
}

/** An answer. Bytes are sent as they are, anything else as JSON. */
export interface ApiResponse {
  readonly status: number;
  readonly body: unknown;
  readonly headers?: Readonly<Record<string, string>>;
}

/** What a GraphQL client sends. */
export interface GraphqlRequest {
  readonly query: string;
  readonly variables: Readonly<Record<string, unknown>>;
  readonly token: string | undefined;
}

const DOCUMENTATION = 'https://docs.github.com/rest';

/** 200 with a body. */
export function ok(body: unknown, headers: Readonly<Record<string, string>> = {}): ApiResponse {
  return { status: 200, body, headers };
}

/** 201 with a body. */
export function created(body: unknown): ApiResponse {
  return { status: 201, body };
}

/** An error in GitHub's form; `errors` as the operation's 422 has them. */
export function failure(
  status: number,
  message: string,
  errors?: readonly unknown[],
  headers: Readonly<Record<string, string>> = {},
): ApiResponse {
  const body = { message, ...(errors && { errors }), documentation_url: DOCUMENTATION, status: String(status) };
  return { status, body, headers };
}

/** 404, as for everything that is not there or may not be seen. */
export const notFound = failure(404, 'Not Found');

/** A parameter of the path; throws if the operation has none of that name. */
export function parameter({ operation, parameters }: ApiRequest, name: string): string {
  const value = parameters[name];
  if (value === undefined) throw new Error(`${operation} has no parameter ${name}`);
  return value;
}
