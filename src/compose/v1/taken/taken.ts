import { oncePer } from '../../../source/once-per.ts';
import { everyNode } from '../../../yaml/every.ts';
import type { Node } from '../../../yaml/node.ts';
import { isUnreadV1 } from '../../../yaml/unread-v1.ts';
import { isOverride } from '../../find/group.ts';
import { needsIdle } from '../../idle-services.ts';
import type { ComposeFile, Project } from '../../project.ts';
import { extensions } from '../layers/overlays.ts';
import { fitsV1, hasUnsortableKeys, holdsUnread } from './fits.ts';
import { formatV1, type FormatV1 } from '../format.ts';
import { lacksImage } from './lacks-image.ts';
import { areReferencesSound } from './references.ts';
import { areServicesSound, isFileSound, isFirstFormatSound } from './sound.ts';
import { composeFileV1, firstFormat } from './shape.ts';

/**
 * Whether Compose V1 may have run a project, as far as its files tell. What V1 refused has never run with it, so moving
 * from there changes nothing for it.
 */
export const isTakenByV1 = oncePer((project: Project): boolean => {
  const { files, root, standalone, open } = project;
  // What it lacks else is in the files that it is run with.
  const isAlone = standalone && !open;
  if (files.some(({ role }) => role === 'included')) return false;
  // V1 stops at a second file to lay over the first, and before a service that needs one whose profile is off.
  if (project.passedOver.some(({ path }) => isOverride(path)) || needsIdle(project)) return false;
  if (lacksImage(project)) return false;
  if (hasUnsortableKeys(root.get('services'))) return false;
  const formats = new Set(files.map(formatV1));
  const [format] = formats;
  const own = files.filter(({ role }) => role !== 'extended');
  if (format === 'first' && own.length === 1 && !own.every(({ documents: [only] }) => only && isFirstFormatSound(only))) return false;
  return formats.size === 1 && format !== undefined && files.every((file) => isFileTaken(file, format)) && areServicesSound(root) && (format === 'first' || !isAlone || areReferencesSound(project)) && [...extensions(project)].every(({ below }) => isExtendable(below));
});

/** V1 lets no service be extended that needs another one. */
function isExtendable(service: Node): boolean {
  const needs = ['links', 'volumes_from', 'depends_on'].some((key) => service.get(key));
  return !needs && !service.get('network_mode')?.text?.startsWith('service:');
}

function isFileTaken(file: ComposeFile, format: FormatV1): boolean {
  const [root] = file.documents;
  if (!root || holdsUnread(root) || isUnreadV1(file)) return false;
  if (format === 'first') return fitsV1(root, firstFormat) && root.children.every((service) => areReadable(service, firstTemplate));
  return fitsV1(root, composeFileV1) && isFileSound(root) && sections.every((name) => areReadable(root.get(name), template));
}

/** V1 looks for variables nowhere else, neither in keys. */
const sections = ['services', 'networks', 'volumes', 'secrets', 'configs'];

const template = /\$(?:\$|[_a-z][_a-z0-9]*|\{[_a-z][_a-z0-9]*(?::?[-?][^}]*)?\})/gi;
const firstTemplate = /\$(?:\$|[_a-z][_a-z0-9]*|\{[_a-z][_a-z0-9]*\})/gi;

function areReadable(node: Node | undefined, grammar: RegExp): boolean {
  for (const { value } of node ? everyNode(node) : []) {
    if (typeof value !== 'string' || !value.includes('$')) continue;
    // Behind the last brace no `${` is closed; each would be looked through to the end.
    const closed = value.lastIndexOf('}') + 1;
    if (value.includes('${', closed) || value.replace(grammar, '').includes('$')) return false;
  }
  return true;
}
