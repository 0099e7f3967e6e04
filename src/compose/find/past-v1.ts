import { isProse } from '../../locate/names.ts';
import { isV1Call } from '../../script/cli/refused.ts';
import type { Command } from '../../script/command.ts';
import type { SourceFile } from '../../source/source-file.ts';

/** Whether a repository has V2 called, and nothing in its Compose files and other texts speaks of V1: what that made of a file matters to no one there. */
export function isPastV1(commands: readonly Command[], composeFiles: readonly SourceFile[], others: readonly SourceFile[]): boolean {
  return isSettledOnV2(commands) && !composeFiles.some(hasVersion) && ![...composeFiles, ...others].some(namesV1);
}

/** Whether a document, or more than one script, calls Compose, and none by V1's name. */
function isSettledOnV2(commands: readonly Command[]): boolean {
  const paths = new Set(commands.map(({ at }) => at.file.path));
  return (paths.size > 1 || [...paths].some(isProse)) && !commands.some(isV1Call);
}

/** Whether V2 is called anywhere. */
export function callsV2(commands: readonly Command[]): boolean {
  return commands.some((command) => !isV1Call(command));
}

/** Whether a file says which format it has, and so was written when V1 ran it. */
export function hasVersion({ text }: SourceFile): boolean {
  return /^["']?version["']?[ \t]{0,9}:/m.test(text);
}

/** Whether a text names the program of V1, in whatever words; `the docker-compose file` names none. */
function namesV1({ text }: SourceFile): boolean {
  return /(?<!\b(?:by|as|in|from|of|through)[ \t]{1,4})\bdocker-compose(?![\w/-]|\.\w|[`"'*_)]{0,3}[ \t]{1,9}(?:(?:yaml|yml|configuration)[ \t]{1,9})?(?:files?|ya?ml|configs?|configurations?|stacks?|setups?|definitions?|services?|env|environments?|networks?|projects?|deployments?)\b)/i.test(text);
}
