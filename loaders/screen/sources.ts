import type {Issue} from "../model/issue.js";
import type {RawTable} from "../model/raw.js";
import type {Descriptor} from "./descriptor.js";

const ALLOWED = "a key of data/references.json";

/** Every row names its source and its place there; sources are entries of `data/references.json`. */
export function screenSources(
  table: RawTable,
  descriptor: Descriptor,
  references: ReadonlySet<string>,
  descriptorPath: string
): Issue[] {
  const {path, rows} = table;
  const inRows = rows.flatMap(({line, cells}) => {
    const {source = "", via = "", place = ""} = cells;
    const at = (field: string, value: string, message: string, allowed: string): Issue => ({
      path,
      line,
      field,
      value,
      rule: "sources",
      message,
      allowed
    });
    return [
      ...(references.has(source) ? [] : [at("source", source, "unknown source", ALLOWED)]),
      ...(via === "" || references.has(via) ? [] : [at("via", via, "unknown source", ALLOWED)]),
      ...(place === "" ? [at("place", place, "no place in the source", "page, table, row or heading")] : [])
    ];
  });
  const inDescriptor = descriptor.sources.flatMap(({reference}, index): Issue[] =>
    reference === undefined || references.has(reference)
      ? []
      : [
          {
            path: descriptorPath,
            field: `sources.${index}.reference`,
            value: reference,
            rule: "sources",
            message: "unknown source",
            allowed: ALLOWED
          }
        ]
  );
  return [...inDescriptor, ...inRows];
}
