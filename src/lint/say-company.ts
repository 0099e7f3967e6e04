import type { Project } from '../compose/project.ts';
import { shorten } from '../source/shorten.ts';
import type { SourceFile } from '../source/source-file.ts';
import type { Owner, Seen } from './finding.ts';

/**
 * Adds to what is refused in some of the projects that a file is run in, and not where it is run alone, the other files of
 * one in which it is: whoever looks at another project sees that all is well there.
 */
export function sayCompany(seen: readonly Seen[], drawn: ReadonlyMap<SourceFile, readonly Project[]>): readonly Seen[] {
  return seen.map((each) => {
    if (each.rule.category !== 'correctness') return each;
    const { file } = each.at;
    const projects = (drawn.get(file) ?? []).filter((project) => runOf(project).includes(file));
    const isShared = projects.length > 1 && !projects.every((project) => each.owners?.has(project));
    const company = isShared ? companyOf([...(each.owners ?? [])], file) : [];
    return company.length === 0 ? each : { ...each, message: `${each.message}${said(company)}` };
  });
}

/** The files that are run together. */
function runOf({ files }: Project): readonly SourceFile[] {
  return files.filter(({ role }) => role === 'base' || role === 'override').map(({ source }) => source);
}

/** The other files of the smallest of these projects, none where the file is alone in one of them. */
function companyOf(owners: readonly Owner[], file: SourceFile): readonly SourceFile[] {
  const companies = owners.flatMap((owner) => ('files' in owner ? [runOf(owner).filter((other) => other !== file)] : []));
  const [smallest = []] = companies.toSorted((a, b) => a.length - b.length);
  return smallest;
}

function said([first, ...more]: readonly SourceFile[]): string {
  const name = `\`${shorten(first?.path ?? '', 40)}\``;
  return more.length === 0 ? ` (with ${name})` : ` (with ${name} and ${more.length} more)`;
}
