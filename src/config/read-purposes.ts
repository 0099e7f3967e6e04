import type { Node } from '../yaml/node.ts';
import { purposes, type PurposeSetting } from './purpose.ts';
import { described, readGlobs, tellUnknownKey, type Tell } from './read-values.ts';

/** `production: [globs]` and so on; where two fit a file, the first one written counts. */
export function readPurposes(value: Node, tell: Tell): readonly PurposeSetting[] {
  if (value.kind !== 'mapping') tell({ at: value.at, message: `${described(value)} stands where purposes are wanted`, help: 'Write `production: [deploy/**]`, say' });
  return (value.kind === 'mapping' ? value.children : []).flatMap((part) => {
    const purpose = purposes.find((word) => word === part.name);
    if (purpose) return [{ purpose, files: readGlobs(part, tell) }];
    tellUnknownKey(part, `There is no purpose \`${part.name}\``, purposes, tell);
    return [];
  });
}
