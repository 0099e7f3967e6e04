/** What a program is for, as far as rules treat it differently. */
export type Kind = 'database' | 'cache' | 'broker' | 'search' | 'console' | 'proxy' | 'app' | 'base';

/** What a family of tags is built on: `alpine` and `slim` stand in the tag, `default` is the rest. */
export type Family = 'default' | 'alpine' | 'slim';

/** Where a program keeps what outlives a container. */
export interface DataFolder {
  /** The first major version that it holds for; left out where it holds for all, or for those before the others named. */
  readonly since?: number;
  readonly path: string;
  /** The image itself declares a volume here: without a mount at just this path, Docker makes an anonymous one. */
  readonly volume?: string;
  /** Variables, options of the command line and mounted settings that move the folder. */
  readonly movedBy?: readonly string[];
  /** The variable with which people move it to their volume, where the image's own choice is no place for one. */
  readonly mover?: string;
  /** Paths where data folders are often, and in vain, mounted. */
  readonly strays?: readonly string[];
}

/** Programs that are not in an image, though people call them in health checks. */
export interface Lack {
  /** Names, for those that are in no folder; a path for one that is elsewhere. */
  readonly programs: readonly string[];
  /** Left out where it holds for all. */
  readonly families?: readonly Family[];
  /** The first version that it holds for, as `3.7`; left out where it holds for all. */
  readonly since?: string;
  /** The tags that it holds for, where versions do not tell. */
  readonly tags?: RegExp;
  /** What does the same and is there. */
  readonly instead?: string;
}

/** What is known of an image. What is left out is not known. */
export interface KnownImage {
  readonly title: string;
  readonly kind: Kind;
  /** Repositories of which all of this holds, with their registry unless it is Docker Hub, without `library/`. */
  readonly names: readonly string[];
  /** The last parts of the names of its relatives, made by others: of these, title, kind and ports hold. */
  readonly alike?: readonly string[];
  /** Where the facts stand. */
  readonly sources: readonly string[];
  /** In the container. */
  readonly ports: readonly number[];
  /** The programs that a `command` begins with where the image is to do what it is for; left out where these are not known. */
  readonly server?: readonly string[];
  /** No version of the image has an entrypoint: the first word of a `command` is the program that is started. */
  readonly startsCommand?: true;
  /** No version of the image brings a health check along. */
  readonly unchecked?: true;
  /** A command that tells whether it is well, for `CMD-SHELL`. */
  readonly check?: string;
  /** What people call in health checks, and the image does not have. */
  readonly lacks?: readonly Lack[];
  readonly data?: readonly DataFolder[];
  /** On an empty data folder it does not start unless one of these is set, or one of them with `_FILE` behind it. */
  readonly demands?: readonly string[];
  /** The first major version of which that holds for every image that was ever made of it. */
  readonly demandsSince?: number;
  /** The variable that names its user, and the one that there is without it. */
  readonly user?: { readonly variable: string; readonly otherwise: string };
  /** Variables that hold secrets, and whose names do not tell so. */
  readonly secrets?: readonly string[];
  /** Its passwords, and the settings with which it asks for none. */
  readonly open?: { readonly passwords: readonly string[]; readonly by: Readonly<Record<string, 'true' | 'false'>> };
  /** Schemes of the URLs that lead to it. */
  readonly schemes?: readonly string[];
  /** The major version that `latest` stands for. */
  readonly latest?: number;
  /** The major version that `lts` stands for. */
  readonly lts?: number;
  /** By the beginning of a version, the day after which nothing in it is mended any more. */
  readonly ends?: Readonly<Record<string, string>>;
}
