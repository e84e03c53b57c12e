// Everything that `npm test` promises, stage by stage; the last line is the sum.
import {spawnSync} from "node:child_process";
import {mkdtempSync, readFileSync, rmSync} from "node:fs";
import {tmpdir} from "node:os";
import {join} from "node:path";
import {checkFresh} from "../loaders/site/documents/check-fresh.js";
import {SiteError} from "../loaders/site/site-error.js";
import {findChromium} from "./browser/chromium.js";
import {findSoffice} from "./soffice.js";

interface Count {
  passed: number;
  failed: number;
}

/** A stage that passes or fails as a whole: a command and its exit code. */
function check(name: string, command: string, args: string[]): Count {
  console.log(`\n── ${name}`);
  const {status} = spawnSync(command, args, {stdio: "inherit"});
  console.log(status === 0 ? `   ${name}: passed` : `   ${name}: failed (exit ${status})`);
  return status === 0 ? {passed: 1, failed: 0} : {passed: 0, failed: 1};
}

/** A stage of many tests: vitest's own count. A run that crashes before it can count is one failure. */
function suite(name: string, args: string[], env: NodeJS.ProcessEnv = {}): Count {
  console.log(`\n── ${name}`);
  const folder = mkdtempSync(join(tmpdir(), "tests-"));
  const report = join(folder, "report.json");
  const {status} = spawnSync(
    "npx",
    ["vitest", "run", ...args, "--reporter=dot", "--reporter=json", `--outputFile.json=${report}`],
    {
      stdio: "inherit",
      env: {...process.env, ...env}
    }
  );
  try {
    const {numPassedTests, numFailedTests, testResults} = JSON.parse(readFileSync(report, "utf8"));
    sayReferenceCases(testResults);
    const crashed = status !== 0 && numFailedTests === 0 ? 1 : 0;
    return {passed: numPassedTests, failed: numFailedTests + crashed};
  } catch (error) {
    console.error(`   ${name}: no report (${error instanceof Error ? error.message : error})`);
    return {passed: 0, failed: 1};
  } finally {
    rmSync(folder, {recursive: true, force: true});
  }
}

/** How many of the values computed with R the methods reproduce: the promise of `loaders/statistics/`. */
function sayReferenceCases(
  files: readonly {assertionResults: readonly {ancestorTitles: string[]; status: string}[]}[]
) {
  const cases = files
    .flatMap(({assertionResults}) => assertionResults)
    .filter(({ancestorTitles}) => ancestorTitles.includes("every method gives what R gives"));
  const held = cases.filter(({status}) => status === "passed").length;
  if (cases.length > 0) console.log(`   reference cases computed with R: ${held} of ${cases.length} reproduced`);
}

/** The site that the browser tests look at: as it stands where it was built of these very inputs, else built now. */
function siteOf(output: string): Count {
  try {
    checkFresh(process.cwd(), output);
    console.log(`\n── build\n   build: ${output}/ is of these inputs already: passed`);
    return {passed: 1, failed: 0};
  } catch (error) {
    if (!(error instanceof SiteError)) throw error;
    return check("build", "npx", ["tsx", "loaders/commands/build.ts"]);
  }
}

const chromium = await findChromium();
findSoffice();
const counts = [
  check("types", "npx", ["tsc", "--noEmit"]),
  check("lint and format", "npx", ["biome", "check", "--error-on-warnings"]),
  suite("unit, fixtures, back tests, parity", ["--project=unit"]),
  siteOf(process.env.REPORT_OUTPUT || "dist"),
  suite("the built site in a browser", ["--project=browser"], {CHROMIUM: chromium}),
  suite("the report as PDF and as Word", ["--project=documents"], {CHROMIUM: chromium})
];
const passed = counts.reduce((sum, count) => sum + count.passed, 0);
const failed = counts.reduce((sum, count) => sum + count.failed, 0);
process.exitCode = failed === 0 ? 0 : 1;
console.log(`\n${passed} passed, ${failed} failed`);
