import { describe, expect, it } from '@jest/globals';
import { marks } from '../support/marks.ts';

type Row = readonly [text: string | Readonly<Record<string, string>>, expected: readonly string[]];

/** A service that runs, whose other keys are these, beside variables that are set. */
function web(keys: string, env = 'A=a\n'): Record<string, string> {
  return { 'compose.yaml': `services:\n  web:\n    image: a\n    ${keys}\n`, '.env': env };
}

/** What each rule marks; every line was run on both engines. */
const tables: Readonly<Record<string, readonly Row[]>> = {
  'no-open-default': [
    [web("hostname: '${U:-${A}'"), ["'${U:-${A}'"]],
    [web("labels: { k: 'x${U-${A}y' }"), ["'x${U-${A}y'"]],
    [web("x-a: '${U:-${A}'"), ["'${U:-${A}'"]],
    [web("hostname: '${U:-${A}}'"), []],
    [web("hostname: '${U:-a'"), []],
    [web("hostname: '${}'"), []],
  ],
  'no-nested-default': [
    [web("hostname: '${A:?${B}}'"), ['${A:?${B}}']],
    [web("hostname: '${U:?${B}}'"), []],
    [web("x-a: '${U:-${A}}'"), []],
    [web("labels: { x-a: '${U:-${A}}' }"), ['${U:-${A}}']],
  ],
  'no-project-name-variable': [
    [web('x-a: $COMPOSE_PROJECT_NAME'), []],
    [web('hostname: $COMPOSE_PROJECT_NAME'), ['$COMPOSE_PROJECT_NAME']],
  ],
};

describe.each(Object.entries(tables))('%s', (rule, rows) => {
  it.each(rows)('%j', async (text, expected) => {
    expect(await marks(rule, text)).toEqual(expected);
  });
});
