import { nameOf } from '../../source/path.ts';
import type { SourceFile } from '../../source/source-file.ts';
import { Vocabulary } from '../parts/guessable.ts';
import { disclosureOf } from '../parts/secret.ts';
import { isSecretName } from '../parts/secret-name.ts';
import type { EnvEntry, EnvFile } from './env/env-file.ts';
import type { Loading } from './loading.ts';
import { known } from './variables/text.ts';

/** What is to be copied and filled in, by its name. */
const isExample = /(?:^|[._-])(?:example|sample|dist|template|tmpl|tpl|default|defaults)(?:[._-]|$)/i;

/** Symfony's `.env` is to be kept in git, with what its recipes fill in for developers; other values go into `.env.local`. */
function isSymfonys({ text }: SourceFile): boolean {
  return text.includes('###> symfony/framework-bundle ###') && /^APP_ENV=dev\r?$/m.test(text);
}

/** The secrets that stand in env files which git keeps. Git is asked of those files alone that hold one. */
export async function findKeptSecrets(files: readonly EnvFile[], loading: Loading): Promise<readonly EnvEntry[]> {
  const secrets = new Map<string, readonly EnvEntry[]>();
  for (const { source, entries } of files) if (!secrets.has(source.path)) secrets.set(source.path, isExample.test(nameOf(source.path)) ? [] : secretsIn(entries).filter(({ name }) => name !== 'APP_SECRET' || !isSymfonys(source)));
  const kept: (readonly EnvEntry[])[] = [];
  for (const [path, found] of secrets) if (found.length > 0 && ['file', 'program'].includes(await loading.kept(path))) kept.push(found);
  return kept.flat();
}

function secretsIn(entries: readonly EnvEntry[]): readonly EnvEntry[] {
  let words: Vocabulary | undefined;
  const wordsAround = (): readonly Vocabulary[] => [(words ??= new Vocabulary(entries.flatMap(({ name, text }) => [name, isSecretName(name) ? '' : ((text && known(text)) ?? '')])))];
  return entries.filter(({ name, text, at }) => {
    const value = text && known(text);
    return value !== undefined && !at.file.slice(at.range).includes('$') && disclosureOf(name, value, wordsAround) === 'plain';
  });
}
