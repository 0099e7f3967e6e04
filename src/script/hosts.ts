import { plainName } from '../locate/names.ts';
import { nameOf } from '../source/path.ts';
import type { SourceFile } from '../source/source-file.ts';
import type { Scope } from './scope.ts';
import { readCode, type Language } from './hosts/code.ts';
import { readDockerfile } from './hosts/dockerfile.ts';
import { readDocument } from './hosts/document.ts';
import type { Host } from './hosts/host.ts';
import { readJson } from './hosts/json.ts';
import { lineScopes, procfileLine, supervisorLine, toxLine, unitLine } from './hosts/lines.ts';
import { makefileScope, makefileScopes, type Siblings } from './hosts/makefile.ts';
import { sourcedBy } from './hosts/sourced.ts';
import { readYaml } from './hosts/yaml.ts';
import { inPlace, type Dialect } from './snippet.ts';

const devcontainerCommands = ['initializeCommand', 'onCreateCommand', 'updateContentCommand', 'postCreateCommand', 'postStartCommand', 'postAttachCommand'];

/** In a history of releases; a text on how to release has none. */
const releaseHeading = /^(?:#{1,4}[ \t]{1,3}|=={0,3}[ \t]{1,3})?(?:release[ \t]|version[ \t])?\[?v?\d{1,4}\.\d/im;

const nothing: Host = { scopes: [], commands: [], invocations: [] };

/** Where shell text stands, by the name of the file; the first that fits. What fits none is shell text as a whole. */
const hosts: readonly (readonly [RegExp, (file: SourceFile, siblings: Siblings) => Host])[] = [
  [/^(?:change-?log|changes|history|release[-_ ]?notes|news)(?:[._-].*)?\.(?:mdx?|markdown|rst|adoc|asciidoc)$|^(?:change-?log|changes|history|news)$/i, () => nothing],
  [/^releases?(?:[._-].*)?\.(?:mdx?|markdown|rst|adoc|asciidoc)$/i, (file) => (releaseHeading.test(file.text) ? nothing : readDocument(file))],
  [/\.(?:mdx?|markdown|rst|adoc|asciidoc)$|^(?:readme|install|contributing|getting-?started)(?:\.txt)?$/i, readText],
  [/^(?:package|composer)\.json$/, (file) => readJson(file, { keys: ['scripts'], lists: 'commands' })],
  [/^deno\.jsonc?$/, (file) => readJson(file, { keys: ['tasks'], lists: 'commands' })],
  [/^tasks\.json$/, (file) => readJson(file, { keys: ['tasks'], lists: 'tasks' })],
  [/devcontainer\.json$/, (file) => readJson(file, { keys: devcontainerCommands, lists: 'words' })],
  [/\.(?:ya?ml)$/i, readYaml],
  [/^(?:gnu)?makefile|\.(?:mk|mak)$/i, (file, siblings) => scripts([makefileScope(file, siblings)])],
  [/^\.?justfile/i, (file) => scripts(makefileScopes(file, /^[ \t]/, {}))],
  [/^(?:dockerfile|containerfile)|\.dockerfile$/i, readDockerfile],
  [/^procfile/i, (file) => scripts(lineScopes(file, procfileLine))],
  [/\.service$/i, (file) => scripts(lineScopes(file, unitLine))],
  [/^tox\.ini$/i, (file) => scripts(lineScopes(file, toxLine))],
  [/\.(?:conf|ini)$/i, (file) => scripts(/^\[program:/m.test(file.text) ? lineScopes(file, supervisorLine) : whole(file, {}))],
  [/\.(?:bat|cmd)$/i, (file) => scripts(whole(file, { windows: 'batch' }))],
  [/\.psm?1$/i, (file) => scripts(whole(file, { windows: 'powershell' }))],
];

const languages: readonly (readonly [RegExp, Language])[] = [
  [/\.py$/i, 'python'],
  [/\.(?:rb|rake)$|^(?:rakefile|vagrantfile)$/i, 'ruby'],
  [/\.[cm]?[jt]sx?$/i, 'javascript'],
  [/\.go$/i, 'go'],
  [/^jenkinsfile|\.(?:groovy|gradle|kts|jenkinsfile)$/i, 'groovy'],
  [/\.php$/i, 'php'],
];

const interpreters = new Map<string, Language>([['python', 'python'], ['node', 'javascript'], ['ruby', 'ruby'], ['php', 'php']]);

/** A script can go by the name of a text: `install`. */
function readText(file: SourceFile, siblings: Siblings): Host {
  return /^install$/.test(nameOf(file.path)) || file.text.startsWith('#!') ? scripts(whole(file, {}, sourcedBy(file, siblings))) : readDocument(file);
}

/** Finds the shell text in a file, going by what kind of file its path says that it is. */
export function readHost(file: SourceFile, siblings: Siblings): Host {
  const name = plainName(nameOf(file.path));
  const read = hosts.find(([pattern]) => pattern.test(name))?.[1];
  if (read) return read(file, siblings);
  const language = languages.find(([pattern]) => pattern.test(name))?.[1] ?? interpreters.get(/^#!.{0,99}\b(python|node|ruby|php)/.exec(file.text)?.[1] ?? '');
  return language ? readCode(file, language) : scripts(whole(file, {}, sourcedBy(file, siblings)));
}

function whole(file: SourceFile, dialect: Dialect, definitions: Scope['definitions'] = []): readonly Scope[] {
  return [{ snippets: [inPlace(file, 0, file.text.length, dialect)], definitions }];
}

function scripts(scopes: readonly Scope[]): Host {
  return { scopes, commands: [], invocations: [] };
}
