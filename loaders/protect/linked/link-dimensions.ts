import type {Constraint} from "../attack/system.js";
import {arrange, type Block, mergeDimensions} from "./arrange.js";
import {type CubeDimension, listKeys, positionsOf, type Selection, sizeOf} from "./cube.js";

/** Tables of the same children as one system, without their counts: atoms, and what links them. */
export interface LinkedDimensions {
  /** Number of atoms. */
  size: number;
  blocks: readonly Block[];
  known: readonly Constraint[];
  /** The atoms that a selection holds in one block. */
  atomsIn(block: number, selection: Selection): number[];
  /** The atoms that a selection holds, in the first block that has its dimensions; undefined when no block has them all. */
  findAtoms(selection: Selection): number[] | undefined;
  /** The dimensions of all tables, with their codes. */
  dimensions: readonly CubeDimension[];
}

/** Above this the full cross-classification of a ring of tables is refused. */
const MOST_ATOMS = 50_000;

/**
 * Links tables of one authority and unit by their dimensions and codes alone. Tables must have the same codes where they share a dimension.
 * @throws RangeError when tables form a ring whose full cross-classification is too large
 */
export function linkDimensions(tables: readonly (readonly CubeDimension[])[]): LinkedDimensions {
  const {blocks, links} = arrange(tables);
  const dimensions = mergeDimensions(tables);
  const sizes = blocks.map((block) => sizeOf(block.dimensions));
  const offsets = sizes.map((_, index) => sizes.slice(0, index).reduce((sum, size) => sum + size, 0));
  const size = sizes.reduce((sum, one) => sum + one, 0);
  if (size > MOST_ATOMS)
    throw new RangeError(
      `the tables cross ${dimensions.map(({name}) => name).join(", ")} in a ring: ${size} cells are too many (at most ${MOST_ATOMS}); publish fewer tables`
    );
  const atomsIn = (block: number, selection: Selection) =>
    positionsOf(blocks[block]?.dimensions ?? [], selection).map((position) => (offsets[block] ?? 0) + position);
  const known = links.flatMap(({from, to, dimensions: names}) =>
    listSelections(blocks[from], names).map((selection) => equal(atomsIn(from, selection), atomsIn(to, selection)))
  );
  return {
    size,
    blocks,
    known,
    dimensions,
    atomsIn,
    findAtoms(selection) {
      const block = blocks.findIndex(({dimensions: own}) => {
        const names = new Set(own.map(({name}) => name));
        return [...selection.keys()].every((name) => names.has(name));
      });
      return block < 0 ? undefined : atomsIn(block, selection);
    }
  };
}

function listSelections(block: Block | undefined, names: readonly string[]): Selection[] {
  const dimensions = (block?.dimensions ?? []).filter(({name}) => names.includes(name));
  return listKeys(dimensions).map(
    (key) => new Map(key.map((code, index) => [dimensions[index]?.name ?? "", new Set([code])]))
  );
}

function equal(left: readonly number[], right: readonly number[]): Constraint {
  return {atoms: [...left, ...right], coefs: [...left.map(() => 1), ...right.map(() => -1)], lo: 0, hi: 0};
}
