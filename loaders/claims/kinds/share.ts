import type {ShareClaim} from "../../model/claim.js";
import {getRow, numberIn, type Selection, type Tables, toInput} from "../select.js";
import {commonOf} from "./common.js";
import {assertSameUnit, total, totalOf} from "./total.js";

/**
 * A part of a whole, both counted: `part / whole`; several rows of either are added first. Both must count the same unit.
 * @param whole one selection, or several whose rows are added
 */
export function share(
  tables: Tables,
  id: string,
  part: Selection,
  ...whole: readonly [Selection, ...Selection[]]
): ShareClaim {
  const claim = contribution(tables, id, part, ...whole);
  if (claim.value > 1)
    throw new Error(`claim "${id}": the part ${claim.numerator} exceeds the whole ${claim.denominator}`);
  return claim;
}

/** What a part adds to a whole that other parts may lessen, such as a gap: it may be negative, or more than the whole. */
export function contribution(
  tables: Tables,
  id: string,
  part: Selection,
  ...whole: readonly [Selection, ...Selection[]]
): ShareClaim {
  const [numerator, denominator] = [total(tables, part), totalOf(tables, whole)];
  assertSameUnit(id, numerator.rows, denominator.rows);
  if (denominator.value === 0) throw new RangeError(`claim "${id}" is a part of nothing: ${denominator.formula} = 0`);
  return {
    ...commonOf(id, [toInput(part.table, numerator.rows), toInput(whole[0].table, denominator.rows)]),
    kind: "share",
    value: numerator.value / denominator.value,
    numerator: numerator.value,
    denominator: denominator.value,
    formula: `${numerator.formula} / ${denominator.formula}`
  };
}

/**
 * A share that the source publishes as a percentage, without the part's count.
 * @param base where the number of which it is a percentage stands, if the source gives it
 */
export function percentage(tables: Tables, id: string, selection: Selection, base?: Selection): ShareClaim {
  const row = getRow(tables, selection);
  if (row.measure !== "percent")
    throw new Error(`claim "${id}" needs a percentage, the row's measure is "${row.measure}"`);
  const value = numberIn(row, selection);
  const whole = base && total(tables, base);
  const inputs = [toInput(selection.table, [row]), ...(whole && base ? [toInput(base.table, whole.rows)] : [])];
  return {
    ...commonOf(id, inputs),
    kind: "share",
    value: value / 100,
    ...(whole ? {denominator: whole.value} : {}),
    formula: whole ? `${value} % of ${whole.formula}` : `${value} %`
  };
}
