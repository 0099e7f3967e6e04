/** How many of several things, sorted by where they start, start at an offset or before it; texts start where they stand in the alphabet. */
export function countStartingBy<Item, Place extends number | string>(items: readonly Item[], offset: Place, startOf: (item: Item) => Place): number {
  let low = 0;
  let high = items.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    const item = items[middle];
    if (item !== undefined && startOf(item) <= offset) low = middle + 1;
    else high = middle;
  }
  return low;
}
