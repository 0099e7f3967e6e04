import type { SourceFile } from '../source/source-file.ts';
import type { Node } from '../yaml/node.ts';
import type { YamlFile } from '../yaml/parse.ts';
import type { Build } from './build/build.ts';
import type { StartScript } from './build/start-script.ts';
import type { EnvEntry, EnvFile } from './load/env/env-file.ts';
import type { Variables } from './load/variables/known-variables.ts';
import type { Layout } from './layout.ts';
import type { LoadProblem } from './load/load-problem.ts';
import type { Service } from './service.ts';
import type { StartCall } from './start-call.ts';
import type { EnvReading } from './v1/env/reading.ts';
import type { VersionReader } from './version-reader.ts';

/** How a file comes into its project. */
export type Role = 'base' | 'override' | 'included' | 'extended';

/** One Compose file, as written: nothing interpolated, nothing laid over it. */
export interface ComposeFile extends YamlFile {
  readonly role: Role;
  /** Its services, networks and so on, also where a slip keeps the engine from seeing them. */
  readonly layout: Layout;
}

/** Compose files that are run together, and what they add up to. */
export interface Project {
  /** As Compose V2 would call it; `undefined` where that depends on what is not known. */
  readonly name: string | undefined;
  /** What the folder is called that the project has its name from; `undefined` where it has the name from elsewhere. */
  readonly namedBy: string | undefined;
  /** Where its relative paths start, also those of included and extended files: relative to the workspace, '' at its root. */
  readonly folder: string;
  /** False for what is meant to lie on top of another file: what is not there may be in that one. */
  readonly standalone: boolean;
  /** Someone runs it with other files as well: what it does not use, those may. */
  readonly open: boolean;
  /** The file that Compose V1 finds in place of the first one, by its name. */
  readonly rival: SourceFile | undefined;
  /** Files in its folder that Compose V2 finds by their names as well, warns of and passes over. */
  readonly passedOver: readonly SourceFile[];
  /** A file for production lies beside its own, which are for nothing by their names. */
  readonly isBesideProduction: boolean;
  /** In the order in which one overrides another; included and extended ones after those that name them. */
  readonly files: readonly ComposeFile[];
  /** `.env`, or the files in its place; those of what is included after them. */
  readonly envFiles: readonly EnvFile[];
  /** The one of them in the project's folder, where Compose is started below that: V1 does not read it. */
  readonly distantEnv: EnvFile | undefined;
  /** Those that services name under `env_file`, each as it is read there. */
  readonly serviceEnv: readonly EnvReading[];
  /** All files laid over one another, with variables, `include` and `extends` worked in. */
  readonly root: Node;
  /** Each by its name, in the order of `root`. */
  readonly services: ReadonlyMap<string, Service>;
  /** The secrets in those files, `.env` and the services', that git keeps: each for whoever may read the repository. */
  readonly keptSecrets: readonly EnvEntry[];
  /** What services are built from, by their names, as far as the repository shows it. */
  readonly builds: ReadonlyMap<string, Build>;
  /** The scripts of the repository that its containers are started with. */
  readonly startScripts: readonly StartScript[];
  /** Services that wait by themselves for those that they depend on. */
  readonly waiting: ReadonlySet<string>;
  /** What scripts start of it, call by call. */
  readonly starts: readonly StartCall[];
  /** A script hands one of its files to `docker stack deploy`. */
  readonly isStack: boolean;
  /** What else in the repository reads the `version` of one of its files. */
  readonly versionReader: VersionReader | undefined;
  /** The images that the repository makes, by its scripts or as other services, without tags. */
  readonly madeImages: ReadonlySet<string>;
  /** The repository has V2 called, and nothing in it speaks of V1. */
  readonly isPastV1: boolean;
  /** The repository has V2 called, and none of its files says which format it has. */
  readonly isForV2: boolean;
  /** Scripts or documents of the repository make secrets that an engine keeps: a swarm's, Podman's. */
  readonly makesSecrets: boolean;
  /** Whether a script or a document of the repository sets a variable, or an env file that these hand over, to what may be known to no one. */
  readonly isSetElsewhere: (name: string) => boolean;
  /** A script, or an env file to copy, switches on profiles, which ones is known to no one. */
  readonly areProfilesSetElsewhere: boolean;
  /** What its texts were read with. */
  readonly variables: Variables;
  /** Those that an example sets which `.env` is copied from. */
  readonly exampleVariables: ReadonlySet<string>;
  /** Those switched on. All services are in the model, whatever their profiles. */
  readonly profiles: readonly string[];
  /** What kept the model from being whole: a missing file, a circle of `extends`. */
  readonly problems: readonly LoadProblem[];
  /** False where a part could not be read: what is not there may be in that part. */
  readonly complete: boolean;
}
