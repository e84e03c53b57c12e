import type {Issue} from "../model/issue.js";
import type {RawRow, RawTable} from "../model/raw.js";

type Cells = RawRow["cells"];

const WITH_VALUE = new Set(["exact", "rounded", "derived"]);

/** A cell's value, bounds and words are those that its status asks for; counts are whole, percentages lie between 0 and 100. */
export function screenNumbers({path, rows}: RawTable): Issue[] {
  return rows.flatMap(({line, cells}) =>
    faults(cells).map(([field, message, allowed]) => ({
      path,
      line,
      field,
      value: cells[field] ?? "",
      rule: "numbers",
      message,
      allowed
    }))
  );
}

type Fault = [field: string, message: string, allowed: string];

function faults(cells: Cells): Fault[] {
  const {status = ""} = cells;
  if (WITH_VALUE.has(status)) return [...valueFaults(cells), ...empty(cells, ["lower", "upper"])];
  if (status === "bound") return [...boundFaults(cells), ...empty(cells, ["value"])];
  const words: Fault[] =
    status === "worded" && !cells.wording ? [["wording", "no words", "the source's own words"]] : [];
  return [...words, ...empty(cells, ["value", "lower", "upper"])];
}

function valueFaults({value = "", measure, status}: Cells): Fault[] {
  if (!/^\d+(\.\d+)?$/.test(value))
    return [["value", "not a number", `a number with a decimal point, as status is ${status}`]];
  if (measure === "count" && !/^\d+$/.test(value)) return [["value", "count is not whole", "0, 1, 2, …"]];
  if (measure === "percent" && Number(value) > 100) return [["value", "percentage above 100", "0 to 100"]];
  return [];
}

function boundFaults({lower = "", upper = ""}: Cells): Fault[] {
  const malformed = (
    [
      ["lower", lower],
      ["upper", upper]
    ] as const
  ).filter(([, text]) => text !== "" && !/^\d+$/.test(text));
  if (malformed.length > 0)
    return malformed.map(([field]) => [field, "bound is not whole", "0, 1, 2, … or empty when open"]);
  if (lower === "" && upper === "") return [["lower", "no bound", "a lower or an upper bound, as status is bound"]];
  if (lower !== "" && upper !== "" && Number(lower) > Number(upper))
    return [["lower", "lower bound above the upper", `at most ${upper}`]];
  return [];
}

function empty(cells: Cells, fields: readonly string[]): Fault[] {
  return fields
    .filter((field) => cells[field])
    .map((field) => [field, "cell is not empty", `empty, as status is ${cells.status}`]);
}
