import type { Fix } from '../../../source/fix.ts';
import type { Location } from '../../../source/source-file.ts';
import type { Node } from '../../../yaml/node.ts';
import { assume } from '../../load/variables/substituted.ts';
import type { Project } from '../../project.ts';
import { overlays } from '../layers/overlays.ts';

/** A name in the old place, inside of `external`. */
export interface ExternalName {
  readonly at: Location;
  /** The name in the new place, where it is another one. */
  readonly other: Node | undefined;
  /** Writes it in the new way. */
  readonly fix: Fix | undefined;
}

/** The names that stand inside of `external`, in all sections, also where another file gives another name. */
export function* externalNames(project: Project): Iterable<ExternalName> {
  for (const section of ['networks', 'volumes', 'secrets', 'configs']) {
    for (const { below, above } of overlays(project, section, '*')) {
      const name = below.get('external', 'name');
      if (name?.key && (above.get('external') || above.get('name'))) yield { at: name.key.at, other: undefined, fix: undefined };
    }
    for (const resource of project.root.get(section)?.children ?? []) {
      const name = resource.get('external', 'name');
      if (!name?.key) continue;
      const own = resource.get('name');
      const text = own && assume(own).text;
      const isOther = text !== undefined && name.text !== undefined && text !== name.text;
      yield { at: name.key.at, other: isOther ? own : undefined, fix: own ? undefined : rewrite(resource, name) };
    }
  }
}

function rewrite(resource: Node, name: Node): Fix | undefined {
  const external = resource.get('external');
  if (!external?.key || external.alias || external.children.length !== 1 || name.alias) return undefined;
  const { file, range } = external.key.at;
  // A comment in between would be lost.
  if (file.text.slice(range.start, external.at.range.end).includes('#')) return undefined;
  const lineEnd = file.text.includes('\r\n') ? '\r\n' : '\n';
  const between = resource.source.startsWith('{') ? ', ' : `${lineEnd}${' '.repeat(file.positionAt(range.start).column - 1)}`;
  const edit = { file, range: { start: range.start, end: external.at.range.end }, text: `external: true${between}name: ${name.source}` };
  return { title: 'Write `external: true` and `name`', safety: 'safe', edits: [edit] };
}
