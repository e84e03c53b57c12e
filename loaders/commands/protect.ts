import {existsSync} from "node:fs";
import {mkdir, writeFile} from "node:fs/promises";
import {join, relative} from "node:path";
import type {ProtectedCollection} from "../model/protected.js";
import {offeredCodes} from "../protect/collection/offered-codes.js";
import {type ProtectionResult, protectCollection} from "../protect/collection/protect-collection.js";
import {ProtectionError} from "../protect/protection-error.js";
import {toMarkdown} from "../protect/report/markdown.js";
import {type ProtectionReport, reportProtection} from "../protect/report/report.js";
import {RULES} from "../protect/rules.js";
import {readCollection} from "../read/collection.js";
import {listProtected, readProtectedCollection} from "../read/protected.js";
import {readSubmissionSchema} from "../read/submission-schema.js";
import {ScreeningError} from "../screen/screening-error.js";
import {toProtectedFiles} from "../write/protected.js";
import {replaceFolder} from "../write/replace-folder.js";
import {runCommand} from "./command-line.js";

const USAGE = `Usage: npm run protect -- <folder of a collection> [--replace]

Protects the tables of a collection (data/submissions/<collection>) against disclosure, and attacks the result.
Writes data/protected/<collection>/, which may be published: the tables, and the audit: what anybody can compute of each hidden cell.
Writes <folder>/report/, which may not: what was hidden and why, what rounding and coarser categories would cost, the time.

Options:
  --replace  write over an edition that has not been published yet

Exit codes: 0 protected, 1 refused (on standard error; nothing is written), 2 wrong usage`;

const options = {replace: {type: "boolean" as const}};

await runCommand({usage: USAGE, options, positionals: true}, async ({replace}, folders) => {
  const [given] = folders;
  if (given === undefined || folders.length > 1) {
    console.error(USAGE);
    return 2;
  }
  const root = process.cwd();
  const folder = relative(root, given);
  const {result, seconds} = await protect(root, folder);
  assertReplaceable(root, result.collection, replace === true);
  const report = reportProtection(result, RULES);
  const output = `data/protected/${result.collection.name}`;
  // What may be published comes last: it is replaced whole, and only when all else has gone well.
  await writeReport(join(root, folder, "report"), report, seconds);
  await replaceFolder(join(root, output), toProtectedFiles(result.collection));
  sayWhatWasMade(result.collection, report, output, folder);
  return 0;
});

async function protect(
  root: string,
  folder: string
): Promise<{result: ProtectionResult; seconds: Map<string, number>}> {
  if (!existsSync(join(root, folder, "collection.json")))
    throw new ScreeningError([{path: `${folder}/collection.json`, rule: "files", message: "file is missing"}]);
  const collection = await readCollection(root, folder);
  const seconds = new Map<string, number>();
  const result = protectCollection(collection, {
    earlier: readEarlier(root, folder, collection.earlier),
    offered: offeredCodes(readSubmissionSchema(root)),
    rules: RULES,
    run(part, work) {
      const begun = performance.now();
      const done = work();
      seconds.set(part, (performance.now() - begun) / 1000);
      console.log(`${part}: ${seconds.get(part)?.toFixed(1)} s`);
      return done;
    }
  });
  return {result, seconds};
}

function readEarlier(root: string, folder: string, names: readonly string[]): ProtectedCollection[] {
  const known = listProtected(root);
  const missing = names.filter((name) => !known.includes(name));
  if (missing.length > 0)
    throw new ScreeningError(
      missing.map((value) => ({
        path: `${folder}/collection.json`,
        field: "earlier",
        value,
        rule: "earlier",
        message: "no such protected collection",
        allowed: `in data/protected: ${known.join(", ") || "none"}`
      }))
    );
  return names.map((name) => readProtectedCollection(root, name));
}

/** What has been published cannot be taken back: an edition that would become another one is refused. */
function assertReplaceable(root: string, collection: ProtectedCollection, replace: boolean): void {
  if (replace || collection.synthetic || !listProtected(root).includes(collection.name)) return;
  const before = toProtectedFiles(readProtectedCollection(root, collection.name));
  const now = toProtectedFiles(collection);
  const changed = [...new Set([...before.keys(), ...now.keys()])].filter((name) => before.get(name) !== now.get(name));
  if (changed.length > 0)
    throw new ProtectionError([
      `data/protected/${collection.name} would change: ${changed.join(", ")} (give the collection a new name and edition and list this one in "earlier"; or --replace where it has never been published)`
    ]);
}

async function writeReport(folder: string, report: ProtectionReport, seconds: Map<string, number>): Promise<void> {
  await mkdir(folder, {recursive: true});
  await writeFile(join(folder, "protection.md"), toMarkdown(report, seconds));
  await writeFile(
    join(folder, "protection.json"),
    `${JSON.stringify({...report, seconds: Object.fromEntries(seconds)}, null, 2)}\n`
  );
}

function sayWhatWasMade(
  {tables, synthetic}: ProtectedCollection,
  {hidden, cells, audit}: ProtectionReport,
  output: string,
  folder: string
): void {
  console.log(
    `\nMade ${output}/: ${tables.length} tables${synthetic ? " (synthetic)" : ""}, ${hidden} of ${cells} cells not shown as they are; ${audit.cells} cells audited, nothing narrowed beyond the rules.`
  );
  console.log(`Made ${folder}/report/: internal, not to be published.`);
}
