import { defaultConfig, type Config } from '../../config/config.ts';
import { layer } from '../../config/layer.ts';
import { configPaths, readConfig } from '../../config/read-config.ts';
import type { KnownRule } from '../../config/read-rules.ts';
import type { Problem } from '../../source/problem.ts';
import { InputError, type Inputs } from './inputs.ts';
import type { Runner } from './runner.ts';
import { trustedConfig, type ConfigSources } from './trusted-config.ts';

/** What a run goes by. */
export interface Configured {
  readonly config: Config;
  readonly notes: readonly string[];
}

/**
 * The configuration file that is in force, with the action's inputs on top. Throws an `InputError` where it cannot be
 * used, after its faults were told.
 */
export async function configure(runner: Runner, inputs: Inputs, folder: string, rules: readonly KnownRule[], sources: ConfigSources): Promise<Configured> {
  const candidates = inputs.config === undefined ? configPaths : [inputs.config];
  const { inForce, proposed, changed } = await trustedConfig(candidates, sources);
  const mended = changed ? proposed : inForce;
  if (inputs.config !== undefined && !inForce && !proposed) throw new InputError([`Input \`config\`: there is no \`${inputs.config}\``]);
  const faults = mended ? readConfig(mended, rules).problems : [];
  for (const fault of faults) tellProblem(runner, fault, folder);
  if (faults.length > 0) throw new InputError([`\`${mended?.path ?? ''}\` cannot be used`]);
  const { settings } = inForce ? readConfig(inForce, rules) : { settings: {} };
  return { config: withInputs(layer(defaultConfig, settings), inputs), notes: changed ? [note] : [] };
}

const note = 'The configuration changes here; until that is merged, the review goes by the one before.';

/** What an input does not say stays as it is. */
function withInputs(config: Config, { preset, failOn, files, exclude }: Inputs): Config {
  return layer(config, {
    ...(preset && { preset }),
    ...(failOn && { failOn }),
    ...(files.length > 0 && { files }),
    ...(exclude.length > 0 && { exclude: [...config.exclude, ...exclude] }),
  });
}

function tellProblem(runner: Runner, { at, message, help }: Problem, folder: string): void {
  const { line, column } = at.file.positionAt(at.range.start);
  const file = folder === '' ? at.file.path : `${folder}/${at.file.path}`;
  runner.tell('error', [message, ...(help ? [help] : [])].join('.\n'), { title: 'configuration', file, startLine: line, startColumn: column });
}
