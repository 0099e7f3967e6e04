import type { Location } from '../../source/source-file.ts';
import type { Script } from '../script.ts';
import { tasksIn } from './ansible-tasks.ts';
import type { V1Install } from './install.ts';
import { isRequirement } from './requirement.ts';

/** Tasks that have pip install V1, the name written in the task or in the list that it loops over. */
export function pipTasksIn({ file }: Script): readonly V1Install[] {
  if (!/\.ya?ml$/i.test(file.path) || !/\bpip["']?\s{0,9}:/.test(file.text) || !file.text.includes('docker-compose')) return [];
  return tasksIn(file).flatMap((task) => {
    const pip = task.get('pip') ?? task.get('ansible.builtin.pip');
    if (!pip || pip.get('state')?.text === 'absent') return [];
    if (pip.kind === 'scalar') return inOneLine(pip.at);
    const name = pip.get('name');
    const isLoop = /^\{\{\s*item(?:\.\w+)?\s*\}\}$/.test(name?.text ?? '');
    const names = isLoop ? (task.get('loop') ?? task.get('with_items')) : name;
    const each = names?.kind === 'sequence' ? names.children : names ? [names] : [];
    return each.filter(({ text }) => isRequirement(text ?? '')).map(({ at }) => ({ at, by: 'pip' as const, what: 'docker-compose' }));
  });
}

/** `pip: name=docker-compose version=1.29.2`, as Ansible was written before. */
function inOneLine({ file, range }: Location): readonly V1Install[] {
  const text = file.slice(range);
  const [written = '', name = ''] = /(?<![^\s"'])name=["']?(docker-compose(?:\[[\w,-]{0,40}\])?(?![\w.-])[=<>~!]{0,2}[\w.*]{0,20})/.exec(text) ?? [];
  const start = range.start + text.indexOf(written) + written.length - name.length;
  const isGone = /(?<![^\s"'])state=["']?absent/.test(text);
  return name !== '' && !isGone ? [{ at: { file, range: { start, end: start + name.length } }, by: 'pip', what: 'docker-compose' }] : [];
}
