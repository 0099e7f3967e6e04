import { countStartingBy } from './count-starting-by.ts';

/** Answers of a text whether one of several others begins with it, without looking at each of them. */
export function beginnings(texts: Iterable<string>): (start: string) => boolean {
  const sorted = [...texts].toSorted();
  return (start) => {
    const behind = countStartingBy(sorted, start, (text) => text);
    return sorted[behind - 1] === start || sorted[behind]?.startsWith(start) === true;
  };
}
