import type {BenchRun} from "./protect-run.js";

/** The report of a benchmark: what is the same on every machine, and the times apart. */
export function writeReport(runs: readonly BenchRun[], seeds: number, machine: string): string {
  const groups = groupRuns(runs);
  const violations = runs.reduce((sum, run) => sum + run.violations, 0);
  return `# Suppression on generated tables

Made by \`npm run bench:protect\`. Each table has all its margins; ${seeds} tables of each size, made from the seeds 1 to ${seeds}, hold 376 synthetic
children each, so that most cells hold 0 to 4. No child stands behind them. The threshold is 5. Numbers are the least, the median and the most over the seeds.

Audit violations: ${violations} in ${runs.length} runs. The audit asks, with whole numbers, of every primary cell whether what the policy demands is possible.

## What is the same on every machine

\`any\`: at least two values of every primary cell are possible, which is what the R tools promise. \`threshold\`: the upper bound reaches the threshold
and the lower one falls below the value.

| table | policy | cells | primary | suppressed | share of the count | proven optimum | largest gap | violations |
|---|---|---|---|---|---|---|---|---|
${groups.map((group) => row(factsOf(group))).join("\n")}

### Cells suppressed beside Gaussian elimination

Gaussian elimination (Langsrud 2024) in our own implementation (\`tests/bench/gaussian-elimination.ts\`), not the R package: it keeps every primary cell from
being a linear combination of published cells and promises no width. Only \`any\` is comparable.

| table | ours, \`any\` | elimination, zeros hidden too | elimination, zeros shown to everybody | tables where ours needs more than either |
|---|---|---|---|---|
${groups
  .filter(([run]) => run?.policy === "any")
  .map((group) => row(comparisonOf(group)))
  .join("\n")}

## Times

Seconds, on ${machine}. The limits of the search are steps, so that another machine takes another time for the same pattern.

| table | policy | search | audit |
|---|---|---|---|
${groups.map((group) => row(timesOf(group))).join("\n")}

The comparison with the packages GaussSuppression and sdcTable of R, where they are installed: \`npm run bench:protect -- --export <folder>\`, then
\`Rscript tests/bench/compare-with-r.R <folder>\`.
`;
}

function groupRuns(runs: readonly BenchRun[]): BenchRun[][] {
  const groups = new Map<string, BenchRun[]>();
  for (const run of runs)
    groups.set(`${run.sizes} ${run.policy}`, [...(groups.get(`${run.sizes} ${run.policy}`) ?? []), run]);
  return [...groups.values()];
}

function factsOf(group: readonly BenchRun[]): string[] {
  const proven = group.filter(({gap}) => gap === 0).length;
  return [
    ...nameOf(group),
    `${group[0]?.cells}`,
    spread(group.map(({primary}) => primary)),
    spread(group.map(({suppressed}) => suppressed)),
    spread(
      group.map(({hiddenShare}) => 100 * hiddenShare),
      1,
      " %"
    ),
    `${proven} of ${group.length}`,
    `${(100 * Math.max(...group.map(({gap}) => gap))).toFixed(1)} %`,
    `${group.reduce((sum, {violations}) => sum + violations, 0)}`
  ];
}

function comparisonOf(group: readonly BenchRun[]): string[] {
  const more = group.filter(({suppressed, elimination}) => suppressed > Math.min(...elimination)).length;
  return [
    group[0]?.sizes ?? "",
    spread(group.map(({suppressed}) => suppressed)),
    spread(group.map(({elimination}) => elimination[0])),
    spread(group.map(({elimination}) => elimination[1])),
    `${more} of ${group.length}`
  ];
}

function timesOf(group: readonly BenchRun[]): string[] {
  return [
    ...nameOf(group),
    spread(
      group.map(({searchTime}) => searchTime),
      1
    ),
    spread(
      group.map(({auditTime}) => auditTime),
      1
    )
  ];
}

function nameOf([run]: readonly BenchRun[]): string[] {
  return [run?.sizes ?? "", `\`${run?.policy}\``];
}

/** The least, the median and the most; of an even number the lower of the two in the middle. */
function spread(values: readonly number[], decimals = 0, unit = ""): string {
  const sorted = [...values].sort((a, b) => a - b);
  const shown = [sorted[0], sorted[Math.floor((sorted.length - 1) / 2)], sorted.at(-1)];
  return `${shown.map((value) => (value ?? 0).toFixed(decimals)).join(" / ")}${unit}`;
}

function row(cells: readonly string[]): string {
  return `| ${cells.join(" | ")} |`;
}
