/** Something that was asked for and cannot be done: one line for the one who asked. */
export class UsageError extends Error {
  /** More than fits one line, for who sits at a terminal: code frames. */
  readonly details: string;

  constructor(message: string, details = '') {
    super(message);
    this.details = details;
  }
}
