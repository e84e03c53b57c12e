import type {DesignReview} from "../alternatives/merging.js";
import type {ProtectionReport, RoundingCost, SystemReport} from "./report.js";

/**
 * A report as Markdown for the analyst.
 * @param seconds how long each part of the work took, by its name
 */
export function toMarkdown(report: ProtectionReport, seconds: ReadonlyMap<string, number>): string {
  return [
    `# Disclosure control of ${report.collection}, edition ${report.edition}`,
    "**Internal: this report tells more than may be published.**",
    `Rules version ${report.rules}. ${report.hidden} of ${report.cells} published cells are not shown as they are. ${auditLine(report)}`,
    "## What was done",
    table(
      [
        "authority",
        "unit",
        "cells",
        "primary",
        "secondary",
        "share of the counts hidden",
        "method",
        "gap to the best",
        "seconds"
      ],
      report.systems.map((system) => systemRow(system, seconds))
    ),
    "## What the other ways cost",
    table(
      ["authority", "unit", "suppression: cells hidden", "rounding", ...thresholdsOf(report).map(titleOfThreshold)],
      report.systems.map(costRow)
    ),
    "## Tables, and what would make more of them whole",
    report.systems
      .flatMap(({designs}) => designs)
      .map(reviewLine)
      .join("\n"),
    "## Time",
    table(
      ["part", "seconds"],
      [...seconds].map(([name, time]) => [name, time.toFixed(1)])
    ),
    ""
  ].join("\n\n");
}

function auditLine({audit: {cells, narrowest}}: ProtectionReport): string {
  if (narrowest === undefined) return "No cell is hidden.";
  const width = Number.isFinite(narrowest) ? String(narrowest) : "without end";
  return `The audit asked of ${cells} cells what can be computed from everything published: the narrowest interval is ${width} wide.`;
}

function systemRow(system: SystemReport, seconds: ReadonlyMap<string, number>): string[] {
  const {authority, unit, cells, primary, secondary, hiddenShare, method, gap} = system;
  const time = seconds.get(`${authority}, unit ${unit}`);
  return [
    authority,
    unit,
    String(cells),
    String(primary),
    String(secondary),
    `${(100 * hiddenShare).toFixed(0)} %`,
    method,
    `${(100 * gap).toFixed(1)} %`,
    time === undefined ? "" : time.toFixed(1)
  ];
}

function thresholdsOf({systems}: ProtectionReport): number[] {
  return systems[0]?.sensitivity.map(({threshold}) => threshold) ?? [];
}

function titleOfThreshold(threshold: number): string {
  return `primary cells at threshold ${threshold}`;
}

function costRow({authority, unit, primary, secondary, rounding, sensitivity}: SystemReport): string[] {
  return [
    authority,
    unit,
    String(primary + secondary),
    roundingText(rounding),
    ...sensitivity.map((one) => String(one.primary))
  ];
}

function roundingText(cost: RoundingCost): string {
  if (!cost.possible) return cost.why;
  const changes = `mean change ${cost.meanChange.toFixed(1)}, largest ${cost.largestChange}`;
  return cost.exposed === 0 ? `safe: ${changes}` : `not safe, ${cost.exposed} cells can be narrowed: ${changes}`;
}

function reviewLine({table: name, cells, primary, mergings}: DesignReview): string {
  if (primary === 0) return `- ${name}: can be published whole (${cells} cells).`;
  const ways = mergings.map(
    ({dimension, merged, primary: left, cells: size}) =>
      `${merged.length === 0 ? `without ${dimension}` : `${merged.join(" + ")} in ${dimension} together`}: ${left} of ${size} cells`
  );
  const better =
    ways.length === 0 ? "no merging of one dimension leaves fewer" : `coarser would leave: ${ways.join("; ")}`;
  return `- ${name}: ${primary} of ${cells} cells must not be seen; ${better}.`;
}

function table(header: readonly string[], rows: readonly (readonly string[])[]): string {
  const line = (cells: readonly string[]) => `| ${cells.join(" | ")} |`;
  return [line(header), line(header.map(() => "---")), ...rows.map(line)].join("\n");
}
