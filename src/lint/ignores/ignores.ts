import type { ComposeFile } from '../../compose/project.ts';
import type { SourceFile } from '../../source/source-file.ts';
import { parseYaml } from '../../yaml/parse.ts';
import type { Finding } from '../finding.ts';
import { marker } from './directive.ts';
import type { Ignore } from './ignore.ts';
import { ignoresInDocument } from './in-documents.ts';
import { ignoresInLines } from './in-lines.ts';
import { ignoresInYaml } from './in-yaml.ts';

/** More comments than these in one file come from no one who means well; each is held against each finding. */
const maxIgnores = 500;

/** The comments in files that ignore findings, and which of them have something to ignore. */
export class Ignores {
  readonly #byFile: ReadonlyMap<SourceFile, readonly Ignore[]>;
  readonly #used = new Set<string>();

  constructor(sources: Iterable<SourceFile>, composeFiles: ReadonlyMap<SourceFile, ComposeFile>) {
    const marked = [...new Set(sources)].filter(({ text }) => text.includes(marker));
    this.#byFile = new Map(marked.map((source) => [source, read(source, composeFiles.get(source)).slice(0, maxIgnores)]));
  }

  get all(): readonly Ignore[] {
    return [...this.#byFile.values()].flat();
  }

  /** Why a finding is ignored by a comment, if it is; every comment that ignores it counts as used. */
  heed({ rule, at: { file, range } }: Finding): string | undefined {
    let by: string | undefined;
    for (const ignore of this.#byFile.get(file) ?? []) {
      const { covers, rules, reason } = ignore;
      if (!covers || range.start < covers.start || range.start >= Math.max(covers.end, covers.start + 1)) continue;
      if (!rules.some(({ id }) => id === rule.id)) continue;
      this.#used.add(use(ignore, rule.id));
      by ??= reason === '' ? 'inline: no reason given' : `inline: ${reason}`;
    }
    return by;
  }

  isUsed(ignore: Ignore, rule: string): boolean {
    return this.#used.has(use(ignore, rule));
  }
}

function use({ at: { file, range } }: Ignore, rule: string): string {
  return `${file.path}\0${range.start}\0${rule}`;
}

/** In YAML that is no Compose file, shell texts have comments of their own. */
function read(source: SourceFile, composeFile: ComposeFile | undefined): readonly Ignore[] {
  if (composeFile) return ignoresInYaml(composeFile);
  if (/\.(?:md|markdown)$/i.test(source.path)) return ignoresInDocument(source);
  if (!/\.ya?ml$/i.test(source.path)) return ignoresInLines(source);
  const inYaml = ignoresInYaml(parseYaml(source));
  const known = new Set(inYaml.map(({ at }) => at.range.start));
  return [...inYaml, ...ignoresInLines(source).filter(({ at }) => !known.has(at.range.start))];
}
