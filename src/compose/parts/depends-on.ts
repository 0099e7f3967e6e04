import type { Location } from '../../source/source-file.ts';
import type { Node } from '../../yaml/node.ts';

/** A service that another one is started after. */
export interface Dependency {
  readonly service: string;
  /** Its name, where it is written. */
  readonly at: Location;
  /** What is waited for; `undefined` where it is not known. */
  readonly condition: string | undefined;
  /** Where the condition is written; `undefined` in the short form, which has none. */
  readonly conditionAt: Location | undefined;
}

/** Reads `depends_on` in list or map form. */
export function readDependencies(node: Node | undefined): readonly Dependency[] {
  return (node?.children ?? []).flatMap((child): readonly Dependency[] => {
    const name = child.key ?? child;
    const service = name.text;
    if (service === undefined) return [];
    const condition = child.get('condition');
    const isShort = !condition || condition.at.range.start === name.at.range.start;
    return [{ service, at: name.at, condition: condition ? condition.text : 'service_started', conditionAt: isShort ? undefined : condition.at }];
  });
}
