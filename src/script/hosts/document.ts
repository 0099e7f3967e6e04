import type { SourceFile } from '../../source/source-file.ts';
import type { Scope } from '../scope.ts';
import { readCode } from './code.ts';
import { snippetsOf } from './document-blocks.ts';
import { readDockerfile } from './dockerfile.ts';
import { partsOf, type Block } from './document-parts.ts';
import { snippetsInProse } from './document-spans.ts';
import type { Host } from './host.ts';
import { lineScopes, unitLine } from './lines.ts';
import { makefileScopes } from './makefile.ts';
import { only, readView } from './view.ts';
import { readYamlLines } from './yaml-lines.ts';

/** Blocks in another language than the shell's, by what they are labelled with. */
const others: readonly (readonly [RegExp, (view: SourceFile) => Host])[] = [
  [/^(?:ya?ml|json[c5]?)$/, readYamlLines],
  [/^(?:docker|dockerfile|containerfile)$/, readDockerfile],
  [/^make(?:file)?$/, (view) => scopesOnly(makefileScopes(view, /^[ \t]/, { make: true }))],
  [/^(?:ini|systemd|desktop|service|unit)$/, (view) => scopesOnly(lineScopes(view, unitLine))],
  [/^(?:python|py)3?$/, (view) => readCode(view, 'python')],
  [/^(?:ruby|rb)$/, (view) => readCode(view, 'ruby')],
  [/^(?:[jt]sx?|javascript|typescript|mjs)$/, (view) => readCode(view, 'javascript')],
  [/^go(?:lang)?$/, (view) => readCode(view, 'go')],
  [/^(?:groovy|gradle|jenkinsfile|kotlin)$/, (view) => readCode(view, 'groovy')],
];

/** What Markdown and reStructuredText show to be run: blocks of code, a scope each, and spans of it in prose. */
export function readDocument(file: SourceFile): Host {
  const { blocks, prose } = partsOf(file);
  const isOther = ({ language }: Block): boolean => others.some(([each]) => each.test(language));
  const shown = blocks.map((block) => ({ block, snippets: snippetsOf(file, block, isOther(block)) }));
  const snippets = [...shown.map((each) => each.snippets), ...snippetsInProse(file, prose).map((each) => [each])];
  const inOthers = others.flatMap(([language, read]) => {
    const lines = shown.filter((each) => each.snippets.length === 0 && language.test(each.block.language)).flatMap(({ block }) => block.lines);
    return lines.length > 0 ? [readView(file, only(file.text, lines), read)] : [];
  });
  return {
    scopes: [...snippets.map((each) => ({ snippets: each, definitions: [] })), ...inOthers.flatMap(({ scopes }) => scopes)],
    commands: inOthers.flatMap(({ commands }) => commands),
    invocations: inOthers.flatMap(({ invocations }) => invocations),
  };
}

function scopesOnly(scopes: readonly Scope[]): Host {
  return { scopes, commands: [], invocations: [] };
}
