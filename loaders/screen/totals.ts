import type {Issue} from "../model/issue.js";
import type {RawDataset, RawRow} from "../model/raw.js";
import type {Descriptor} from "./descriptor.js";

type Total = Descriptor["resources"][0]["totals"][number];
type Accepted = Descriptor["resources"][0]["accepted"][number];

interface Range {
  lower: number;
  upper: number;
}

interface Finding {
  row: RawRow;
  issue: Issue;
}

/**
 * Parts agree with the total that the source itself publishes, where the description says that they add up: exactly when all parts are
 * given, else so that the total lies between what the parts' bounds allow. What the published figures do not fulfil can be accepted, with
 * a reason; an acceptance that is no longer needed is an issue too.
 */
export function screenTotals({table, descriptorPath}: RawDataset, {resources: [resource]}: Descriptor): Issue[] {
  const dimensions = resource.schema.primaryKey;
  const findings = resource.totals.flatMap((total) => findContradictions(table.path, table.rows, total, dimensions));
  const unaccepted = findings.filter(({row}) => !resource.accepted.some((accepted) => covers(accepted, row)));
  const unneeded = resource.accepted.filter((accepted) => !findings.some(({row}) => covers(accepted, row)));
  return [
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
  const found = parts.map((code) => group.find(({cells}) => cells[over] === code));
  const given = found.filter((row) => row !== undefined);
  if (!whole || !published || given.length === 0) return [];
  const ranges = given.map(rangeOf);
  if (ranges.some((range) => range === undefined)) return [];
  const lower = ranges.reduce((sum, range) => sum + (range?.lower ?? 0), 0);
  // A part without a row may be anything: then the parts only bound the total from below.
  const upper =
    given.length < parts.length
      ? Number.POSITIVE_INFINITY
      : ranges.reduce((sum, range) => sum + (range?.upper ?? 0), 0);
  if (published.upper >= lower && published.lower <= upper) return [];
  const allowed = `${parts.join(" + ")} gives ${lower === upper ? lower : `${lower} to ${upper}`}`;
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
