import type { SourceFile } from '../source/source-file.ts';

/** Programs that make a file, words that tell people to, and what leads the output of a program into a file. */
const makers =
  /(?:^|[\s"'`(;&|$[>*-])(?:cp|copy|mv|move|rename|install|ln|touch|tee|rsync|scp|curl|wget|tar|unzip|dd|openssl|certtool|cfssl\w*|keytool|ssh-keygen|mkcert|htpasswd|certbot|envsubst|jinja2|gomplate|(?:re|auto)?generat(?:e[sd]?|ing)|creat(?:e[sd]?|ing)|render(?:s|ed)?|download(?:s|ed)?|save[sd]?|writ(?:e[sd]?|ing|eFile\w*|e_text)|put|place[sd]?|fill|dump(?:s|ed)?|dest|copyFile\w*|copyfile)(?=[\s"'`:(=,]|$)|\s>>?\s*["']?[\w./$~{]/i;

/** What fetches or makes a folder. */
const fetchers = /\b(?:git\s(?:[^\n]{0,200}\s)?(?:clone|submodule)|ln\s+-|mkdir|unzip|tar\s|svn\s)/;

/** What is written of a path, behind the variable that it may begin with. */
const pathWord = /[\w.@+~-]+(?:\/[\w.@+~-]+)*/g;

/** More paths than these are not kept, and in longer lines nobody wrote a command. */
const [maxPaths, maxLine] = [20_000, 2000];

/**
 * Tells of a path whether these texts make it, going by lines that make something and write the end of the path: a name
 * with an ending that stands alone, as behind `cd certs`, or in a folder that is none of the repository's, as `~/shop/.env`; and
 * else the last two parts. They are read when first asked.
 */
export function madePaths(texts: readonly SourceFile[]): (path: string) => boolean {
  let ends: ReadonlySet<string> | undefined;
  return (path) => {
    ends ??= collect(texts);
    const [name = '', folder] = path.split('/').toReversed();
    return ends.has(name) || (folder !== undefined && ends.has(`${folder}/${name}`));
  };
}

function collect(texts: readonly SourceFile[]): ReadonlySet<string> {
  const ends = new Set<string>();
  for (const { text } of texts) {
    for (const line of text.replaceAll(/\\\r?\n/g, ' ').split('\n')) {
      if (line.length > maxLine) continue;
      const fetches = fetchers.test(line);
      if (!fetches && !makers.test(line)) continue;
      for (const { 0: word, index } of line.matchAll(pathWord)) {
        if (ends.size >= maxPaths) return ends;
        const parts = word.replace(/\.$/, '').split('/').filter((part) => part !== '.' && part !== '..' && part !== '');
        const last = parts.at(-1) ?? '';
        if (parts.length > 1) ends.add(parts.slice(-2).join('/'));
        if (parts.length === 1 ? last.includes('.') || fetches : last.includes('.') && (word.startsWith('~/') || line[index - 1] === '/')) ends.add(last);
        if (fetches && word.includes('/')) ends.add(last.replace(/\.git$/, ''));
      }
    }
  }
  return ends;
}
