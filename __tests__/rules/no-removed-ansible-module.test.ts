import { describe, expect, it } from '@jest/globals';
import { applyEdits } from '../../src/source/fix.ts';
import { review } from '../support/lint.ts';

describe('no-removed-ansible-module', () => {
  it.each<[string, string[]]>([
    ['- name: up\n  docker_compose:\n    project_src: /srv', ['docker_compose']],
    ['- hosts: all\n  tasks:\n    - block:\n        - community.docker.docker_compose: { project_src: /srv, state: absent }', ['community.docker.docker_compose']],
    ['- docker_compose: project_src=/srv state=present', ['docker_compose']],
    ['- community.docker.docker_compose_v2: { project_src: /srv }', []],
    ['docker_compose:\n  project_src: /srv', []],
    ['- name: x\n  vars: { docker_compose: { files: [a] } }', []],
    ['- { docker_compose: 1.29.2 }', []],
  ])('%s', async (text, places) => {
    const { findings } = await review({ 'tasks/main.yml': text });
    expect(findings.map(({ at }) => at.file.slice(at.range))).toEqual(places);
  });

  it.each<[string, string]>([
    ['docker_service: { project_src: /srv }', 'community.docker.docker_compose_v2: { project_src: /srv }'],
    ['docker_compose:\n    project_src: /srv\n    profiles: [a]\n    scale: { web: 2 }\n    docker_host: ssh://x', 'community.docker.docker_compose_v2:\n    project_src: /srv\n    profiles: [a]\n    scale: { web: 2 }\n    docker_host: ssh://x'],
    ['docker_compose:\n    project_src: /srv\n    pull: yes\n    build: false\n    recreate: smart', 'community.docker.docker_compose_v2:\n    project_src: /srv\n    pull: always\n    build: policy\n    recreate: auto'],
    ['docker_compose:\n    project_src: /srv\n    state: present\n    restarted: yes\n', 'community.docker.docker_compose_v2:\n    project_src: /srv\n    state: restarted\n'],
    ['docker_compose:\n    project_src: /srv\n    stopped: true\n    restarted: false\n', 'community.docker.docker_compose_v2:\n    project_src: /srv\n    state: stopped\n'],
    ['docker_compose:\n    project_src: /srv\n    env_file: "{{ where }}/.env"', 'community.docker.docker_compose_v2:\n    project_src: /srv\n    env_files: ["{{ where }}/.env"]'],
    ['docker_compose:\n    project_name: a\n    definition: { services: {} }', 'community.docker.docker_compose_v2:\n    project_name: a\n    definition: { services: {} }'],
  ])('%s', async (before, after) => {
    const { findings } = await review({ 'tasks/main.yml': `- name: up\n  ${before}` });
    const [finding] = findings;
    expect(findings.map(({ rule, fix }) => [rule.id, fix?.safety])).toEqual([['no-removed-ansible-module', 'unsafe']]);
    expect(finding?.fix && applyEdits(finding.at.file.text, finding.fix.edits)?.trimEnd()).toBe(`- name: up\n  ${after.trimEnd()}`);
  });

  it.each([
    'docker_compose: { project_src: /srv, pull: "{{ pull }}" }',
    'docker_compose: { project_src: /srv, stopped: true, restarted: true }',
    'docker_compose: { project_src: /srv, state: absent, stopped: true }',
    'docker_compose: { definition: { services: {} } }',
    'docker_compose: { project_src: /srv, nocache: true }',
    'docker_compose: project_src=/srv',
    'docker_compose: { project_src: /srv, someday: 1 }',
  ])('writes nothing anew for %s', async (task) => {
    const { findings } = await review({ 'tasks/main.yml': `- ${task}` });
    expect(findings.map(({ rule, fix }) => [rule.id, fix])).toEqual([['no-removed-ansible-module', undefined]]);
  });

  it('tells of options that are gone', async () => {
    const { findings } = await review({ 'tasks/main.yml': '- docker_compose: { project_src: /srv, nocache: true, debug: true, build: true }' });
    expect(findings.map(({ message, help }) => [message, help])).toEqual([
      [
        "Ansible's `docker_compose` is gone with community.docker 4.0.0, so Ansible refuses this task",
        'Call `community.docker.docker_compose_v2`, with `build: always` where that is meant, without `nocache` and `debug`',
      ],
    ]);
  });
});
