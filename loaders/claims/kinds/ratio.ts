import type {RatioClaim} from "../../model/claim.js";
import {type Selection, type Tables, toInput} from "../select.js";
import {commonOf} from "./common.js";
import {total} from "./total.js";

/** How many times larger the left quantity is than the right one. */
export function ratio(tables: Tables, id: string, left: Selection, right: Selection): RatioClaim {
  const [above, below] = [total(tables, left), total(tables, right)];
  if (below.value === 0) throw new RangeError(`claim "${id}" divides by zero`);
  return {
    ...commonOf(id, [toInput(left.table, above.rows), toInput(right.table, below.rows)]),
    kind: "ratio",
    value: above.value / below.value,
    formula: `${above.formula} / ${below.formula}`
  };
}
