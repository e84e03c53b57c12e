/** A dimension with its codes as they were delivered, without totals. */
export interface CubeDimension {
  name: string;
  codes: readonly string[];
}

/** Counts cross-classified by dimensions: the inner cells of one delivered table, in the order of the codes, the last dimension fastest. */
export interface Cube {
  dimensions: readonly CubeDimension[];
  counts: readonly number[];
}

/** Codes by dimension; a dimension that is absent is not restricted. */
export type Selection = ReadonlyMap<string, ReadonlySet<string>>;

/** Number of inner cells. */
export function sizeOf(dimensions: readonly CubeDimension[]): number {
  return dimensions.reduce((size, {codes}) => size * codes.length, 1);
}

/** The code of each dimension at every position, in order. */
export function listKeys(dimensions: readonly CubeDimension[]): string[][] {
  return dimensions.reduce<string[][]>(
    (keys, {codes}) => keys.flatMap((key) => codes.map((code) => [...key, code])),
    [[]]
  );
}

/** Positions of the inner cells that a selection holds, in order. */
export function positionsOf(dimensions: readonly CubeDimension[], selection: Selection): number[] {
  return dimensions.reduce<number[]>(
    (positions, {name, codes}) => {
      const chosen = selection.get(name);
      const indices = codes.flatMap((code, index) => (chosen === undefined || chosen.has(code) ? [index] : []));
      return positions.flatMap((position) => indices.map((index) => position * codes.length + index));
    },
    [0]
  );
}
