import type { Block } from './budget.ts';
import { linesToCopy, type Told } from './lacking.ts';
import { cell, codeSpan, htmlCode, prose } from './markdown.ts';
import { placeLink, ruleLink } from './summary-parts.ts';
import type { Commit } from './urls.ts';

/** The settings that one service lacks, folded: what each stops, and all of them to be copied at once. */
export function lackingBlock({ finding, lacking }: Told, commit: Commit | undefined): Block {
  const { file, range } = finding.at;
  const title = `${htmlCode(file.slice(range))} in ${htmlCode(file.path)} lacks ${lacking.length} settings`;
  const rows = lacking.map(({ setting, lack, finding: one }) => `| ${[codeSpan(setting), prose(lack.stops), ruleLink(one)].map(cell).join(' | ')} |\n`);
  const copy = ['```yaml', ...linesToCopy(lacking), '```'].join('\n');
  return {
    open: `<details><summary>${title}</summary>\n\n${placeLink(finding.at, commit)}\n\n| Setting | What it stops | Rule |\n|---|---|---|\n`,
    rows,
    close: `\nTo be copied into the service:\n\n${copy}\n\n</details>\n\n`,
  };
}
