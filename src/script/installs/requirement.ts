/** Whether a word has pip install V1: the package, with extras and a version or without; where a variable holds the version, as it is written. */
export function isRequirement(word: string): boolean {
  return /^docker-compose(?:\[[\w,-]*\])?(?:\s*(?:[=~<>!]=?|@|;|\$\{).*)?$/s.test(word);
}
