import { asCallOfV2, refusedOptions, removedModulesIn, type RemovedModule } from '../../script/installs/ansible-module.ts';
import { defineRule } from '../rule.ts';

export default defineRule({
  id: 'no-removed-ansible-module',
  category: 'migration',
  severity: 'warning',
  impact: 'breaks',
  summary: "Ansible calls its module for Compose V2, not V1's",
  why: `The module \`docker_compose\` works with Compose V1 alone. community.docker 4.0.0 of October 2024 has it no more, and with it a playbook
    that has such a task in itself ends before its first one. Its successor is \`community.docker.docker_compose_v2\`, whose \`pull\` and \`build\` take words in place
    of truth values, and whose \`state\` takes \`stopped\` and \`restarted\`.`,
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
      const edits = asCallOfV2(module);
      yield {
        at: module.name.at,
        message: "Ansible's `docker_compose` is gone with community.docker 4.0.0, so Ansible refuses this task",
        help: helpFor(module),
        ...(edits && { fix: { title: 'Call `community.docker.docker_compose_v2`', safety: 'unsafe' as const, edits } }),
      };
    }
  },
});

function helpFor(module: RemovedModule): string {
  const { options } = module;
  const changes = [...successors].flatMap(([name, words]) => (options.get(name) ? [words] : []));
  const refused = refusedOptions(module).map((name) => `\`${name}\``);
  const parts = ['Call `community.docker.docker_compose_v2`', ...(changes.length > 0 ? [`with ${changes.join(', ')} where that is meant`] : []), ...(refused.length > 0 ? [`without ${refused.join(' and ')}`] : [])];
  return parts.join(', ');
}

/** What the new module takes in an option's place. */
const successors = new Map([
  ['pull', '`pull: always`'],
  ['build', '`build: always`'],
  ['recreate', '`recreate: auto`'],
  ['restarted', '`state: restarted`'],
  ['stopped', '`state: stopped`'],
  ['env_file', '`env_files`'],
]);
