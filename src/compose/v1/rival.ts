import type { SourceFile } from '../../source/source-file.ts';
import { known } from '../load/variables/text.ts';
import type { Project } from '../project.ts';

/** The file that V1 reads in place of the project's first one, where it says something else: comments and blank lines say nothing. */
export function otherFirstFile({ files: [base], rival, variables }: Project): SourceFile | undefined {
  if (!base || !rival || said(rival) === said(base.source)) return undefined;
  const named = variables.lookup('COMPOSE_FILE');
  // Both then read what it names.
  return named && known(named) !== '' ? undefined : rival;
}

function said({ text }: SourceFile): string {
  return text.split('\n').map((line) => line.trimEnd()).filter((line) => !/^\s*(?:#|$)/.test(line)).join('\n');
}
