import type { Node } from '../../yaml/node.ts';
import { parseYaml } from '../../yaml/parse.ts';
import type { Script } from '../script.ts';
import type { V1Install } from './install.ts';

/** A task of Ansible that calls the module for Compose V1. */
export interface RemovedModule {
  readonly name: Node;
  readonly options: Node;
}

/** What a task says beside its module. */
const modules = new Set(['docker_compose', 'community.docker.docker_compose', 'community.general.docker_compose']);

/** The tasks that call Ansible's module for Compose V1. */
export function removedModulesIn({ file }: Script): readonly RemovedModule[] {
  if (!/\.ya?ml$/i.test(file.path) || !/\bdocker_compose["']?\s{0,9}:/.test(file.text)) return [];
  return tasksIn(file).flatMap((task) =>
    task.children.flatMap((options) => {
      const isCalled = options.key && modules.has(options.name) && (options.kind === 'mapping' ? options.children.some(({ name }) => isOption.test(name)) : /^\w+=/.test(options.text ?? ''));
      return isCalled && options.key ? [{ name: options.key, options }] : [];
    }),
  );
}

const isOption = /^(?:project_src|project_name|definition|files|state|services|build|pull|restarted|stopped|recreate|scale|remove_orphans|remove_volumes|remove_images)$/;

/** Tasks that have pip install V1, the name written in the task or in the list that it loops over. */
export function pipTasksIn({ file }: Script): readonly V1Install[] {
  if (!/\.ya?ml$/i.test(file.path) || !/\bpip["']?\s{0,9}:/.test(file.text) || !file.text.includes('docker-compose')) return [];
  return tasksIn(file).flatMap((task) => {
    const pip = task.get('pip') ?? task.get('ansible.builtin.pip');
    if (!pip || pip.get('state')?.text === 'absent') return [];
    const name = pip.get('name');
    const isLoop = /^\{\{\s*item(?:\.\w+)?\s*\}\}$/.test(name?.text ?? '');
    const names = isLoop ? (task.get('loop') ?? task.get('with_items')) : name;
    const each = names?.kind === 'sequence' ? names.children : names ? [names] : [];
    return each.filter(({ text }) => /^docker-compose(?:[=~<>!]=?.*)?$/.test(text ?? '')).map(({ at }) => ({ at, by: 'pip' as const, what: 'docker-compose' }));
  });
}

/** The mappings in lists: tasks stand in a file's list, in a play's, in a block's. */
function tasksIn(file: Script['file']): readonly Node[] {
  const found: Node[] = [];
  const seen = new Set<Node['children']>();
  const walk = (node: Node): void => {
    if (seen.has(node.children)) return;
    seen.add(node.children);
    for (const child of node.children) {
      if (node.kind === 'sequence' && child.kind === 'mapping') found.push(child);
      walk(child);
    }
  };
  for (const document of parseYaml(file).documents) walk(document);
  return found;
}
