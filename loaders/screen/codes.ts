import type {Codelist} from "../model/codelist.js";
import type {Issue} from "../model/issue.js";
import type {RawTable} from "../model/raw.js";
import type {Descriptor} from "./descriptor.js";

/** Code lists of the common columns, whatever the description says of them. */
const COMMON: Readonly<Record<string, string>> = {measure: "measure", unit: "unit", status: "observation-status"};

/** Every code stands in the code list of its column; the dataset's concept and kind of source too. */
export function screenCodes(
  table: RawTable,
  descriptor: Descriptor,
  codelists: ReadonlyMap<string, Codelist>,
  descriptorPath: string
): Issue[] {
  const own = [
    ["concept", descriptor.concept, "concept"],
    ["sourceType", descriptor.sourceType, "source-type"]
  ].flatMap(([field = "", value = "", list = ""]) =>
    unknown(codelists, list, value).map((rest) => ({path: descriptorPath, field, value, ...rest}))
  );
  const lists = descriptor.resources[0].schema.fields.flatMap(({name, codelist}) => {
    const list = codelist ?? (descriptor.resources[0].profile === "observations" ? COMMON[name] : undefined);
    return list ? [[name, list] as const] : [];
  });
  const rows = table.rows.flatMap(({line, cells}) =>
    lists.flatMap(([field, list]) => {
      const value = cells[field] ?? "";
      return unknown(codelists, list, value).map((rest) => ({path: table.path, line, field, value, ...rest}));
    })
  );
  return [...own, ...rows];
}

function unknown(
  codelists: ReadonlyMap<string, Codelist>,
  list: string,
  value: string
): Pick<Issue, "rule" | "message" | "allowed">[] {
  const codes = codelists.get(list)?.codes;
  if (!codes)
    return [
      {rule: "codes", message: `unknown code list "${list}"`, allowed: `known: ${[...codelists.keys()].join(", ")}`}
    ];
  if (codes.some(({code}) => code === value)) return [];
  return [{rule: "codes", message: "unknown code", allowed: `allowed: ${codes.map(({code}) => code).join(", ")}`}];
}
