import type { Location } from '../../source/source-file.ts';
import type { Service } from '../service.ts';
import { isSecretName } from './secret-name.ts';
import { readWords, type Word } from './words.ts';

/** An option of a command line that is given a secret, as `--requirepass`. */
export interface SecretOption {
  readonly name: string;
  readonly text: string;
  readonly at: Location;
}

/** Options of Redis and its kin that are named after what they do. */
const passwords = new Set(['--requirepass', '--masterauth']);

/** The options of a service's `command` and `entrypoint` that are given secrets, also within a script behind `sh -c`. */
export function secretOptions(service: Service): readonly SecretOption[] {
  return ['entrypoint', 'command'].flatMap((key) => {
    const node = service.get(key);
    const words = readWords(node);
    const behindShell = (node?.children ?? []).flatMap((item, index) => (/^-[a-z]{0,3}c$/.test(words[index - 1]?.text ?? '') ? [readWords(item)] : []));
    return [words, ...behindShell].flatMap(optionsIn);
  });
}

function optionsIn(words: readonly Word[]): readonly SecretOption[] {
  return words.flatMap(({ text, at }, index) => {
    const [, name = '', inside] = /^(--[a-z][\w.-]{0,60})(?:=(.*))?$/is.exec(text ?? '') ?? [];
    if (!passwords.has(name) && !isSecretName(name.slice(2).replaceAll('-', '_'))) return [];
    const next = words[index + 1];
    const given = inside === undefined ? next : { text: inside, at };
    return given?.text === undefined || given.text.startsWith('-') || !isWritten(given) ? [] : [{ name, text: given.text, at: given.at }];
  });
}

/** What a known variable brings is not written here. */
function isWritten({ at: { file, range } }: Word): boolean {
  return !file.slice(range).includes('$');
}
