import { everyNode } from '../../yaml/every.ts';
import type { EnvEntry } from '../load/env-file.ts';
import type { Variables } from '../load/known-variables.ts';
import type { Project } from '../project.ts';
import type { Service } from '../service.ts';
import type { SourceFile } from '../../source/source-file.ts';
import { isDormant } from './dormant.ts';
import type { EnvReading } from './env-reading.ts';
import { usesOf } from './env-uses.ts';

/** Of which values in env files something comes in a project. */
export class EnvEffects {
  readonly #variables: Variables;
  readonly #referred: ReadonlySet<string>;
  readonly #weighed: ReadonlySet<string>;
  readonly #mentioned: ReadonlySet<string>;
  /** By service: the file that sets each variable last, or nothing where the service's own `environment` does. */
  readonly #setBy: ReadonlyMap<string, ReadonlyMap<string, SourceFile | undefined>>;

  constructor(project: Project) {
    const { files, envFiles, serviceEnv, services, variables } = project;
    const nodes = envFiles.length > 0 ? files.flatMap(({ documents }) => documents.flatMap((root) => everyNode(root))).filter(({ at }) => !isDormant(project, at)) : [];
    const texts = nodes.flatMap(({ value }) => (typeof value === 'string' && value.includes('$') ? [value.replaceAll('$$', '')] : []));
    const behind = (pattern: RegExp): readonly string[] => texts.flatMap((text) => [...text.matchAll(pattern)].map(([, name = '']) => name));
    this.#variables = variables;
    this.#referred = new Set(behind(/\$\{?(\w+)/g));
    this.#weighed = new Set([...behind(/\$\{(\w+)[-+?]/g), ...[...services.values()].flatMap(handedOn)]);
    const bare = serviceEnv.flatMap(({ entries }) => entries.flatMap(({ name, at, key }) => (at === key ? [name] : [])));
    const uses = [...envFiles, ...serviceEnv].flatMap(({ entries }) => entries.flatMap(usesOf));
    this.#mentioned = new Set([
      ...this.#referred,
      ...nodes.flatMap(({ key, name, isNull, text }) => (isNull ? (key ? [name] : []) : text === undefined ? [] : [text])),
      ...uses.map(({ name }) => name),
      ...bare,
    ]);
    const setBy = new Map(serviceEnv.map(({ service = '' }) => [service, new Map<string, SourceFile | undefined>()]));
    for (const { service = '', source, entries } of serviceEnv) {
      for (const { name, at, key } of entries) if (at !== key) setBy.get(service)?.set(name, source);
    }
    for (const [service, names] of setBy) {
      for (const { name, value } of services.get(service)?.environment ?? []) if (value?.isNull === false) names.set(name, undefined);
    }
    this.#setBy = setBy;
  }

  /** Whether a file names the variable behind a `$`. */
  isReferred(name: string): boolean {
    return this.#referred.has(name);
  }

  /** Whether it makes a difference that the variable is set to nothing, or not set. */
  isWeighed(name: string): boolean {
    return this.#weighed.has(name);
  }

  /** Whether anything may come of a value: a file names it, and nothing hides it. In doubt, something does. */
  isFelt({ name }: EnvEntry, { service, source }: EnvReading): boolean {
    if (service !== undefined) {
      const names = this.#setBy.get(service);
      return !names?.has(name) || names.get(name) === source;
    }
    const isHidden = this.#variables.entry(name) === undefined && this.#variables.lookup(name) !== undefined;
    return /^(?:COMPOSE|DOCKER)_/.test(name) || (this.#mentioned.has(name) && !isHidden);
  }
}

/** Variables that a service takes as they are set, or not at all. */
function handedOn(service: Service): readonly string[] {
  const entries = [service.get('environment'), service.get('build', 'args')].flatMap((node) => node?.children ?? []);
  return entries.flatMap(({ key, name, isNull, text }) => (key ? (isNull ? [name] : []) : text === undefined || text.includes('=') ? [] : [text]));
}
