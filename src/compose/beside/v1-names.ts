import { isDefault } from '../find/group.ts';
import { folderOf } from '../../source/path.ts';
import type { SourceFile } from '../../source/source-file.ts';
import type { ComposeFile } from '../project.ts';
import { readDeclarations, v1ProjectNames, type Declarations, type Declared } from './declared.ts';

/** A container that Compose V1 named. */
export interface V1Container {
  readonly service: Declared;
  /** Which of the service's containers it is, from 1. */
  readonly number: number;
  /** The project's name as it is written; `undefined` where a variable stands for it. */
  readonly project: string | undefined;
  /** The project is one that the service's file makes, not only one of that form. */
  readonly sure: boolean;
}

/** An image that Compose V1 named, having built it. */
export interface V1Image {
  readonly service: Declared;
  readonly project: string;
}

/** Tells the names that Compose V1 made for the services of a repository: `project_service_1`, and `project_service` of an image. */
export class V1Names {
  readonly #files: () => readonly ComposeFile[];
  readonly #rootName: string | undefined;
  readonly #texts: readonly SourceFile[];
  readonly #given: ReadonlySet<string>;
  #declared: Declarations | undefined;
  #projects: ReadonlySet<string> | undefined;
  #keepsUnderscores: boolean | undefined;

  /**
   * `texts` are those that may name a project, or ask for V1's names to be kept; `given` are names that scripts give to
   * containers and images by themselves. `files` are parsed only if a name is asked for.
   */
  constructor(files: () => readonly ComposeFile[], rootName: string | undefined, texts: readonly SourceFile[], given: Iterable<string>) {
    this.#files = files;
    this.#rootName = rootName;
    this.#texts = texts;
    this.#given = new Set(given);
  }

  /** The container of this name, if V1 made it for a project that is known. */
  container(name: string): V1Container | undefined {
    return this.#containers(name, 'written').find(({ sure }) => sure);
  }

  /**
   * The same where a text hands the name to `docker`. The folder of a Compose file may be called anything where it is the
   * root, or the text's own: there any project's name will do.
   */
  containerFor(text: SourceFile, name: string): V1Container | undefined {
    const found = this.#containers(name, 'written');
    return found.find(({ sure }) => sure) ?? found.find(({ service }) => isNear(service, text));
  }

  /** The container whose project a variable stands for: `_web_1` is written behind it. */
  containerBehindVariable(text: SourceFile, rest: string): V1Container | undefined {
    const found = this.#containers(rest, 'variable');
    return found.find(({ service }) => isNear(service, text)) ?? found[0];
  }

  #containers(name: string, prefix: 'written' | 'variable'): readonly V1Container[] {
    const [, stem = '', digits = ''] = /^(.+)_([1-9]\d?)$/s.exec(name) ?? [];
    if (stem === '' || name.length > maxName || this.#isGiven(name) || this.#keeps()) return [];
    return this.#split(stem, prefix).flatMap(([project, services]) => services.map((service) => ({ service, number: Number(digits), project, sure: this.#isSure(project, service) })));
  }

  /** The service whose image V1 gave this name; only where the project is sure. */
  image(name: string): V1Image | undefined {
    if (name.length > maxName || this.#isGiven(name) || this.#keeps()) return undefined;
    return this.#split(name, 'written').flatMap(([project = '', services]) => services.filter((service) => service.builds && this.#isSure(project, service)).map((service) => ({ service, project })))[0];
  }

  /** The ways to take a name apart into a project and a service that is declared, the longest service first. */
  #split(stem: string, prefix: 'written' | 'variable'): readonly (readonly [string | undefined, readonly Declared[]])[] {
    const { services } = this.#declarations();
    const found: (readonly [string | undefined, readonly Declared[]])[] = [];
    for (let at = stem.indexOf('_'); at >= 0; at = stem.indexOf('_', at + 1)) {
      const declared = services.get(stem.slice(at + 1));
      const project = stem.slice(0, at);
      if (!declared || (prefix === 'variable' ? project !== '' : !/^[a-z0-9][a-z0-9_-]*$/.test(project))) continue;
      found.push([prefix === 'variable' ? undefined : project, declared]);
    }
    return found;
  }

  #isSure(project: string | undefined, service: Declared): boolean {
    return project !== undefined && (service.projects.has(project) || this.#named().has(project));
  }

  #isGiven(name: string): boolean {
    return this.#given.has(name) || this.#declarations().given.has(name);
  }

  #declarations(): Declarations {
    return (this.#declared ??= readDeclarations(this.#files(), this.#rootName));
  }

  /** Names of projects that scripts and env files speak of. */
  #named(): ReadonlySet<string> {
    this.#projects ??= new Set(this.#texts.flatMap(({ text }) => [...text.matchAll(projectName)].flatMap(([, flag, variable]) => v1ProjectNames(flag ?? variable ?? ''))));
    return this.#projects;
  }

  /** Whether V2 is asked to go on with V1's names. */
  #keeps(): boolean {
    this.#keepsUnderscores ??= this.#declarations().services.has(proxyOfUmbrel) || this.#texts.some(({ text }) => compatibility.test(text));
    return this.#keepsUnderscores;
  }
}

/** Each app of Umbrel has this service, and Umbrel gives all containers of an app V1's names (getumbrel/umbrel, apps/app.ts). */
const proxyOfUmbrel = 'app_proxy';

/** Longer names are none that a host could have. */
const maxName = 255;

const projectName =
  /\bcompose\b[^\n]{0,200}?\s(?:-p|--project-name)[ =]["']?([\w.-]{1,99})|\bCOMPOSE_PROJECT_NAME["']?\s{0,9}[:?]?[:=]\s{0,9}["']?([\w.-]{1,99})/g;

const compatibility = /\bcompose\b[^\n]{0,200}?\s--compatibility\b|\bCOMPOSE_COMPATIBILITY["']?\s{0,9}[:?]?[:=]\s{0,9}["']?(?:true|1|yes|on)\b/i;

/** Whether a service's file stands at the root, or beside a text. */
function isNear({ file }: Declared, text: SourceFile): boolean {
  const folder = folderOf(file.path);
  return folder === '' || folder === folderOf(text.path);
}

/** Whether Compose finds a file by itself when it is called in this folder. */
export function isFoundFrom(folder: string, { file }: Declared): boolean {
  return folderOf(file.path) === folder && isDefault(file.path);
}
