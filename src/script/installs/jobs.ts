import { oncePer } from '../../source/once-per.ts';
import type { SourceFile } from '../../source/source-file.ts';
import type { Node } from '../../yaml/node.ts';
import { parseYaml } from '../../yaml/parse.ts';

const rootOf = oncePer((file: SourceFile) => parseYaml(file).documents[0]);

/** The image that a job of a workflow runs in, or else the label of its runner; '' for a label or image that is not known. */
export interface Runner {
  readonly label: string;
  readonly image: string | undefined;
}

/** Where a workflow runs what stands at an offset; `undefined` where no job holds it. */
export function runnerAt(file: SourceFile, offset: number): Runner | undefined {
  const job = holding(rootOf(file)?.get('jobs')?.children ?? [], offset);
  if (!job) return undefined;
  const label = job.get('runs-on');
  const container = job.get('container');
  const labels = label?.kind === 'sequence' ? label.children.map(({ source }) => unquoted(source)) : [unquoted(label?.source ?? '')];
  return { label: labels.length === 1 ? (labels[0] ?? '') : '', image: container ? (container.get('image') ?? container).text ?? '' : undefined };
}

/**
 * Whether GitHub's images for a job's runner hold `docker compose`: those of Ubuntu and Windows do, those of macOS do not
 * all (actions/runner-images, August 2026). A label that hangs on a matrix counts as long as that names no others.
 */
export function hasCompose(file: SourceFile, offset: number): boolean {
  const runner = runnerAt(file, offset);
  if (!runner) return !mayLack.test(file.text);
  if (runner.image !== undefined) return false;
  return /^(?:ubuntu|windows)-/.test(runner.label) || (runner.label.includes('${{') && !mayLack.test(file.text));
}

const mayLack = /\bmacos-|\bself-hosted\b/;

/** The image that a job of GitLab's runs in, '' where that is not known; `undefined` where no job holds the offset. */
export function gitlabImageAt(file: SourceFile, offset: number): string | undefined {
  const root = rootOf(file);
  const job = holding(root?.children ?? [], offset);
  if (!job || !['script', 'before_script', 'after_script'].some((key) => job.get(key))) return undefined;
  const image = job.get('image') ?? (job.get('extends') ? undefined : (root?.get('default', 'image') ?? root?.get('image')));
  return (image?.get('name') ?? image)?.text ?? '';
}

function holding(nodes: readonly Node[], offset: number): Node | undefined {
  return nodes.find(({ at: { range } }) => range.start <= offset && offset < range.end);
}

function unquoted(text: string): string {
  return text.replace(/^(["'])(.*)\1$/, '$2');
}
