import { ACCOUNT_HANDLERS } from './account.ts';
import { CHECK_HANDLERS } from './checks.ts';
import { COMMENT_HANDLERS } from './comments.ts';
import { CONTENT_HANDLERS } from './contents.ts';
import type { Handlers } from './handler.ts';
import { PULL_HANDLERS } from './pulls.ts';
import { REVIEW_HANDLERS } from './reviews.ts';

/** Every operation that the fake carries out. */
export const HANDLERS: Handlers = {
  ...ACCOUNT_HANDLERS,
  ...CHECK_HANDLERS,
  ...COMMENT_HANDLERS,
  ...CONTENT_HANDLERS,
  ...PULL_HANDLERS,
  ...REVIEW_HANDLERS,
};
