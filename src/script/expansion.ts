import type { Scanner } from './scanner.ts';
import type { Stretch } from './snippet.ts';

/** What stands for a text that is not written: a variable, a command's output. */
export interface Expansion {
  readonly variable: string | undefined;
  /** What stands for a variable that is not set: `${NAME:-this}`. */
  readonly fallback: Stretch | undefined;
}

/** Reads the commands of a substitution up to its closing character, that one included. */
export type ReadSubstitution = (close: string) => void;

const unknown: Expansion = { variable: undefined, fallback: undefined };

/** `$NAME`, `${…}`, `$(…)`, `$((…))`, backquotes; in a Makefile with one dollar more, and `$(NAME)`. A text where nothing is opened. */
export function readExpansion(scanner: Scanner, substitute: ReadSubstitution): Expansion | string {
  if (scanner.peek() === '`') {
    scanner.at += 1;
    substitute('`');
    return unknown;
  }
  const ofShell = !scanner.dialect.make || scanner.peek(1) === '$';
  scanner.at += scanner.dialect.make && ofShell ? 2 : 1;
  if (scanner.startsWith('{{')) return readWorkflowExpression(scanner);
  if (scanner.startsWith('((') && ofShell) scanner.skipPast('))');
  else if (scanner.peek() === '(') return readParenthesis(scanner, ofShell, substitute);
  else if (scanner.peek() === '{') return readBraced(scanner);
  else if (scanner.peek() === "'" || scanner.peek() === '"') return '';
  else {
    const variable = scanner.take(scanner.dialect.windows ? /(?:env:)?[A-Za-z_]\w*|[?$^]/y : /[A-Za-z_]\w*|[@*#?$!\d-]|[<^+%]/y);
    return variable === '' ? '$' : { variable, fallback: undefined };
  }
  return unknown;
}

/** What someone fills in before the shell reads it: `{{ .NAME }}`, `<name>`. */
export function readHole(scanner: Scanner): Expansion {
  const { hole } = scanner.dialect;
  if (scanner.atHole() && hole) scanner.take(hole);
  else return { ...unknown, variable: /^\{\{\s*\.?(\w+)\s*$/.exec(scanner.skipPast('}}'))?.[1] };
  return unknown;
}

/** `%NAME%`, `!NAME!`, `%1`, `%~dp0`, `%%i` of a batch file; `^` takes its meaning from the next character. */
export function readBatchVariable(scanner: Scanner): Expansion | string {
  const name = scanner.take(/%\w{1,99}%|!\w{1,99}!/y);
  if (name !== '') return { ...unknown, variable: name.slice(1, -1) };
  if (scanner.take(/%%?~?\w{1,9}|%\*/y) !== '') return unknown;
  if (scanner.peek() === '^') scanner.at += 1;
  const character = scanner.peek();
  scanner.at = Math.min(scanner.end, scanner.at + 1);
  return character;
}

/** `${{ env.NAME }}` of GitHub; what else stands there is not known. */
function readWorkflowExpression(scanner: Scanner): Expansion {
  return { ...unknown, variable: /^\{\{\s*env\.(\w+)\s*$/.exec(scanner.skipPast('}}'))?.[1] };
}

function readParenthesis(scanner: Scanner, ofShell: boolean, substitute: ReadSubstitution): Expansion {
  scanner.at += 1;
  if (!ofShell) {
    const variable = scanner.take(/[\w.-]{1,99}(?=\))/y);
    if (variable) {
      scanner.at += 1;
      return { ...unknown, variable };
    }
    if (!scanner.take(/shell\s/y)) scanner.take(/[a-z]+\s/y);
  }
  const macro = scanner.dialect.macros && scanner.take(/[A-Za-z_][\w.]{0,98}(?=\))/y);
  if (macro) {
    scanner.at += 1;
    return { ...unknown, variable: macro };
  }
  substitute(')');
  return unknown;
}

function readBraced(scanner: Scanner): Expansion {
  scanner.at += 1;
  const name = scanner.take(/[A-Za-z_][\w.-]*|[@*#?!\d]/y);
  const operator = scanner.take(/\[[@*]\]|:?[-=]/y);
  const start = scanner.at;
  const rest = scanner.skipPast('}');
  if (rest === '' || (operator === '' && /^:?\?/.test(rest))) return { ...unknown, variable: name };
  const isDefault = /^:?[-=]$/.test(operator) && !/[${]/.test(rest);
  return isDefault ? { variable: name, fallback: withoutQuotes(scanner.text, start, start + rest.length) } : unknown;
}

/** A stretch without the quotes around it, if there are any. */
export function withoutQuotes(text: string, start: number, end: number): Stretch {
  const quote = text[start];
  const inside = (quote === '"' || quote === "'") && text[end - 1] === quote && end - start > 1;
  return inside ? { start: start + 1, end: end - 1 } : { start, end };
}
