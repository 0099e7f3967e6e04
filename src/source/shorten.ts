/** At most so many characters, the last of them an ellipsis where some were cut; never half a character. */
export function cut(text: string, most: number): string {
  if (text.length <= most) return text;
  return `${text.slice(0, most - 1).replace(/[\uD800-\uDBFF]$/, '')}…`;
}

/** The end of a path, at most so many characters, the first of them an ellipsis where some were cut: files differ in their last part. */
export function cutPath(path: string, most: number): string {
  if (path.length <= most) return path;
  return `…${path.slice(1 - most).replace(/^[\uDC00-\uDFFF]/, '')}`;
}

/** A name, cut to what fits into a message and onto a line. */
export function shorten(name: string, most = 30): string {
  return cut(name.replaceAll(/[\s`]+/g, ' '), most);
}
