import type { Fix } from '../../source/fix.ts';
import { removedModulesIn, type RemovedModule } from '../../script/installs/ansible.ts';
import { defineRule } from '../rule.ts';

/** Options that both modules take, with the same meaning. */
const shared = new Set(['project_src', 'project_name', 'files', 'services', 'remove_orphans', 'remove_volumes', 'remove_images', 'timeout', 'dependencies', 'state']);

export default defineRule({
  id: 'no-removed-ansible-module',
  category: 'migration',
  severity: 'warning',
  impact: 'breaks',
  summary: "Ansible calls its module for Compose V2, not V1's",
  why: `The module \`docker_compose\` works with Compose V1 alone. community.docker 4.0.0 of October 2024 has it no more, and with it a playbook
    ends before its first task. Its successor is \`community.docker.docker_compose_v2\`, whose \`pull\`, \`build\` and \`recreate\` take words in place of
    truth values.`,
  bad: `
    # tasks/main.yml
    - name: Start
      docker_compose:
        project_src: /srv/shop
        state: present`,
  good: `
    # tasks/main.yml
    - name: Start
      community.docker.docker_compose_v2:
        project_src: /srv/shop
        state: present`,
  links: ['https://docs.ansible.com/ansible/latest/collections/community/docker/docker_compose_v2_module.html', 'https://github.com/ansible-collections/community.docker/pull/823'],

  *text(text) {
    for (const module of removedModulesIn(text)) {
      const fix = fixFor(module);
      yield {
        at: module.name.at,
        message: "Ansible's `docker_compose` is gone with community.docker 4.0.0, so this playbook does not start",
        help: helpFor(module),
        ...(fix && { fix }),
      };
    }
  },
});

function helpFor({ options }: RemovedModule): string {
  const taken = ['pull', 'build', 'recreate', 'restarted', 'stopped'].filter((name) => options.get(name));
  const words = new Map([['pull', '`pull: always`'], ['build', '`build: always`'], ['recreate', '`recreate: auto`'], ['restarted', '`state: restarted`'], ['stopped', '`state: stopped`']]);
  const change = taken.map((name) => words.get(name)).join(', ');
  return `Call \`community.docker.docker_compose_v2\`${change ? `, with ${change} where that is meant` : ''}`;
}

function fixFor({ name, options }: RemovedModule): Fix | undefined {
  if (options.kind !== 'mapping' || !options.children.every((option) => shared.has(option.name))) return undefined;
  return { title: 'Call `community.docker.docker_compose_v2`', safety: 'unsafe', edits: [{ ...name.at, text: 'community.docker.docker_compose_v2' }] };
}
