/** Elements by a text, in the order in which the texts first come; `Map.groupBy` is missing from the oldest Node that is supported. */
export function groupBy<T>(elements: readonly T[], text: (element: T) => string): Map<string, T[]> {
  const groups = new Map<string, T[]>();
  for (const element of elements) {
    const name = text(element);
    const group = groups.get(name);
    if (group) group.push(element);
    else groups.set(name, [element]);
  }
  return groups;
}
