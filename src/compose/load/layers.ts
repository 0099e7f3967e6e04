import { folderOf } from '../../source/path.ts';
import type { Location, SourceFile } from '../../source/source-file.ts';
import type { Node } from '../../yaml/node.ts';
import { Extender, type Services } from './extends.ts';
import { addIncluded, loadIncludes } from './include.ts';
import { interpolate } from './variables/interpolate.ts';
import type { Loading } from './loading.ts';
import { dropRepeated, merge } from './merge/merge.ts';
import type { ComposeFile } from '../project.ts';
import { rebase } from './rebase.ts';
import { applyResets, splitResets, type Resets, type Split } from './merge/resets.ts';
import type { Scope } from './scope.ts';

/** Lays files over one another, each document in the order of the engine: variables, `extends`, `!reset`, `include`, merging. */
export async function loadLayers(files: readonly ComposeFile[], scope: Scope, loading: Loading): Promise<Node> {
  const others = new OtherFiles(scope, loading);
  let model: Node | undefined;
  for (const file of files) {
    const inFile = { ...scope, chain: [...scope.chain, file.source.path] };
    for (const document of documentsOf(file)) {
      const { root, resets } = splitResets(interpolate(document, scope.variables.lookup, loading.report));
      prefetchExtended(root, scope, loading);
      const load = (sources: readonly SourceFile[], inner: Scope): Promise<Node> =>
        loadLayers(sources.map((source) => loading.file(source, 'included')), inner, loading);
      const included = await loadIncludes(root, inFile, loading, load);
      const extended = await extendAll(root, resets, included, inFile, loading, others);
      const whole = dropRepeated(addIncluded(extended, included, loading.report));
      model = model ? merge(applyResets(model, resets), whole, loading.report) : whole;
    }
  }
  if (!model) throw new Error('a project has at least one file');
  return model;
}

/** The first document is read as it was meant, where its services stand one step too far left. */
function documentsOf({ layout, documents }: ComposeFile): readonly Node[] {
  return [layout.root, ...documents.slice(1)].filter(({ kind }) => kind === 'mapping');
}

async function extendAll(root: Node, resets: Resets, included: readonly Node[], scope: Scope, loading: Loading, others: OtherFiles): Promise<Node> {
  const services = root.get('services');
  if (services?.kind !== 'mapping' || !services.children.some((service) => service.get('extends'))) return root;
  const own: Services = { path: scope.chain.at(-1) ?? '', byName: byName(services), resets, done: new Map() };
  const imported = new Map(included.flatMap((other) => other.get('services')?.children ?? []).map((service) => [service.name, service]));
  const extender = new Extender(loading, scope, (path, at) => others.read(path, at), imported);
  const children: Node[] = [];
  for (const service of services.children) {
    children.push(service.get('extends') ? await extender.resolve(own, service) : service);
  }
  const extended = services.with({ children });
  return root.with({ children: root.children.map((child) => (child === services ? extended : child)) });
}

function prefetchExtended(root: Node, scope: Scope, loading: Loading): void {
  for (const service of root.get('services')?.children ?? []) {
    const file = service.get('extends', 'file')?.text;
    if (file !== undefined) loading.prefetch(scope.folder, file);
  }
}

/** The files that services of one scope extend, each read once. */
class OtherFiles {
  readonly #scope: Scope;
  readonly #loading: Loading;
  readonly #read = new Map<string, Services>();

  constructor(scope: Scope, loading: Loading) {
    this.#scope = scope;
    this.#loading = loading;
  }

  /** The services of a file that `at` names by a path seen from the scope's folder. */
  async read(path: string, at: Location): Promise<Services | undefined> {
    const target = await this.#loading.open(this.#scope.folder, path, at);
    if (!target?.source) return undefined;
    let services = this.#read.get(target.path);
    if (!services) {
      services = this.#load(this.#loading.file(target.source, 'extended'));
      this.#read.set(target.path, services);
    }
    return services;
  }

  #load(file: ComposeFile): Services {
    const { path } = file.source;
    let split: Split | undefined;
    for (const document of documentsOf(file)) {
      const { root, resets } = splitResets(interpolate(document, this.#scope.variables.lookup, this.#loading.report));
      const whole = dropRepeated(root);
      split = { root: split ? merge(applyResets(split.root, resets), whole, this.#loading.report) : whole, resets };
    }
    const services = split && rebase(split.root, folderOf(path), this.#scope.folder).get('services');
    return { path, byName: services ? byName(services) : new Map(), resets: split?.resets ?? new Map(), done: new Map() };
  }
}

function byName(services: Node): ReadonlyMap<string, Node> {
  return new Map(services.children.map((service) => [service.name, service]));
}
