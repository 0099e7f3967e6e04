import type { Contract, Match } from './contract.ts';
import type { FaultQueue } from './faults.ts';
import { failure, notFound, type ApiRequest, type ApiResponse, type GraphqlRequest } from './protocol.ts';

/** What lies behind the server: the state and its rules. */
export interface Backend {
  readonly faults: FaultQueue;
  /** Answers an operation, or returns undefined if it does not know it. */
  respond(request: ApiRequest): ApiResponse | undefined;
  /** Answers a query; `problems` says where the query breaks GitHub's schema. */
  graphql(request: GraphqlRequest): Promise<{ readonly response: ApiResponse; readonly problems: readonly string[] }>;
}

/** A breach of GitHub's contract, by the client or by the fake itself. A good test ends with none. */
export interface Violation {
  readonly kind: 'unknown route' | 'not implemented' | 'bad request' | 'bad response';
  readonly operation: string;
  readonly details: readonly string[];
}

/** A request as read from the wire. */
export interface Incoming {
  readonly method: string;
  /** Below the API's base path, percent-encoded, without the query. */
  readonly path: string;
  readonly query: Readonly<Record<string, string>>;
  readonly body: unknown;
  readonly accept: string;
  readonly token: string | undefined;
  readonly apiUrl: string;
}

/** The answer, or a cut connection, and the operation that gave it. */
export interface Outcome {
  readonly operation: string | undefined;
  readonly response: ApiResponse | 'drop';
}

/** Leads requests through contract, faults and backend, and notes every breach of the contract. */
export class Dispatcher {
  readonly violations: Violation[] = [];
  readonly #backend: Backend;
  readonly #contract: Contract;

  constructor(backend: Backend, contract: Contract) {
    this.#backend = backend;
    this.#contract = contract;
  }

  /** Answers a request to the REST API. */
  async rest(incoming: Incoming): Promise<Outcome> {
    const match = this.#contract.match(incoming.method, incoming.path);
    if (match === undefined) {
      this.#violate('unknown route', `${incoming.method} ${incoming.path}`, [
        'not among the operations in openapi.json',
      ]);
      return { operation: undefined, response: notFound };
    }
    const { operation, parameters } = match;
    const problems = [...operation.checkParameters(parameters, incoming.query), ...operation.checkBody(incoming.body)];
    if (problems.length > 0) {
      this.#violate('bad request', operation.id, problems);
      return { operation: operation.id, response: failure(422, 'Invalid request.', problems) };
    }
    const response = await this.#withFault(operation.id, () => this.#run(match, incoming));
    return { operation: operation.id, response };
  }

  /** Answers a GraphQL query. */
  async graphql(request: GraphqlRequest): Promise<Outcome> {
    const response = await this.#withFault('graphql', async () => {
      const answer = await this.#backend.graphql(request);
      if (answer.problems.length > 0) this.#violate('bad request', 'graphql', answer.problems);
      return answer.response;
    });
    return { operation: 'graphql', response };
  }

  /** Notes a request that GitHub refuses before it looks for an operation. */
  refuse(target: string, response: ApiResponse, problem: string): Outcome {
    this.#violate('bad request', target, [problem]);
    return { operation: undefined, response };
  }

  async #run({ operation, parameters }: Match, incoming: Incoming): Promise<ApiResponse> {
    const response = this.#backend.respond({
      operation: operation.id,
      apiUrl: incoming.apiUrl,
      url: incoming.apiUrl + incoming.path,
      query: incoming.query,
      body: incoming.body,
      accept: incoming.accept,
      token: incoming.token,
      parameters,
    });
    if (response === undefined) {
      this.#violate('not implemented', operation.id, ['the fake has no handler for it']);
      return failure(501, 'Not Implemented');
    }
    const problems = Buffer.isBuffer(response.body) ? [] : operation.checkResponse(response.status, response.body);
    if (problems.length > 0) this.#violate('bad response', operation.id, problems);
    return response;
  }

  async #withFault(operation: string, run: () => Promise<ApiResponse>): Promise<ApiResponse | 'drop'> {
    const fault = this.#backend.faults.take(operation);
    if (fault === undefined) return run();
    if (fault.when === 'after') await run();
    return fault.response;
  }

  #violate(kind: Violation['kind'], operation: string, details: readonly string[]): void {
    this.violations.push({ kind, operation, details });
  }
}
