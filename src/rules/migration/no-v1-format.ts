import type { ComposeFile } from '../../compose/project.ts';
import { defineRule } from '../rule.ts';

/** What a service could have in the format without `services`. */
const keys = new Set(
  `build cap_add cap_drop cgroup_parent command container_name cpu_quota cpu_shares cpuset devices dns dns_search dockerfile domainname
  entrypoint env_file environment expose extends external_links extra_hosts hostname image ipc labels links log_driver log_opt
  mac_address mem_limit mem_swappiness memswap_limit net pid ports privileged read_only restart security_opt shm_size stdin_open
  stop_signal tty ulimits user volume_driver volumes volumes_from working_dir`.split(/\s+/),
);

export default defineRule({
  id: 'no-v1-format',
  category: 'migration',
  severity: 'warning',
  impact: 'breaks',
  summary: 'No file is in the first format of Compose, which V1 alone reads',
  why: `V2 refuses these files. Under \`services\`, more changes than the indentation: services share a network of the project and find
    one another by name, so \`links\` are needless; \`net\`, \`log_driver\` and \`volume_driver\` have other names; named volumes are
    declared under \`volumes\`, and carry the project's name.`,
  bad: `
    web:
      build: .
      links: [db]
    db:
      image: postgres:17`,
  good: `
    services:
      web:
        build: .
        depends_on: [db]
      db:
        image: postgres:17`,
  links: ['https://docs.docker.com/reference/compose-file/legacy-versions/', 'https://docs.docker.com/compose/releases/migrate/'],

  *project({ files }) {
    const own = files.filter(({ role }) => role === 'base' || role === 'override');
    const [first] = own[0]?.documents[0]?.children ?? [];
    if (!first || !own.every(isOfV1)) return;
    const message = 'This is the first format of Compose, which V1 reads and V2 refuses';
    yield { at: (first.key ?? first).at, message, help: 'Put all services under `services`, and declare networks and volumes' };
  },
});

/** V1 takes everything in it for a service, one called `version` too, and knows no defaults of variables there. */
function isOfV1({ documents: [root, ...others], problems, source }: ComposeFile): boolean {
  if (root?.kind !== 'mapping' || others.length > 0 || problems.length > 0 || /\$\{\w+:?[-?+]/.test(source.text)) return false;
  return root.children.every(({ kind, children }) => kind === 'mapping' && children.every(({ name }) => keys.has(name)) && children.some(({ name }) => name === 'image' || name === 'build'));
}
