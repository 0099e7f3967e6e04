/** The texts that `{a,b}` in a pattern stands for, braces within braces included; `undefined` where they are more than so many. */
export function alternatives(pattern: string, most: number): readonly string[] | undefined {
  let all: readonly string[] = [pattern];
  while (all.length <= most) {
    const next = all.flatMap((one) => firstChoice(one) ?? one);
    if (next.length === all.length) return all;
    all = next;
  }
  return undefined;
}

/** What the first braces with a comma in them make of a pattern; others stand for themselves. */
function firstChoice(pattern: string): readonly string[] | undefined {
  for (let start = 0; start < pattern.length; start += pattern[start] === '\\' ? 2 : 1) {
    const cuts = pattern[start] === '{' ? cutsOf(pattern, start) : [];
    if (cuts.length > 2) return cuts.slice(1).map((end, index) => pattern.slice(0, start) + pattern.slice((cuts[index] ?? start) + 1, end) + pattern.slice((cuts.at(-1) ?? end) + 1));
  }
  return undefined;
}

/** Where braces open, where commas part what is in them, and where they close; nothing where they do not. */
function cutsOf(pattern: string, start: number): readonly number[] {
  const cuts = [start];
  let depth = 0;
  for (let index = start; index < pattern.length; index += pattern[index] === '\\' ? 2 : 1) {
    const character = pattern[index];
    if (character === '{') depth += 1;
    if (character === ',' && depth === 1) cuts.push(index);
    if (character === '}') depth -= 1;
    if (depth === 0) return [...cuts, index];
  }
  return [];
}
