/** The last item of a sorted list for which a test holds that holds for all before it; found by halves, as lists are long. */
export function lastWhere<Item>(items: readonly Item[], holds: (item: Item) => boolean): Item | undefined {
  let [from, to] = [0, items.length];
  while (from < to) {
    const middle = Math.floor((from + to) / 2);
    if (holds(items[middle]!)) from = middle + 1;
    else to = middle;
  }
  return items[from - 1];
}
