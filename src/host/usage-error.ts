/** Something that was asked for and cannot be done: one line for the one who asked. */
export class UsageError extends Error {
  /** More than fits one line: a code frame for each mistake. */
  readonly details: string;

  constructor(message: string, details = '') {
    super(message);
    this.details = details;
  }
}
