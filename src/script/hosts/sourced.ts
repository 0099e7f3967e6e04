import { oncePer } from '../../source/once-per.ts';
import { folderOf, nameOf, resolvePath } from '../../source/path.ts';
import type { SourceFile } from '../../source/source-file.ts';
import { definitionsIn, type Definition } from '../definition.ts';
import { readShell } from '../shell.ts';
import { inPlace } from '../snippet.ts';
import type { Siblings } from './makefile.ts';

/** One script is read together with no more than these. */
const maxFiles = 10;

/** No one gives so many names to Compose; each script that sources them asks all of them. */
const maxDefinitions = 100;

/** Longer ones are no lists of variables. */
const maxLength = 20_000;

const line = /^[ \t]{0,40}(?:source|\.)[ \t]{1,9}(["']?)([^\n;&|#]{1,200})/gm;

/** The variables and aliases that a script has from others, `. ./env.sh`, where these have been read as well. */
export function sourcedBy(file: SourceFile, siblings: Siblings): readonly Definition[] {
  const files = new Set([file]);
  for (const each of files) for (const other of sourcesOf(each, siblings)) if (files.size <= maxFiles && other.text.length < maxLength) files.add(other);
  return [...files].slice(1).flatMap(definitionsOf).slice(0, maxDefinitions);
}

/** What may hold a call; each file is read once, however many source it. */
const definitionsOf = oncePer((file: SourceFile): readonly Definition[] => {
  const snippet = inPlace(file, 0, file.text.length);
  const all = readShell(snippet).flatMap((simple) => definitionsIn(snippet, simple));
  return all.filter(({ value }) => /compose/i.test(file.text.slice(value.start, Math.min(value.end, value.start + 1000))));
});

function sourcesOf(file: SourceFile, siblings: Siblings): readonly SourceFile[] {
  return pathsSourcedIn(file).flatMap((places) => {
    const path = places.find((place) => siblings(place) !== undefined);
    const found = path === undefined ? undefined : siblings(path);
    return found && isShell.test(/\.\w+$/.exec(nameOf(found.path))?.[0] ?? (found.text.startsWith('#!') ? found.text.slice(0, 120) : '.sh')) ? [found] : [];
  });
}

const isShell = /\.(?:ba|z|k)?sh$|^#!.{0,99}sh\b/;

/**
 * The paths of what a script sources, each as it may be meant: seen from the script's folder, and from the top, where
 * scripts are often called; what a variable stands for in front of it, as either.
 */
export function pathsSourcedIn({ path, text }: SourceFile): readonly (readonly string[])[] {
  return [...text.matchAll(line)].slice(0, maxFiles).flatMap(([, , written = '']) => {
    const name = written.replace(/["']?\s{0,99}$/, '').replace(/^(?:\$\([^\n]{1,150}\)|\$\{[^}\n]{1,99}\}|\$\w{1,60})["']?\//, '');
    if (name === '' || /[$`*"']/.test(name)) return [];
    const beside = resolvePath(folderOf(path), name);
    return [[...(beside === undefined ? [] : [beside]), name]];
  });
}
