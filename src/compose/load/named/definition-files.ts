import type { Node } from '../../../yaml/node.ts';
import { namesUnder } from '../../parts/references.ts';
import type { Service } from '../../service.ts';
import type { Absence } from './absence.ts';
import type { Report } from '../load-problem.ts';

const definitions = [
  { section: 'secrets', kind: 'missing-secret', title: 'secret' },
  { section: 'configs', kind: 'missing-part', title: 'config' },
] as const;

/** Looks for the files of the secrets and configs that services use; what is not there is told. */
export async function checkDefinitionFiles(root: Node, services: readonly Service[], absence: Absence, report: Report): Promise<void> {
  for (const { section, kind, title } of definitions) {
    const used = new Set(services.flatMap((service) => [...namesUnder(service, section), ...namesUnder(service, 'build', section)]).map(({ name }) => name));
    for (const definition of root.get(section)?.children ?? []) {
      const file = definition.get('file');
      if (!file?.text || !used.has(definition.name) || !(await absence.of(file.text))) continue;
      // Secrets belong in no repository: where not even their folder is in it, something else brings them.
      if (kind === 'missing-secret' && (await absence.ofFolderOf(file.text))) continue;
      const message = `The file of this ${title} is not in the repository: where nothing makes it, no container gets it`;
      report({ kind, at: file.at, message, help: 'Name a file that is there, or have it made before Compose runs' });
    }
  }
}
