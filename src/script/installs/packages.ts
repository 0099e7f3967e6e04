import type { Invocation, Word } from '../call.ts';
import type { Script } from '../script.ts';
import { distributionAt } from './distribution.ts';
import type { V1Install } from './install.ts';

/** `docker-compose`, with extras and a version or without; where a variable holds the version, as it is written. */
const requirement = /^docker-compose(?:\[[\w,-]*\])?(?:\s*(?:[=~<>!]=?|@|;|\$\{).*)?$/s;

/** No text has as many; what comes behind is left out. */
const maxCalls = 300;

/** Installs of V1 by package managers; where it depends on the distribution, only where that is known. */
export function packagesIn(script: Script): readonly V1Install[] {
  const calls = script.invocations.filter(({ at }) => at.file.slice(at.range).includes('docker-compose')).slice(0, maxCalls);
  return calls.flatMap((call): readonly V1Install[] => {
    const manager = managerOf(call);
    if (manager === 'pip') return wordsOf(call, requirement).map((word) => ({ at: word.at, by: 'pip', what: 'docker-compose' }));
    if (manager === 'conda') return wordsOf(call, /^docker-compose(?:==?1\b.*|<=?2.*)$/).map((word) => ({ at: word.at, by: 'pip', what: 'docker-compose' }));
    if (manager !== 'apt') return [];
    const [word] = wordsOf(call, /^docker-compose(?:=1\..*)?$/);
    const distribution = word && distributionAt(script.file, call.at.range.start);
    return word && distribution !== undefined ? [{ at: word.at, by: 'system', what: distribution }] : [];
  });
}

function wordsOf({ words }: Invocation, wanted: RegExp): readonly Word[] {
  return words.slice(1).filter(({ text, at }) => wanted.test(text ?? at.file.slice(at.range).replace(/^["']/, '')));
}

/** What a command installs with. */
function managerOf({ words }: Invocation): 'pip' | 'conda' | 'apt' | undefined {
  const [first = '', second, third, fourth] = words.map(({ text }) => text?.replace(/^.*\//, ''));
  const asks = words.some(({ text }) => text === 'install');
  if (/^(?:pip[\d.]*|pipx|pipenv)$/.test(first)) return asks ? 'pip' : undefined;
  if (/^python[\d.]*$/.test(first)) return second === '-m' && /^pipx?$/.test(third ?? '') && fourth === 'install' ? 'pip' : undefined;
  if (first === 'uv') return (second === 'pip' || second === 'tool') && third === 'install' ? 'pip' : second === 'add' ? 'pip' : undefined;
  if (first === 'poetry') return second === 'add' ? 'pip' : undefined;
  if (/^(?:conda|mamba|micromamba)$/.test(first)) return asks ? 'conda' : undefined;
  return /^(?:apt|apt-get|aptitude)$/.test(first) && asks ? 'apt' : undefined;
}
