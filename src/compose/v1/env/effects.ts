import { groupBy } from '../../../source/group-by.ts';
import type { EnvEntry, EnvFile } from '../../load/env/env-file.ts';
import { mentionsIn, type Mention } from '../../load/variables/interpolate.ts';
import { known } from '../../load/variables/text.ts';
import type { Variables } from '../../load/variables/known-variables.ts';
import type { Project } from '../../project.ts';
import type { Service } from '../../service.ts';
import type { SourceFile } from '../../../source/source-file.ts';
import { effectiveNodes } from './effective-nodes.ts';
import type { EnvReading } from './reading.ts';
import { usesOf } from './uses.ts';

/** Of which values in env files something comes in a project. */
export class EnvEffects {
  /** Whether a script, a document or an env file that these hand over sets a variable. */
  readonly isSetElsewhere: Project['isSetElsewhere'];
  readonly #variables: Variables;
  readonly #referred: ReadonlySet<string>;
  readonly #weighed: ReadonlySet<string>;
  /** By name, not behind a `$`. */
  readonly #handed: ReadonlySet<string>;
  /** In `.env` itself. */
  readonly #usedBeside: ReadonlySet<string>;
  readonly #mentions: ReadonlyMap<string, readonly Mention[]>;
  /** By service: the file that sets each variable last, or nothing where the service's own `environment` does. */
  readonly #setBy: ReadonlyMap<string, ReadonlyMap<string, SourceFile | undefined>>;

  constructor(project: Project) {
    const { envFiles, serviceEnv, services, variables } = project;
    const nodes = envFiles.length > 0 ? effectiveNodes(project) : [];
    const texts = nodes.flatMap(({ value }) => (typeof value === 'string' && value.includes('$') ? [value.replaceAll('$$', '')] : []));
    const behind = (pattern: RegExp): readonly string[] => texts.flatMap((text) => [...text.matchAll(pattern)].map(([, name = '']) => name));
    this.#variables = variables;
    this.isSetElsewhere = project.isSetElsewhere;
    this.#referred = new Set(behind(/\$\{?(\w+)/g));
    this.#weighed = new Set([...behind(/\$\{(\w+)[-+?]/g), ...[...services.values()].flatMap(handedOn)]);
    const bare = serviceEnv.flatMap(({ entries }) => entries.flatMap(({ name, at, key }) => (at === key ? [name] : [])));
    this.#usedBeside = new Set(envFiles.flatMap(usedIn));
    this.#mentions = groupBy(nodes.flatMap(mentionsIn), ({ name }) => name);
    this.#handed = new Set([
      ...nodes.flatMap(({ key, name, isNull, text }) => (isNull ? (key ? [name] : []) : text === undefined ? [] : [text])),
      ...serviceEnv.flatMap(usedIn),
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
    return this.isNamed(name) ? !isHidden || isSetting(name) : this.#usedBeside.has(name) && !isHidden;
  }

  /** Whether anything but `.env` names a variable, be it Compose itself. */
  isNamed(name: string): boolean {
    return isSetting(name) || this.#referred.has(name) || this.#handed.has(name);
  }

  /** Whether a value is what stands there anyway where the variable is not set. */
  isDefault({ name, text }: EnvEntry): boolean {
    const value = text && known(text);
    const uses = this.#mentions.get(name) ?? [];
    return uses.length > 0 && !this.#handed.has(name) && !isSetting(name) && uses.every(({ operator, argument }) => {
      if (operator === ':-' && value === '') return true;
      return (operator === ':-' || operator === '-') && argument.every((part) => typeof part === 'string') && argument.join('') === value;
    });
  }
}

function usedIn({ entries }: EnvFile): readonly string[] {
  return entries.flatMap(usesOf).map(({ name }) => name);
}

/** Whether Compose, or Docker, reads it. */
function isSetting(name: string): boolean {
  return /^(?:COMPOSE|DOCKER)_/.test(name);
}

/** Variables that a service takes as they are set, or not at all. */
function handedOn(service: Service): readonly string[] {
  const entries = [service.get('environment'), service.get('build', 'args')].flatMap((node) => node?.children ?? []);
  return entries.flatMap(({ key, name, isNull, text }) => (key ? (isNull ? [name] : []) : text === undefined || text.includes('=') ? [] : [text]));
}
