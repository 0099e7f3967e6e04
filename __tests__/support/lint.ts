import { defaultConfig, type Config } from '../../src/config/config.ts';
import { codeFrame } from '../../src/report/code-frame.ts';
import type { Report } from '../../src/report/report.ts';
import { exampleText } from '../../src/rules/example.ts';
import { run } from '../../src/run.ts';
import { memoryWorkspace } from '../../src/source/memory.ts';

/** What a run over these texts has to tell, with every rule switched on but for what `config` says. */
export function review(texts: Readonly<Record<string, string>>, config: Partial<Config> = {}): Promise<Report> {
  const files = Object.fromEntries(Object.entries(texts).map(([path, text]) => [path, exampleText(text)]));
  const request = { config: { ...defaultConfig, preset: 'all' as const, ...config }, scope: { kind: 'tree' as const, named: [] }, filters: [] };
  return run(memoryWorkspace(files), request);
}

/** The findings of one rule over these texts, as the terminal shows them. */
export async function frames(rule: string, texts: string | Readonly<Record<string, string>>, config: Partial<Config> = {}): Promise<string> {
  const report = await review(typeof texts === 'string' ? { 'compose.yml': texts } : texts, config);
  for (const { where, cause } of report.faults) throw new Error(where, { cause });
  const found = report.findings.filter((finding) => finding.rule.id === rule);
  return found.map((finding) => codeFrame(finding)).join('\n\n');
}
