import type {Conflict} from "../model/conflict.js";
import type {Issue} from "../model/issue.js";
import type {RawTable} from "../model/raw.js";

const PATH = "data/conflicts.json";

/** Every figure of a conflict is there: its dataset exists, and at least one row answers. */
export function screenConflicts(conflicts: readonly Conflict[], datasets: ReadonlyMap<string, RawTable>): Issue[] {
  return conflicts.flatMap(({id, observations}) =>
    observations.flatMap(({dataset, where}, index): Issue[] => {
      const at = {path: PATH, field: `${id}.observations.${index}`, rule: "conflicts"};
      const table = datasets.get(dataset);
      if (!table)
        return [
          {...at, value: dataset, message: "unknown dataset", allowed: `known: ${[...datasets.keys()].join(", ")}`}
        ];
      const found = table.rows.some(({cells}) => Object.entries(where).every(([name, value]) => cells[name] === value));
      return found
        ? []
        : [{...at, value: JSON.stringify(where), message: "no such row", allowed: `values of columns of ${dataset}`}];
    })
  );
}
