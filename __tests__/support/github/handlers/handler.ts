import type { FakeGitHub } from '../fake.ts';
import type { ApiRequest, ApiResponse } from '../protocol.ts';

/** Carries out one operation on the state of a fake GitHub. */
export type Handler = (github: FakeGitHub, request: ApiRequest) => ApiResponse;

/** Handlers by the operation's id. */
export type Handlers = Readonly<Record<string, Handler>>;
