import { suggestion } from '../../config/did-you-mean.ts';
import { presets, type Preset } from '../../config/preset.ts';
import { severities, type Severity } from '../../config/severity.ts';
import { maxPatterns, patternFault } from '../../source/glob.ts';

/** The action's inputs, as action.yml lists them. */
export const inputNames = [
  'github-token', 'files', 'exclude', 'config', 'preset', 'fail-on', 'scope',
  'annotations', 'comment', 'comment-key', 'json-file', 'working-directory',
] as const;

/** One of the `inputNames`. */
export type InputName = (typeof inputNames)[number];

/** What the input `scope` takes. */
export const scopes = ['changed-files', 'all'] as const;
const commentModes = ['on-findings', 'always', 'never'] as const;

/** What the workflow asks of us. What is `undefined` was left to the configuration file or to us. */
export interface Inputs {
  readonly token: string | undefined;
  readonly files: readonly string[];
  readonly exclude: readonly string[];
  readonly config: string | undefined;
  readonly preset: Preset | undefined;
  readonly failOn: Severity | 'never' | undefined;
  readonly scope: (typeof scopes)[number];
  readonly annotations: boolean;
  readonly comment: (typeof commentModes)[number];
  /** Tells apart the comments of several uses in one pull request. */
  readonly commentKey: string;
  readonly jsonFile: string | undefined;
  /** Relative to the workspace, with forward slashes; '' is the workspace itself. */
  readonly workingDirectory: string;
}

/** What is wrong with the inputs: all of it at once. */
export class InputError extends Error {
  readonly faults: readonly string[];

  constructor(faults: readonly string[]) {
    super(faults.join('\n'));
    this.faults = faults;
  }
}

/** GitHub's limit is the comment's; this is what still reads as a name. */
const maxKey = 200;

/** Reads all inputs; throws an `InputError` where one of them cannot be used. `defaultKey` is for `comment-key`. */
export function readInputs(get: (name: InputName) => string, defaultKey: string): Inputs {
  const faults: string[] = [];
  const text = (name: InputName): string | undefined => get(name).trim() || undefined;
  const check = (fault: string | undefined): void => void (fault && faults.push(fault));

  function oneOf<T extends string>(name: InputName, allowed: readonly T[]): T | undefined {
    const given = text(name);
    const found = allowed.find((one) => one === given);
    if (given !== undefined && found === undefined) faults.push(notOneOf(name, given, allowed));
    return found;
  }

  /** Runners hand a YAML boolean on as it is written. */
  function flag(name: InputName): boolean {
    const given = text(name) ?? 'true';
    if (!/^(?:true|false)$/i.test(given)) faults.push(notOneOf(name, given, ['true', 'false']));
    return !/^false$/i.test(given);
  }

  function globs(name: InputName): string[] {
    const patterns = get(name).split(/\r?\n/).map((line) => line.trim()).filter((line) => line !== '' && !line.startsWith('#'));
    for (const pattern of patterns) {
      const fault = patternFault(pattern.replace(/^!/, ''));
      if (fault) faults.push(`Input \`${name}\`: \`${pattern.slice(0, 80)}\` ${fault}`);
    }
    if (patterns.length > maxPatterns) faults.push(`Input \`${name}\` holds more than ${maxPatterns} patterns`);
    return patterns;
  }

  const inputs = {
    token: text('github-token'),
    files: globs('files'),
    exclude: globs('exclude'),
    config: text('config'),
    preset: oneOf('preset', presets),
    failOn: oneOf('fail-on', [...severities, 'never'] as const),
    scope: oneOf('scope', scopes) ?? 'changed-files',
    annotations: flag('annotations'),
    comment: oneOf('comment', commentModes) ?? 'on-findings',
    commentKey: text('comment-key') ?? defaultKey.slice(0, maxKey),
    jsonFile: text('json-file'),
    workingDirectory: folder(text('working-directory') ?? ''),
  };
  check(inputs.commentKey.length > maxKey ? `Input \`comment-key\` is longer than ${maxKey} characters` : undefined);
  check(leadsOut(inputs.workingDirectory) ? 'Input `working-directory` leads out of the workspace' : undefined);
  check(inputs.config !== undefined && leadsOut(inputs.config) ? 'Input `config` leads out of the workspace' : undefined);
  if (faults.length > 0) throw new InputError(faults);
  return inputs;
}

function notOneOf(name: InputName, given: string, allowed: readonly string[]): string {
  const near = suggestion(given, allowed);
  const all = near?.startsWith('Did') ? ` Allowed: ${allowed.map((one) => `\`${one}\``).join(', ')}` : '';
  return `Input \`${name}\` cannot be \`${given.slice(0, 80)}\`. ${near ?? ''}${all}`;
}

function folder(path: string): string {
  return path.replaceAll('\\', '/').split('/').filter((part) => part !== '.').join('/').replace(/(?<=.)\/+$/, '');
}

function leadsOut(path: string): boolean {
  return /^(?:[/\\~]|[A-Za-z]:)/.test(path) || path.split(/[/\\]/).includes('..');
}
