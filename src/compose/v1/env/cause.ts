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
 * - `line-end`: a value of several lines that end as on Windows, or a carriage return alone, with which V1 ended a line.
 * - `odd-blank`: a blank around a value that V1 alone takes for one.
 * - `odd-name`: a name that is empty or holds a blank, or a name alone in a last line without an end, which V2 takes for a value.
 * - `bare-name`: a name alone, for which V1 put in `None`.
 * - `repeated-name`: a name alone below its value, which V1 took back.
 * - `late-definition`: a variable that is set further down, of which V2 warns.
 * - `unset-reference`: a variable that is set nowhere, of which V2 warns as well.
 * - `distant-file`: a value of the `.env` beside the Compose files, where Compose is started in a folder below them.
 */
export type EnvCause =
  | 'invalid-line' | 'open-quote' | 'open-brace' | 'required' | 'dollar' | 'operator' | 'quoted-reference' | 'override' | 'foreign-reference'
  | 'tab-comment' | 'colon' | 'text-after-quotes' | 'escape' | 'line-end' | 'odd-blank' | 'odd-name' | 'bare-name' | 'repeated-name' | 'late-definition'
  | 'unset-reference' | 'distant-file';
