import type { Finding } from '../lint/finding.ts';

/** Findings by the path of the file that they lie in, in the order in which they come. */
export function byFile(findings: readonly Finding[]): ReadonlyMap<string, readonly Finding[]> {
  const files = new Map<string, Finding[]>();
  for (const finding of findings) {
    const ofFile = files.get(finding.at.file.path);
    if (ofFile) ofFile.push(finding);
    else files.set(finding.at.file.path, [finding]);
  }
  return files;
}
