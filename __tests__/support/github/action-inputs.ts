import { existsSync, readFileSync } from 'node:fs';
import { parse } from 'yaml';
import { isObject } from './json.ts';

/** Values of the `github` context that defaults may speak of. */
export type GithubContext = Readonly<Record<string, string>>;

/**
 * The environment variables for an action's inputs: those given, else the defaults of its action.yml, else
 * nothing but an empty text, as the runner has it.
 */
export function inputVariables(
  actionFile: string,
  given: Readonly<Record<string, string>>,
  context: GithubContext,
): Readonly<Record<string, string>> {
  const defaults = existsSync(actionFile) ? readDefaults(actionFile) : undefined;
  const unknown = defaults === undefined ? [] : Object.keys(given).filter((name) => !(name in defaults));
  if (unknown.length > 0) throw new Error(`Not an input of ${actionFile}: ${unknown.join(', ')}`);

  const entries = Object.entries(defaults ?? {}).map(([name, value]) => [name, evaluate(value, context)] as const);
  const values = { ...Object.fromEntries(entries), ...given };
  return Object.fromEntries(
    Object.entries(values).map(([name, value]) => [`INPUT_${name.replaceAll(' ', '_').toUpperCase()}`, value]),
  );
}

function readDefaults(actionFile: string): Readonly<Record<string, string>> {
  // Every scalar as it is written: the runner makes text of `true` and 10, too.
  const action: unknown = parse(readFileSync(actionFile, 'utf8'), { schema: 'failsafe' });
  const inputs = isObject(action) && isObject(action['inputs']) ? action['inputs'] : {};
  return Object.fromEntries(
    Object.entries(inputs).map(([name, input]) => {
      const value = isObject(input) ? input['default'] : undefined;
      return [name, typeof value === 'string' ? value : ''];
    }),
  );
}

function evaluate(value: string, context: GithubContext): string {
  return value.replaceAll(/\$\{\{\s*(.*?)\s*\}\}/g, (_, expression: string) => {
    const found = context[expression.replace(/^github\./, '')];
    if (found === undefined) throw new Error(`The harness can't evaluate \${{ ${expression} }}`);
    return found;
  });
}
