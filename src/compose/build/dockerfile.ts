import { oncePer } from '../../source/once-per.ts';
import type { SourceFile } from '../../source/source-file.ts';
import { instructionsOf } from './instructions.ts';

/** A stage of a Dockerfile. */
export interface Stage {
  /** In small letters, as BuildKit compares them; `undefined` where it has none. */
  readonly name: string | undefined;
  /** The image or the stage that it begins with, as written. */
  readonly from: string;
  /** Its last word on health checks: `given`, `disabled`, or nothing said. */
  readonly healthcheck: 'given' | 'disabled' | undefined;
  /** Whom its last `USER` names, as written. */
  readonly user: string | undefined;
  /** It copies the whole context. */
  readonly copiesAll: boolean;
}

/** What a Dockerfile builds. */
export interface Dockerfile {
  readonly stages: readonly Stage[];
  /** Variables, or a language of its own, may make other stages of it. */
  readonly isCertain: boolean;
}

const from = /^(?:--\S+\s+)*(?<image>\S+)(?:\s+as\s+(?<name>\S+))?\s*$/i;
const copy = /^(?:--(?!from=)\S+\s+)*\.\/?\s+\S+\s*$/;
const frontend = /^#\s*syntax\s*=\s*(?<image>\S+)/im;

/** Reads the stages of a Dockerfile. */
export function readDockerfile(text: string): Dockerfile {
  const stages: Stage[] = [];
  let isCertain = /^(?:docker\.io\/)?docker\/dockerfile(?:[:@]|$)/.test(frontend.exec(firstComments(text))?.groups?.['image'] ?? 'docker/dockerfile');
  for (const { keyword, rest } of instructionsOf(text)) {
    const last = stages.at(-1);
    if (keyword === 'FROM') {
      const { image = '', name } = from.exec(rest)?.groups ?? {};
      if (image === '' || name?.includes('$')) isCertain = false;
      stages.push({ name: name?.toLowerCase(), from: image, healthcheck: undefined, user: undefined, copiesAll: false });
    } else if (last && keyword === 'HEALTHCHECK') {
      stages[stages.length - 1] = { ...last, healthcheck: /^(?:--\S+\s+)*none\s*$/i.test(rest) ? 'disabled' : 'given' };
    } else if (last && keyword === 'USER') stages[stages.length - 1] = { ...last, user: rest };
    else if (last && (keyword === 'COPY' || keyword === 'ADD') && copy.test(rest)) stages[stages.length - 1] = { ...last, copiesAll: true };
  }
  return { stages, isCertain: isCertain && stages.length > 0 };
}

/** The same of a file, read once. */
export const dockerfileOf = oncePer(({ text }: SourceFile): Dockerfile => readDockerfile(text));

/** The stage that is built: by its name or its number, the last one where none is asked for. */
export function stageFor({ stages }: Dockerfile, target: string | undefined): Stage | undefined {
  if (target === undefined || target === '') return stages.at(-1);
  return stages.findLast(({ name }) => name === target.toLowerCase()) ?? (/^\d{1,4}$/.test(target) ? stages[Number(target)] : undefined);
}

/** A stage, and those that it begins with, one below the other; behind the last, the image that the first begins with. */
export function chainOf({ stages }: Dockerfile, stage: Stage): { readonly chain: readonly Stage[]; readonly base: string } {
  const chain = [stage];
  let last = stage;
  for (let index = stages.indexOf(stage) - 1; index >= 0; index -= 1) {
    const other = stages[index];
    if (other?.name === undefined || other.name !== last.from.toLowerCase()) continue;
    chain.push(other);
    last = other;
  }
  return { chain, base: last.from };
}

/** A directive counts only before anything else. */
function firstComments(text: string): string {
  return /^\uFEFF?(?:#[^\n]*(?:\n|$))*/.exec(text)?.[0] ?? '';
}
