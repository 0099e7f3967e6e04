import type { SourceFile } from '../source/source-file.ts';

/** A name that is given a value, no longer than anybody has one; not one that is read, or a part of another: `${NAME:=…}`, `a.NAME`, `MY-NAME`. */
const assigned = /(?:(?<=\bprocess\.env\.)|(?<![\w.$-]|\$\{))([A-Za-z_]\w{0,199})["']?\]?[ \t]*(?:[:?+]?=(?!=)|:(?:\s|$))/g;
const exported = /\b(?:export|declare -x|typeset -x)[ \t]((?:\w+(?:=\S*)?[ \t]+)*\w+)/g;
const handedOver = /\bset-?\w{0,20}variable[( \t]{1,4}(?:-name[ \t]{1,4})?["'](\w+)/gi;

/**
 * Tells of a variable whether these texts set it or tell people to, in whatever language: `export NAME`, `NAME=value`,
 * `$env:NAME = …`, `Set-EnvFileVariable "NAME"`, `NAME: value` of a workflow's `env`, `os.environ["NAME"] = …`. They are
 * read at the first question.
 */
export function setVariables(texts: readonly SourceFile[]): (name: string) => boolean {
  let names: ReadonlySet<string> | undefined;
  return (name) => (names ??= new Set(texts.flatMap(({ text }) => [...namesIn(text)]))).has(name);
}

function* namesIn(text: string): Iterable<string> {
  for (const [, name = ''] of text.matchAll(assigned)) yield name;
  for (const [, words = ''] of text.matchAll(exported)) yield* words.split(/[ \t]+/).map((word) => word.replace(/=.*/s, ''));
  for (const [, name = ''] of text.matchAll(handedOver)) yield name;
}
