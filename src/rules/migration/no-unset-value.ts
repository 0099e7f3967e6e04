import { hasEmptyPart } from '../../compose/v1/values/mount-text.ts';
import { assumeUnset, textOf } from '../../compose/load/variables/substituted.ts';
import type { Service } from '../../compose/service.ts';
import { shorten } from '../../source/shorten.ts';
import type { Node } from '../../yaml/node.ts';
import { defineMigrationRule } from '../migration-rule.ts';

export default defineMigrationRule({
  id: 'no-unset-value',
  category: 'migration',
  severity: 'notice',
  impact: 'breaks',
  isConditional: true,
  summary: 'Variables that V2 cannot do without have a default, or are demanded',
  why: `Where a variable is not set, Compose V1 ran without a limit, or mounted the project's folder for \`\${DIR}:/data\`. V2 refuses
    such a file: "empty section between colons". Here no file, script or document sets the variable; a shell may, so that this is told once for a
    project, and left out of its readiness.`,
  bad: `
    services:
      web:
        image: nginx:1.27
        volumes: ["\${DIR}:/usr/share/nginx/html"]`,
  good: `
    services:
      web:
        image: nginx:1.27
        volumes: ["\${DIR:?}:/usr/share/nginx/html"]`,
  links: ['https://docs.docker.com/reference/compose-file/interpolation/'],

  *project({ services, standalone, envFiles, exampleVariables, isSetElsewhere }) {
    // Whoever has a service read `.env` keeps one there, out of git, and Compose reads it, too; and that of a part lies where the rest does.
    if (!standalone || envFiles.length > 0 || [...services.values()].some(readsDotEnv)) return;
    const [first, ...others] = [...services.values()].flatMap(lacking).filter(({ name }) => !exampleVariables.has(name) && !isSetElsewhere(name));
    if (!first) return;
    const related = others.slice(0, maxRelated).map(({ node }) => ({ at: node.at, label: 'and here' }));
    const message = `Where \`${shorten(first.name, 30)}\` is not set, V1 runs without it, V2 refuses the file`;
    yield { at: first.node.at, message, help: `Demand it with \`\${${first.name}:?}\`, or give it a default`, related };
  },
});

const maxRelated = 5;

/** What V1 takes empty, and V2 does not. */
const wanted = ['container_name', 'cpu_shares', 'mem_limit', 'memswap_limit', 'pids_limit', 'shm_size', 'stop_grace_period'];

/** The values of a service that are nothing to V2 where no variable is set, and the variable. */
function lacking(service: Service): readonly { readonly node: Node; readonly name: string }[] {
  const mounts = (service.get('volumes')?.children ?? []).filter((node) => isEmpty(node) || hasEmptyPart(assumeUnset(node)));
  const values = [...wanted.map((key) => service.get(key)), service.get('deploy', 'resources', 'limits', 'memory')].filter((node) => node && isEmpty(node));
  // V1 ignores them.
  const configs = (service.get('configs')?.children ?? []).map((entry) => entry.get('source') ?? entry).filter(isEmpty);
  return [...mounts, ...values, ...configs].flatMap((node) => {
    const [unknown] = node && node.value === undefined ? (textOf(node) ?? []).filter((piece) => typeof piece !== 'string') : [];
    const name = unknown?.variables[0];
    return node && name !== undefined ? [{ node, name }] : [];
  });
}

function readsDotEnv(service: Service): boolean {
  const named = service.get('env_file');
  return [named, ...(named?.children ?? []).flatMap((entry) => [entry, entry.get('path')])].some((entry) => /^(?:\.\/)?\.env$/.test(entry?.text ?? ''));
}

function isEmpty(node: Node): boolean {
  return assumeUnset(node).text === '';
}
