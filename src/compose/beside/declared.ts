import { groupBy } from '../../source/group-by.ts';
import { folderOf, nameOf } from '../../source/path.ts';
import type { Location, SourceFile } from '../../source/source-file.ts';
import type { Node } from '../../yaml/node.ts';
import type { ComposeFile } from '../project.ts';

/** A service that a Compose file declares, and what tells how its containers and its image were called. */
export interface Declared {
  readonly name: string;
  /** Where its name is written. */
  readonly at: Location;
  readonly file: SourceFile;
  /** It is built, and its image is given no name. */
  readonly builds: boolean;
  /** Names that its project may have had, in the way of every release of V1; none where the folder's name is not known. */
  readonly projects: ReadonlySet<string>;
}

/** What Compose files declare. */
export interface Declarations {
  /** By name; without those whose containers are given a name. */
  readonly services: ReadonlyMap<string, readonly Declared[]>;
  /** Names that someone gave: `container_name`, a host name, a network's alias, a volume. */
  readonly given: ReadonlySet<string>;
}

/** Reads what Compose files declare, as they are written; `rootName` is what the workspace's own folder is called. */
export function readDeclarations(files: readonly ComposeFile[], rootName: string | undefined): Declarations {
  const entries = files.flatMap((file) => servicesOf(file).map((node) => ({ file, node, key: `${folderOf(file.source.path)}\0${node.name}` })));
  const named = new Set(entries.filter(({ node }) => node.get('container_name')).map(({ key }) => key));
  const imaged = new Set(entries.filter(({ node }) => node.get('image')).map(({ key }) => key));
  const declared = entries.filter(({ key }) => !named.has(key)).map(({ file, node, key }): Declared => {
    const builds = node.get('build') !== undefined && !imaged.has(key);
    return { name: node.name, at: (node.key ?? node).at, file: file.source, builds, projects: projectsOf(file, rootName) };
  });
  const given = [...entries.flatMap(({ node }) => givenBy(node)), ...entries.map(({ node }) => node.name), ...files.flatMap((file) => resourcesOf(file, rootName))];
  return { services: groupBy(declared, ({ name }) => name), given: new Set(given) };
}

/** A project's name as V1 made it of what it was given; releases up to 1.20 took `-` and `_` out too. */
export function v1ProjectNames(name: string): readonly string[] {
  const lower = name.toLowerCase();
  return [lower.replace(/[^a-z0-9_-]/g, ''), lower.replace(/[^a-z0-9]/g, '')].filter((each) => each !== '');
}

function servicesOf({ layout }: ComposeFile): readonly Node[] {
  return layout.root.get('services')?.children ?? [];
}

function projectsOf({ source, layout }: ComposeFile, rootName: string | undefined): ReadonlySet<string> {
  const folder = folderOf(source.path);
  const names = [folder === '' ? rootName : nameOf(folder), layout.root.get('name')?.text];
  return new Set(names.flatMap((name) => (name === undefined ? [] : v1ProjectNames(name))));
}

function givenBy(service: Node): readonly string[] {
  const single = [service.get('container_name')?.text, service.get('hostname')?.text, service.get('build') && service.get('image')?.text?.replace(/:[^:/]*$/, '')];
  const aliases = (service.get('networks')?.children ?? []).flatMap((network) => network.get('aliases')?.children ?? []).map(({ text }) => text);
  const links = (service.get('links')?.children ?? []).map(({ text }) => text?.split(':')[1]);
  return [...single, ...aliases, ...links].filter((name) => name !== undefined);
}

/** Networks and volumes go by their project's name, `_` and their own, in V2 as in V1. */
function resourcesOf(file: ComposeFile, rootName: string | undefined): readonly string[] {
  const projects = [...projectsOf(file, rootName)];
  return ['volumes', 'networks'].flatMap((section) =>
    (file.layout.root.get(section)?.children ?? []).flatMap((node) => [...projects.map((project) => `${project}_${node.name}`), ...(node.get('name')?.text ?? '').split(/\s/, 1)]),
  );
}
