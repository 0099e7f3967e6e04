import type { Invocation, Word } from '../call.ts';
import type { Script } from '../script.ts';
import { condaVersion } from './conda.ts';
import { distributionAt } from './distribution.ts';
import type { V1Install } from './install.ts';
import { isRequirement } from './requirement.ts';

/** No text has as many; what comes behind is left out. */
const maxCalls = 300;

/**
 * Installs of V1 by package managers: by pip always, by others where they ask for a version 1.x, or where the
 * distribution is known and has nothing else.
 */
export function packagesIn(script: Script): readonly V1Install[] {
  const calls = script.invocations.filter(({ at }) => at.file.slice(at.range).includes('docker-compose')).slice(0, maxCalls);
  return calls.flatMap((call) => {
    const read = readers[managerOf(call) ?? 'none'];
    return call.words.slice(1).flatMap((word) => read(word, writtenOf(word), call, script));
  });
}

type Reader = (word: Word, text: string, call: Invocation, script: Script) => readonly V1Install[];

const readers: Readonly<Record<Manager | 'none', Reader>> = {
  none: () => [],
  pip: (word, text) => (isRequirement(text) ? [{ at: word.at, by: 'pip', what: 'docker-compose' }] : []),
  conda: (word, text) => versionOf(word, condaVersion(text), 'conda'),
  choco: (word, text, { words }) => (text === 'docker-compose' ? versionOf(word, chocoVersion(words)) : []),
  system: (word, text, call, script) => {
    if (text !== 'docker-compose') return versionOf(word, /^docker-compose(?:~?=|-)(1\.\d[\w.~+:-]*)$/.exec(text)?.[1]);
    const distribution = distributionAt(script.file, call.at.range.start);
    const fits = distribution !== undefined && distribution.startsWith('Alpine') === (programOf(call) === 'apk');
    return fits ? [{ at: word.at, by: 'system', what: distribution }] : [];
  },
};

function versionOf({ at }: Word, what: string | undefined, by: 'conda' | 'version' = 'version'): readonly V1Install[] {
  return what === undefined ? [] : [{ at, by, what }];
}

/** `--version=1.29.2`, `--version 1.29.2` */
function chocoVersion(words: readonly Word[]): string | undefined {
  const at = words.findIndex(({ text }) => /^--?version\b/.test(text ?? ''));
  const written = words[at]?.text?.split('=')[1] ?? words[at + 1]?.text;
  return /^1\.\d/.test(written ?? '') ? written : undefined;
}

/** What a word is, or how it is written where that hangs on a variable. */
function writtenOf({ text, at }: Word): string {
  return text ?? at.file.slice(at.range).replace(/^["']/, '');
}

type Manager = 'pip' | 'conda' | 'choco' | 'system';

function programOf({ words }: Invocation): string {
  return words[0]?.text?.replace(/^.*\//, '') ?? '';
}

/** What a command installs with. */
function managerOf(call: Invocation): Manager | undefined {
  const first = programOf(call);
  const [, second, third, fourth] = call.words.map(({ text }) => text);
  const asks = call.words.some(({ text }) => text === 'install');
  if (/^(?:pip[\d.]*|pipx|pipenv)$/.test(first)) return asks ? 'pip' : undefined;
  if (/^python[\d.]*$/.test(first)) return second === '-m' && /^pipx?$/.test(third ?? '') && fourth === 'install' ? 'pip' : undefined;
  if (first === 'uv') return (second === 'pip' || second === 'tool') && third === 'install' ? 'pip' : second === 'add' ? 'pip' : undefined;
  if (first === 'poetry') return second === 'add' ? 'pip' : undefined;
  if (/^(?:conda|mamba|micromamba)$/.test(first)) return asks ? 'conda' : undefined;
  if (first === 'choco') return asks ? 'choco' : undefined;
  if (first === 'apk') return call.words.some(({ text }) => text === 'add') ? 'system' : undefined;
  return /^(?:apt|apt-get|aptitude|yum|dnf|microdnf)$/.test(first) && asks ? 'system' : undefined;
}
