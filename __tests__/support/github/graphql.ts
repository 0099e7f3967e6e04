import { readFileSync } from 'node:fs';
import { buildSchema, execute, GraphQLError, parse, validate, type DocumentNode, type GraphQLSchema } from 'graphql';
import type { FakeGitHub } from './fake.ts';
import { createRoot } from './graphql/root.ts';
import { ok, type ApiResponse, type GraphqlRequest } from './protocol.ts';

/** An answer, and where the query breaks GitHub's schema. */
export interface GraphqlOutcome {
  readonly response: ApiResponse;
  readonly problems: readonly string[];
}

// The package's own entry parses the schema once more, as JSON, and builds it, which takes half a second.
const SCHEMA = new URL('../../../node_modules/@octokit/graphql-schema/schema.graphql', import.meta.url);

let schema: GraphQLSchema | undefined;

function githubSchema(): GraphQLSchema {
  if (schema !== undefined) return schema;
  const options = { assumeValid: true, assumeValidSDL: true, noLocation: true };
  schema = buildSchema(readFileSync(SCHEMA, 'utf8'), options);
  return schema;
}

/** Runs a query on the state of a fake GitHub, by GitHub's own schema: an unknown field or argument is an error. */
export async function runGraphql(github: FakeGitHub, { query, variables }: GraphqlRequest): Promise<GraphqlOutcome> {
  const { document, errors } = readDocument(query);
  if (document === undefined) {
    const response = ok({ errors: errors.map(errorJson) });
    return { response, problems: errors.map(({ message }) => message) };
  }
  const result = await execute({
    schema: githubSchema(),
    document,
    rootValue: createRoot(github),
    variableValues: variables,
  });
  // A variable of a wrong type is known only now; it ends the query before any resolver has run.
  const problems = result.data === undefined ? (result.errors ?? []).map(({ message }) => message) : [];
  return {
    response: ok({ data: result.data, ...(result.errors && { errors: result.errors.map(errorJson) }) }),
    problems,
  };
}

function readDocument(query: string): { document?: DocumentNode; errors: readonly GraphQLError[] } {
  try {
    const document = parse(query);
    const errors = validate(githubSchema(), document);
    return errors.length > 0 ? { errors } : { document, errors };
  } catch (error) {
    if (error instanceof GraphQLError) return { errors: [error] };
    throw error;
  }
}

/** GitHub has the type of an error beside its message; a mistake in the fake itself has none. */
function errorJson(error: GraphQLError): Record<string, unknown> {
  const { originalError, extensions, path, locations, message } = error;
  if (originalError !== undefined && !(originalError instanceof GraphQLError)) throw originalError;
  const { type } = extensions;
  return { ...(type !== undefined && { type }), ...(path && { path }), ...(locations && { locations }), message };
}
