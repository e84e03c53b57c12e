import type {Issue} from "../model/issue.js";
import type {RawDataset, RawRow} from "../model/raw.js";
import type {Descriptor} from "./descriptor.js";

type Total = Descriptor["resources"][0]["totals"][number];
type Accepted = Descriptor["resources"][0]["accepted"][number];

interface Range {
  lower: number;
  upper: number;
}

/** What a part may be that has no row, or no exact number: then the others only bound the total from below. */
const ANYTHING: Range = {lower: 0, upper: Number.POSITIVE_INFINITY};

interface Finding {
  row: RawRow;
  issue: Issue;
}

/**
 * Parts agree with the total that the source itself publishes, where the description says that they add up: exactly when all parts are
 * given, else so that the total lies between what the parts allow. What the published figures do not fulfil can be accepted, with
 * a reason; an acceptance that is no longer needed is an issue too.
 */
export function screenTotals({table, descriptorPath}: RawDataset, {resources: [resource]}: Descriptor): Issue[] {
  const dimensions = resource.schema.primaryKey;
  const findings = resource.totals.flatMap((total) => findContradictions(table.path, table.rows, total, dimensions));
  const unaccepted = findings.filter(({row}) => !resource.accepted.some((accepted) => covers(accepted, row)));
  const unneeded = resource.accepted.filter((accepted) => !findings.some(({row}) => covers(accepted, row)));
  return [
    ...resource.totals.flatMap((total) => screenNames(descriptorPath, table.rows, total, dimensions)),
    ...unaccepted.map(({issue}) => issue),
    ...unneeded.map(({where}) => ({
      path: descriptorPath,
      field: "accepted",
      value: JSON.stringify(where),
      rule: "totals",
      message: "acceptance no longer needed",
      allowed: "remove it: the parts agree with the total, or no such total is left"
    }))
  ];
}

/** A total whose column or codes no row has would compare nothing, in silence. */
function screenNames(path: string, rows: readonly RawRow[], total: Total, key: readonly string[]): Issue[] {
  const at = {path, field: "totals", rule: "totals"};
  if (!key.includes(total.over))
    return [{...at, value: total.over, message: "column of a total that is not in the key", allowed: key.join(", ")}];
  const codes = new Set(rows.map(({cells}) => cells[total.over] ?? ""));
  return [total.total, ...total.parts]
    .filter((code) => !codes.has(code))
    .map((value) => ({
      ...at,
      value,
      message: `code of a total that no row has in ${total.over}`,
      allowed: [...codes].sort().join(", ")
    }));
}

function covers({where}: Accepted, row: RawRow): boolean {
  return Object.entries(where).every(([name, value]) => row.cells[name] === value);
}

function findContradictions(path: string, rows: readonly RawRow[], total: Total, key: readonly string[]): Finding[] {
  const others = key.filter((name) => name !== total.over);
  const groups = new Map<string, RawRow[]>();
  for (const row of rows.filter(({cells}) => cells.measure === "count")) {
    const group = others.map((name) => row.cells[name] ?? "").join("\u0000");
    groups.set(group, [...(groups.get(group) ?? []), row]);
  }
  return [...groups.values()].flatMap((group) => contradiction(path, group, total));
}

function contradiction(path: string, group: readonly RawRow[], {over, total, parts}: Total): Finding[] {
  const whole = group.find(({cells}) => cells[over] === total);
  const published = whole && rangeOf(whole);
  if (!whole || !published) return [];
  const ranges = parts.map((code) => {
    const row = group.find(({cells}) => cells[over] === code);
    return (row && rangeOf(row)) ?? ANYTHING;
  });
  const lower = ranges.reduce((sum, range) => sum + range.lower, 0);
  const upper = ranges.reduce((sum, range) => sum + range.upper, 0);
  if (published.upper >= lower && published.lower <= upper) return [];
  const allowed = `${parts.join(" + ")} gives ${spanOf({lower, upper})}`;
  const issue = {
    path,
    line: whole.line,
    field: "value",
    value: whole.cells.value ?? "",
    rule: "totals",
    message: `total over ${over} disagrees with its parts`,
    allowed
  };
  return [{row: whole, issue}];
}

function rangeOf({cells}: RawRow): Range | undefined {
  if (cells.status === "bound") {
    return {lower: Number(cells.lower || 0), upper: cells.upper ? Number(cells.upper) : Number.POSITIVE_INFINITY};
  }
  if (cells.value === "" || cells.status === "rounded") return undefined;
  return {lower: Number(cells.value), upper: Number(cells.value)};
}

function spanOf({lower, upper}: Range): string {
  if (lower === upper) return String(lower);
  return Number.isFinite(upper) ? `${lower} to ${upper}` : `at least ${lower}`;
}
