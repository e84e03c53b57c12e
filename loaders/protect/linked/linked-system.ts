import {withSolver} from "../attack/solver.js";
import {type Constraint, ContradictionError} from "../attack/system.js";
import type {Block} from "./arrange.js";
import {type Cube, type CubeDimension, listKeys, type Selection, sizeOf} from "./cube.js";
import {linkDimensions} from "./link-dimensions.js";

/** Delivered tables of the same children as one system: atoms, what links them, and a value of each atom that fulfils all. */
export interface LinkedSystem {
  values: readonly number[];
  known: readonly Constraint[];
  /** The atoms that a selection holds, in the first block that has its dimensions; undefined when no delivered table has them all. */
  findAtoms(selection: Selection): number[] | undefined;
  /** The atoms of two selections in a block that has the dimensions of both, so that they can be subtracted; undefined when there is none. */
  findTogether(a: Selection, b: Selection): [a: number[], b: number[]] | undefined;
  /** The atoms that a selection holds in every block that is divided by just its dimensions: what a delivered row is. */
  findDelivered(selection: Selection): number[];
  /** The dimensions of all tables, with their codes. */
  dimensions: readonly CubeDimension[];
}

/**
 * Links the delivered tables of one authority and unit. Tables must have the same codes where they share a dimension: `toCubes` sees to
 * it.
 * @throws ContradictionError when the tables cannot be of the same children
 * @throws RangeError when tables form a ring whose full cross-classification is too large
 */
export function linkCubes(cubes: readonly Cube[]): LinkedSystem {
  const linked = linkDimensions(cubes.map(({dimensions}) => dimensions));
  const {blocks, atomsIn} = linked;
  return {
    values: blocks.flatMap((block, index) =>
      valuesOf(block, cubes, (selection) => atomsIn(index, selection), linked.atomsIn(index, new Map())[0] ?? 0)
    ),
    known: linked.known,
    dimensions: linked.dimensions,
    // A ring of tables is crossed further than any of them: what no table gives has no true count there.
    findAtoms: (selection) => (cubes.some((cube) => hasAll(cube, selection)) ? linked.findAtoms(selection) : undefined),
    findTogether(a, b) {
      const block = blocks.findIndex((candidate) => hasAll(candidate, new Map([...a, ...b])));
      return block < 0 ? undefined : [atomsIn(block, a), atomsIn(block, b)];
    },
    findDelivered: (selection) =>
      blocks.flatMap(({dimensions}, block) => {
        const isSame = dimensions.length === selection.size && dimensions.every(({name}) => selection.has(name));
        return isSame ? atomsIn(block, selection) : [];
      })
  };
}

function hasAll({dimensions}: Pick<Block, "dimensions">, selection: Selection): boolean {
  return [...selection.keys()].every((name) => dimensions.some((dimension) => dimension.name === name));
}

/** The counts of a block: of its one table as delivered, of a ring any whole counts that agree with all its tables. */
function valuesOf(
  {members, dimensions}: Block,
  cubes: readonly Cube[],
  atomsOf: (selection: Selection) => number[],
  offset: number
): readonly number[] {
  const own = members.map((member) => cubes[member]).filter((cube) => cube !== undefined);
  if (own.length === 1 && own[0]) return own[0].counts;
  const rows = own.flatMap(({dimensions: names, counts}) =>
    listKeys(names).map((key, position) => {
      const selection = new Map(key.map((code, index) => [names[index]?.name ?? "", new Set([code])]));
      const indices = atomsOf(selection).map((atom) => atom - offset);
      const count = counts[position] ?? 0;
      return {indices, values: indices.map(() => 1), lower: count, upper: count};
    })
  );
  const size = sizeOf(dimensions);
  const spec = {
    changes: "rows" as const,
    lower: new Array<number>(size).fill(0),
    upper: new Array<number>(size).fill(Number.POSITIVE_INFINITY),
    rows
  };
  return withSolver(spec, (model) => {
    model.setInteger(true);
    const {ending, columns} = model.minimise();
    if (ending !== "optimal") throw new ContradictionError([]);
    return [...columns].map(Math.round);
  });
}
