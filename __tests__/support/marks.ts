import type { Finding } from '../../src/lint/finding.ts';
import { rules } from '../../src/rules/index.ts';
import { review } from './lint.ts';

/** What a rule finds in these texts; one text is a file `compose.yml`. */
export async function findings(rule: string, texts: string | Readonly<Record<string, string>>): Promise<readonly Finding[]> {
  if (!rules.some(({ id }) => id === rule)) throw new Error(`no rule ${rule}`);
  const report = await review(typeof texts === 'string' ? { 'compose.yml': texts } : texts);
  for (const { where, cause } of report.faults) throw new Error(where, { cause });
  return report.findings.filter((finding) => finding.rule.id === rule);
}

/** The stretches of text that a rule points at. */
export async function marks(rule: string, texts: string | Readonly<Record<string, string>>): Promise<readonly string[]> {
  return (await findings(rule, texts)).map(({ at }) => at.file.slice(at.range));
}

/** A Compose file of one service `web`, whose keys are these. */
export function web(keys: string): string {
  return `services: { web: { ${keys} } }`;
}
