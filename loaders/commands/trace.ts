import {makeClaims} from "../claims/index.js";
import type {Claim} from "../model/claim.js";
import type {Input, PublishedTable, Row} from "../model/table.js";
import {readEvidence} from "../read/evidence.js";
import {readReferences} from "../read/references.js";
import {makeTables} from "../tables/index.js";
import {runCommand} from "./command-line.js";

const USAGE = `Usage: npm run trace -- <claim> …
       npm run trace -- --list

Prints a claim's value, formula, rows, files with their sha256, and source: from the prose to the place in the publication.

Options:
  --list  the ids of all claims

Exit codes: 0 printed, 1 unknown claim, 2 wrong usage`;

await runCommand({usage: USAGE, options: {list: {type: "boolean"}}, positionals: true}, ({list}, ids) => {
  const tables = makeTables(readEvidence());
  const claims = makeClaims(tables);
  if (list) {
    for (const {id} of claims) console.log(id);
    return 0;
  }
  if (ids.length === 0) {
    console.error(USAGE);
    return 2;
  }
  const titles = new Map(readReferences().map(({id, title}) => [id, title]));
  return ids.map((id) => printClaim(id, claims, tables, titles)).every(Boolean) ? 0 : 1;
});

function printClaim(
  id: string,
  claims: readonly Claim[],
  tables: ReadonlyMap<string, PublishedTable>,
  titles: ReadonlyMap<string, string>
): boolean {
  const claim = claims.find((candidate) => candidate.id === id);
  if (!claim) {
    const stem = id.split(".")[0] ?? "";
    const near = claims.filter((candidate) => candidate.id.startsWith(stem)).map((candidate) => candidate.id);
    console.error(
      `unknown claim: "${id}" (${near.length > 0 ? `known: ${near.join(", ")}` : "see: npm run trace -- --list"})`
    );
    return false;
  }
  console.log(`${claim.id}\n  value    ${shownValue(claim)}\n  formula  ${claim.formula}\n  unit     ${claim.unit}`);
  console.log(`  period   ${claim.period}\n  status   ${claim.status}`);
  for (const {table, rows} of claim.inputs) {
    console.log(`  table    ${table}: ${rows.length} ${rows.length === 1 ? "row" : "rows"}`);
    for (const row of rows) printRow(row, titles);
    for (const {path, sha256} of inputsOf(rows, tables.get(table))) console.log(`    file   ${path} sha256:${sha256}`);
  }
  console.log("");
  return true;
}

/** The input files that the rows themselves come from, of all that the table was made of. */
function inputsOf(rows: readonly Row[], table: PublishedTable | undefined): readonly Input[] {
  const paths = new Set(
    rows.flatMap(({origin}) => String(origin ?? "").split(" ")).map((origin) => origin.replace(/:[\d-]+$/, ""))
  );
  return table?.inputs.filter(({path}) => paths.has(path)) ?? [];
}

function shownValue(claim: Claim): string {
  if (claim.kind === "wording") return `“${claim.wording}”`;
  if (claim.kind === "range") return `${claim.lower} … ${claim.upper ?? "∞"}`;
  if (claim.kind === "statement")
    return `${claim.value} (${claim.lower} … ${claim.upper ?? "∞"}), margin ${claim.margin}: ${claim.strength}`;
  if (claim.kind === "count" && claim.value === null) return `${claim.lower ?? ""}–${claim.upper ?? ""}`;
  return String(claim.value);
}

function printRow(row: Row, titles: ReadonlyMap<string, string>): void {
  const name = (keys: Row[string] | undefined) =>
    String(keys ?? "")
      .split(" ")
      .filter((key) => key !== "")
      .map((key) => `${key} (${titles.get(key) ?? "?"})`)
      .join("; ");
  for (const origin of String(row.origin ?? "").split(" ")) console.log(`    row    ${origin}`);
  console.log(`    source ${name(row.source)}`);
  if (row.via) console.log(`    via    ${name(row.via)} — seen second-hand`);
  console.log(`    place  ${row.place}`);
}
