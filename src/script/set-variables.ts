import type { SourceFile } from '../source/source-file.ts';

/** Nobody calls a variable by a longer name. */
const maxName = 200;

/**
 * Tells of a variable whether these texts set it or tell people to, in whatever language: `export NAME`, `NAME=value`,
 * `$env:NAME = …`, `Set-EnvFileVariable "NAME"`, `NAME: value` of a workflow's `env`, `os.environ["NAME"] = …`.
 */
export function setVariables(texts: readonly SourceFile[]): (name: string) => boolean {
  const known = new Map<string, boolean>();
  return (name) => {
    const isSet = known.get(name) ?? (name.length <= maxName && texts.some(({ text }) => sets(text, name)));
    known.set(name, isSet);
    return isSet;
  };
}

/** What makes a name in front of it a part of another, or one that is read: `MY_NAME`, `a.NAME`, `$NAME`, `${NAME:=…}`. */
const otherwise = /[\w-]$|\$\{?$|(?<!process\.env)\.$/;
const exported = /\b(?:export|declare -x|typeset -x)[ \t](?:\w+(?:=\S*)?[ \t]+)*$|\bset-?\w{0,20}variable[( \t]{1,4}(?:-name[ \t]{1,4})?["']$/i;
const assigned = /^["']?\]?[ \t]*(?:[:?+]?=(?!=)|:(?:\s|$))/;

function sets(text: string, name: string): boolean {
  for (let at = text.indexOf(name); at !== -1; at = text.indexOf(name, at + name.length)) {
    const [before, behind] = [text.slice(Math.max(0, at - 60), at), text.slice(at + name.length, at + name.length + 20)];
    if (!otherwise.test(before) && (assigned.test(behind) || (exported.test(before) && !/^\w/.test(behind)))) return true;
  }
  return false;
}
