import { GraphQLError } from 'graphql';
import type { FakeGitHub } from '../fake.ts';
import type { Access, Permissions } from '../permissions.ts';

/** What a resolver returns: members that graphql-js looks up as the query asks for them. */
export type Node = Record<string, unknown>;

/** Refuses what the token may not do, in GitHub's words. */
export function demand(github: FakeGitHub, kind: keyof Permissions, access: Access): void {
  const granted = github.permissions[kind];
  if (granted !== 'write' && granted !== access) throw problem('FORBIDDEN', 'Resource not accessible by integration');
}

/** An error with the type that GitHub puts beside its message. */
export function problem(type: string, message: string): GraphQLError {
  return new GraphQLError(message, { extensions: { type } });
}
