import { isSubcommand } from './program.ts';

/** What a command line can begin with, in front of the program: `cd app && sudo A=b docker-compose`. */
const head = /^(?:(?:sudo|time|exec)\s{1,3}|[A-Z_][A-Z0-9_]{0,60}=\S{0,200}\s{1,3}|cd\s{1,3}[^\s;&|]{1,200}\s{0,3}&&\s{0,3}){0,5}docker[ -]compose(?:\.exe)?(?=\s)/;

/** Words that no command line has but in quotes. */
const sentence =
  /(?<!\S)(?:the|an|to|is|are|was|and|or|will|should|must|can|then|your|you|for|with|in|of|if|it|its|this|that|from|has|have|not|failed|fails|starts|runs|when|commands?|instead|le|la|les|des|du|de|en|et|pour|el|los|las|para|con|der|die|das|und|mit|den|il|per)(?![^\s.:,;!?)])|\S[.:,;!?)]\s*$|`/i;

/** More plain words than these, the program's own name not among them, make a sentence in any language. */
const most = { withOption: 4, ofService: 5, alone: 2 };

/**
 * Whether a text is a command line of Compose as a whole. A sentence that begins with one is none: it has words that no
 * command has, or too many without any mark of one.
 */
export function isWholeCommand(text: string): boolean {
  const opening = head.exec(text)?.[0];
  if (opening === undefined || text.length > 1000) return false;
  const rest = text.slice(opening.length).trim().replace(/(["'])[^"'\n]{0,400}\1/g, '""');
  const words = rest.split(/\s+/);
  if (/^(?:-v|--version)$/.test(rest)) return true;
  const at = words.findIndex(isSubcommand);
  // Between the program and its subcommand stand options with their values.
  if (at < 0 || (at > 0 && !words[0]?.startsWith('-'))) return false;
  const behind = words.slice(at + 1);
  const plain = words.filter((word) => /^[\p{L}\p{M}]+$/u.test(word));
  const limit = /^(?:exec|run)$/.test(words[at] ?? '') ? most.ofService : words.some((word) => /^-{1,2}[a-z]/.test(word)) ? most.withOption : most.alone;
  return plain.length <= limit && plain.every((word) => /^[a-z]+$/.test(word)) && !sentence.test(behind.join(' '));
}
