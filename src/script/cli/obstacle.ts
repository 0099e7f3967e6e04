import { nameOf } from '../../source/path.ts';
import type { Command } from '../call.ts';
import { refusedFlags } from './refused.ts';
import type { Settings } from './settings.ts';
import { whyOneWord } from './through-variable.ts';
import { translate } from './translate.ts';

/** Why a call of V1 cannot be written anew for V2 unseen: the rest of "look at each call first: …"; `undefined` where it can. */
export function obstacleTo(command: Command, settings: Settings): string | undefined {
  const refused = refusedFlags(command)[0];
  if (refused) return `\`${refused.name}\` is gone`;
  if (command.form === 'opaque') return 'what it is called with stands elsewhere';
  if (isSourced(command)) return 'other scripts may have the variable in quotes';
  if (isAllowedByName(command)) return '`allowlist_externals` names the programs that tox runs';
  const own = command.origin && settings.around(command.origin);
  const translation = translate(command, own?.within);
  return whyOneWord(command) ?? ('obstacle' in translation ? translation.obstacle : undefined);
}

/** The name comes from a file that this script and others may read. What Make includes has no quotes to speak of. */
function isSourced({ origin, program }: Command): boolean {
  return origin !== undefined && origin.file.path !== program.at.file.path && /\.(?:ba|z|k)?sh$|^[^.]*$/.test(nameOf(program.at.file.path)) && !/makefile/i.test(nameOf(program.at.file.path));
}

function isAllowedByName({ program: { at } }: Command): boolean {
  return nameOf(at.file.path) === 'tox.ini' && /^(?:allow|white)list_externals\b/m.test(at.file.text);
}
