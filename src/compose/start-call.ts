/** One call of `up` or `run` in a script. */
export interface StartCall {
  /** A container is made for one command, beside those that `up` makes. */
  readonly isRun: boolean;
  /** The services that it names; none where it starts them all. */
  readonly services: readonly string[];
  /** The profiles that it switches on, by its flags and its script's variables, as far as they are known. */
  readonly profiles: ReadonlySet<string>;
  /** Its script reads a file into its shell, which may set variables for it. */
  readonly isSourcing: boolean;
}
