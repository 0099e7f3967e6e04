const escape = /\\(?:[abcfnrtv$"\\]|0\d{0,3})/g;

const letters: Readonly<Record<string, string>> = {
  'a': '\u0007', 'b': '\b', 'f': '\f', 'n': '\n', 'r': '\r', 't': '\t', 'v': '\v', '"': '"', '\\': '\\', '$': '$$',
};

/** A double-quoted value's text without its escapes. `\$` becomes `$$`: variables are put in afterwards. */
export function unescape(text: string): string {
  return text.replace(escape, (found) => {
    if (found[1] !== '0') return letters[found[1] ?? ''] ?? found;
    const octal = found.slice(2);
    const code = parseInt(octal, 8);
    // The engine knows three digits only, and leaves the others without their zero.
    return /^[0-7]{3}$/.test(octal) && code < 256 ? String.fromCharCode(code) : `\\${octal}`;
  });
}
