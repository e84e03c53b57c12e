import type {CodeColumn} from "./code-column.js";
import {type PlacedDimension, placeIn} from "./places.js";

/**
 * 1 for each row whose figure may be a part of a sum: a number that the source itself gives or that was computed from such, and the
 * only account of it.
 */
export function addableRows(
  dimensions: readonly PlacedDimension[],
  {status, via}: {status: CodeColumn; via: CodeColumn}
): Uint8Array {
  const isOwn = status.codes.map((code) => code === "exact" || code === "derived");
  const isDirect = via.codes.map((code) => code === "");
  const addable = status.positions.map((position, row) =>
    isOwn[position] && isDirect[via.positions[row] ?? 0] ? 1 : 0
  );
  return withoutTwins(dimensions, Uint8Array.from(addable));
}

/** Rows with the same code in every dimension are accounts of the same figure: none of them is added. */
function withoutTwins(dimensions: readonly PlacedDimension[], addable: Uint8Array): Uint8Array {
  const placeOf = placeIn(dimensions);
  const first = new Map<number, number>();
  for (let row = 0; row < addable.length; row++) {
    const place = placeOf(row);
    const twin = first.get(place);
    if (twin === undefined) first.set(place, row);
    else addable[twin] = addable[row] = 0;
  }
  return addable;
}
