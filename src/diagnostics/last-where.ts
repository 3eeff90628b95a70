/** The last item of a sorted list for which a test holds that holds for all before it; found by halves, as lists are long. */
export function lastWhere<Item>(
  items: readonly Item[],
  holds: (item: Item, index: number) => boolean,
): Item | undefined {
  return items[countWhere(items, holds) - 1];
}

/** How many items a sorted list begins with for which such a test holds. */
export function countWhere<Item>(items: readonly Item[], holds: (item: Item, index: number) => boolean): number {
  let [from, to] = [0, items.length];
  while (from < to) {
    const middle = Math.floor((from + to) / 2);
    if (holds(items[middle]!, middle)) from = middle + 1;
    else to = middle;
  }
  return from;
}
