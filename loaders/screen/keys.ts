import type {Issue} from "../model/issue.js";
import type {RawTable} from "../model/raw.js";
import type {Descriptor} from "./descriptor.js";

/** No key stands twice: two sources that conflict differ in `source` or `via`, which belong to the key. */
export function screenKeys({path, rows}: RawTable, {resources: [resource]}: Descriptor): Issue[] {
  const lines = new Map<string, number>();
  return rows.flatMap(({line, cells}) => {
    const key = resource.schema.primaryKey.map((name) => cells[name] ?? "").join(", ");
    const first = lines.get(key);
    if (first === undefined) {
      lines.set(key, line);
      return [];
    }
    const allowed = `one row for each ${resource.schema.primaryKey.join(", ")}`;
    return [{path, line, value: key, rule: "keys", message: `key stands twice, first in line ${first}`, allowed}];
  });
}
