import { purposes as known, type Purpose } from '../config/purpose.ts';
import { cut } from '../source/shorten.ts';
import { someOf } from './counts.ts';
import type { Report } from './report.ts';

/** More files of one purpose than these are counted, not named. */
const maxNamed = 3;

const titles: Readonly<Record<Purpose, string>> = { production: 'production', development: 'development', test: 'tests', ci: 'CI' };

/**
 * What the files with findings were taken for, as their levels go by that: one sentence for each purpose, in our own
 * notation, "Taken for production: `compose.prod.yml` (told by its name)".
 */
export function purposeSentences({ findings, purposes }: Pick<Report, 'findings' | 'purposes'>): readonly string[] {
  const paths = [...new Set(findings.map(({ at }) => at.file.path))];
  return known.flatMap((purpose) => {
    const files = paths.flatMap((path) => {
      const told = purposes.get(path);
      return told?.purpose === purpose ? [`\`${path.replaceAll('`', "'")}\` (told by ${cut(told.evidence, 100)})`] : [];
    });
    return files.length > 0 ? [`Taken for ${titles[purpose]}: ${someOf(files, maxNamed)}`] : [];
  });
}
