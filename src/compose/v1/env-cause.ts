/**
 * Why Compose V1 and V2 read an env file apart.
 *
 * V2 refuses the file:
 * - `invalid-line`: a line that is no assignment, or a name with other characters than V2 takes.
 * - `open-quote`: a quote that is never closed.
 * - `open-brace`: a `${` that is no variable.
 * - `required`: `${NAME:?}`, which V1 left as text.
 *
 * Both read it:
 * - `dollar`: `$NAME`, `$$` or `\$`, which V1 left as text.
 * - `operator`: `${NAME-x}`, `${NAME+x}`, a default within a default, a default for what is empty.
 * - `quoted-reference`: `${NAME}` in single quotes, which V1 put in.
 * - `override`: a variable of this file that has another value outside, which V2 prefers.
 * - `foreign-reference`: a variable that only V2 looks for outside the file.
 * - `tab-comment`: `#` behind a blank that is no space.
 * - `colon`: `NAME: value`, which V1 skipped.
 * - `text-after-quotes`: `"value"more`, which V1 skipped.
 * - `escape`: a backslash in quotes.
 * - `line-end`: a value of several lines that end as on Windows.
 * - `bare-name`: a name alone, for which V1 put in `None`.
 * - `late-definition`: a variable that is set further down, of which V2 warns.
 * - `unset-reference`: a variable that is set nowhere, of which V2 warns as well.
 */
export type EnvCause =
  | 'invalid-line' | 'open-quote' | 'open-brace' | 'required' | 'dollar' | 'operator' | 'quoted-reference' | 'override' | 'foreign-reference'
  | 'tab-comment' | 'colon' | 'text-after-quotes' | 'escape' | 'line-end' | 'bare-name' | 'late-definition' | 'unset-reference';
