// Cells suppressed, gap, time and audit on generated tables: `npm run bench:protect` writes docs/benchmarks/protect.md.
import {mkdirSync, writeFileSync} from "node:fs";
import {cpus} from "node:os";
import {dirname, join} from "node:path";
import {runCommand} from "../../loaders/commands/command-line.js";
import type {Policy} from "../../loaders/protect/suppress/problem.js";
import {SiteError} from "../../loaders/site/site-error.js";
import {writeReport} from "./protect-report.js";
import {type BenchRun, runOne} from "./protect-run.js";
import {parseSizes, tableCsv} from "./tables.js";

const USAGE = `Usage: npm run bench:protect -- [options]

Protects generated tables with all their margins and writes cells suppressed, gap, time and audit violations.
Exits with 1 when the audit finds a violation. With all sizes and 20 seeds it takes one to two hours.

  --seeds <number>    tables of each size (default: 20)
  --sizes <list>      sizes, separated by commas (default: 2x6,2x6x4,2x6x4x4,2x8x5x6)
  --output <file>     the report (default: docs/benchmarks/protect.md)
  --export <folder>   write every table as CSV, with what ours suppresses, for tests/bench/compare-with-r.R
  --help              this text`;

const POLICIES: readonly Policy[] = ["any", "threshold"];

const spec = {
  usage: USAGE,
  options: {
    seeds: {type: "string", default: "20"},
    sizes: {type: "string", default: "2x6,2x6x4,2x6x4x4,2x8x5x6"},
    output: {type: "string", default: "docs/benchmarks/protect.md"},
    export: {type: "string"}
  }
} as const;

await runCommand(spec, (options) => {
  const seeds = Number(options.seeds);
  if (!Number.isInteger(seeds) || seeds < 1)
    throw new SiteError([`not a number of seeds: "${options.seeds}" (1 or more)`]);
  const sizes = `${options.sizes}`.split(",");
  for (const one of sizes) parseSizes(one);
  if (typeof options.export === "string") return exportTables(options.export, sizes, seeds);
  const runs = sizes.flatMap((one) => POLICIES.flatMap((policy) => runSize(one, policy, seeds)));
  const output = `${options.output}`;
  mkdirSync(dirname(output), {recursive: true});
  writeFileSync(output, writeReport(runs, seeds, machineName()));
  console.log(`made ${output}`);
  const violations = runs.reduce((sum, run) => sum + run.violations, 0);
  if (violations > 0) console.error(`${violations} primary cells are narrowed beyond the policy`);
  return violations > 0 ? 1 : 0;
});

function runSize(sizes: string, policy: Policy, seeds: number): BenchRun[] {
  return Array.from({length: seeds}, (_, index) => {
    const run = runOne(sizes, index + 1, policy, () => performance.now());
    console.log(
      `${sizes} ${policy}, seed ${run.seed}: ${run.suppressed} of ${run.cells} cells, gap ${(100 * run.gap).toFixed(1)} %, ` +
        `${run.searchTime.toFixed(1)} s, audit ${run.auditTime.toFixed(1)} s, violations ${run.violations}`
    );
    return run;
  });
}

/** Every table as a file of its cells, margins included, and a file that says how many cells ours suppresses under `any`. */
function exportTables(folder: string, sizes: readonly string[], seeds: number): number {
  mkdirSync(folder, {recursive: true});
  const ours = sizes.flatMap((one) =>
    Array.from({length: seeds}, (_, index) => {
      const seed = index + 1;
      writeFileSync(join(folder, `${one}-${seed}.csv`), tableCsv(parseSizes(one), seed));
      const {suppressed, primary, searchTime} = runOne(one, seed, "any", () => performance.now());
      return `${one},${seed},${primary},${suppressed},${searchTime.toFixed(2)}`;
    })
  );
  writeFileSync(join(folder, "ours.csv"), `${["sizes,seed,primary,suppressed,seconds", ...ours].join("\n")}\n`);
  console.log(`made ${sizes.length * seeds} tables and ours.csv in ${folder}`);
  return 0;
}

function machineName(): string {
  return `${cpus().length} cores (${cpus()[0]?.model ?? "?"}), of which one is used, Node ${process.versions.node}`;
}
