/** A dimension by its codes, and for each row the position of its code among them. */
export interface PlacedDimension {
  codes: readonly string[];
  column: Uint32Array;
}

/**
 * One number for each combination of codes, asked for row by row.
 * @throws RangeError when there are more combinations than whole numbers can tell apart
 */
export function placeIn(dimensions: readonly PlacedDimension[]): (row: number) => number {
  const combinations = dimensions.reduce((product, {codes}) => product * codes.length, 1);
  if (!Number.isSafeInteger(combinations))
    throw new RangeError(`too many combinations of codes for one table: ${combinations}`);
  const columns = dimensions.map(({column}) => column);
  const sizes = dimensions.map(({codes}) => codes.length);
  // A plain loop: it is asked for every row of the table.
  return (row) => {
    let place = 0;
    for (let at = 0; at < columns.length; at++) place = place * (sizes[at] ?? 1) + (columns[at]?.[row] ?? 0);
    return place;
  };
}
