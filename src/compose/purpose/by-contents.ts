import type { Purpose } from '../../config/purpose.ts';
import { nameOf } from '../../source/path.ts';
import type { Node } from '../../yaml/node.ts';
import { folderMounts, sourceMounts } from '../parts/source-mounts.ts';
import type { Project } from '../project.ts';
import type { Service } from '../service.ts';
import { purposeInName } from './by-name.ts';
import { watchingCommand } from './reloading.ts';
import type { Told } from './told.ts';

/** Images that are made for it: `webdevops/php-apache-dev`, `lamp-devstack-php`, `devcontainers/python`; not all that a maker called `etcd-development` has. */
const madeForIt = /^devcontainers\/|(?:^|[/._-])dev(?:el|elop|elopment|stack|container)?(?:[._-][^/]*)?$/;

/** What catches mail, or plays a cloud or an API of others, where the real one is not meant to be reached. */
const standIns = /(?:^|\/)(?:localstack|localstack-pro|mailhog|mailpit|mailcatcher|maildev|mailtrap|fake-?smtp(?:-server)?|smtp4dev|azurite|dynamodb-local|fake-gcs-server|s3mock|moto|motoserver|stripe-mock|wiremock|mockserver|mountebank|mock-oauth2-server|cosmosdb-emulator|pubsub-emulator)$/i;

interface Sign {
  readonly node: Pick<Node, 'at'>;
  readonly purpose: Purpose;
  readonly evidence: string;
}

/** What files are for, going by what they hold: source that is mounted over what was built, an image for developers, rules for a Swarm. */
export function toldByContents(projects: readonly Project[]): ReadonlyMap<string, Told> {
  const told = new Map<string, Told>();
  const disputed = new Set<string>();
  for (const { node, purpose, evidence } of projects.flatMap(({ services }) => [...services.values()].flatMap(signsOf))) {
    const { path } = node.at.file;
    const known = told.get(path);
    if (!known) told.set(path, { purpose, isCertain: false, evidence });
    else if (known.purpose !== purpose) disputed.add(path);
  }
  for (const path of disputed) told.delete(path);
  return told;
}

function signsOf(service: Service): readonly Sign[] {
  const { name } = service;
  const signs: Sign[] = [];
  const watch = service.get('develop', 'watch');
  if (watch) signs.push({ node: watch, purpose: 'development', evidence: `\`develop.watch\` of \`${name}\`` });
  for (const { at } of [...sourceMounts(service), ...folderMounts(service)]) signs.push({ node: { at }, purpose: 'development', evidence: `the source that is mounted into \`${name}\`` });
  const command = watchingCommand(service);
  if (command) signs.push({ node: command, purpose: 'development', evidence: `the command of \`${name}\`, which reloads code` });
  const dockerfile = service.build?.get('dockerfile') ?? service.get('dockerfile');
  if (dockerfile && purposeInName(nameOf(dockerfile.text ?? '')) === 'development') signs.push({ node: dockerfile, purpose: 'development', evidence: `the Dockerfile of \`${name}\`` });
  const { image } = service;
  if (image?.name !== undefined && madeForIt.test(image.name)) signs.push({ node: image, purpose: 'development', evidence: `the image of \`${name}\`` });
  if (image?.name !== undefined && standIns.test(image.name)) signs.push({ node: image, purpose: 'development', evidence: `\`${name}\`, which stands in for a service of others` });
  const swarm = ['placement', 'update_config', 'rollback_config'].map((key) => service.get('deploy', key)).find((node) => node !== undefined && !node.isNull);
  if (swarm) signs.push({ node: swarm, purpose: 'production', evidence: `\`deploy.${swarm.name}\` of \`${name}\`` });
  return signs;
}
