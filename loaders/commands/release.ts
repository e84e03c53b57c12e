import {join} from "node:path";
import {makeClaims} from "../claims/index.js";
import {findCurrentChanges} from "../editions/find-changes.js";
import {freezeEdition} from "../editions/freeze.js";
import {checkEditions} from "../editions/index.js";
import {CHECKSUMS, EDITIONS} from "../read/edition-files.js";
import {type Evidence, readEvidence} from "../read/evidence.js";
import {readProtectedCollections} from "../read/protected.js";
import {readPublication} from "../read/publication.js";
import {ScreeningError} from "../screen/screening-error.js";
import {readClaimTexts} from "../site/editions/read-claim-texts.js";
import {checkReadiness} from "../site/editions/readiness.js";
import {passGate} from "../site/gate/gate.js";
import {makeTables} from "../tables/index.js";
import {writeEdition} from "../write/edition.js";
import {runCommand} from "./command-line.js";

const USAGE = `Usage: npm run release
       npm run release -- --trial

Freezes the edition that data/publication.json names: its claims, tables and protected collections as dist/ publishes them, what it changed
since the last edition and why, and the checksum of every file, into data/editions/<number>/. What is frozen is never edited.

Options:
  --trial  while data/publication.json holds placeholders: freezes an edition that nobody issues, and that says so for ever

Refuses an edition without a publisher that is not asked for as a trial; an edition that is frozen already, or is numbered or dated
before the last; changes in the working copy that are not committed; a dist/ that was not built from this commit; figures that were
changed without a declaration in data/revisions.json; what the gate finds in dist/.
Works in any clone: npm ci && npm run build && npm run release. Then make CITATION.cff again, and commit it with the new folder.

Exit codes: 0 frozen, 1 refused (why on standard error), 2 wrong usage`;

await runCommand({usage: USAGE, options: {trial: {type: "boolean"}}}, async ({trial}) => {
  const root = process.cwd();
  const publication = readPublication(root);
  const evidence = readEvidence(root);
  const {number} = publication.edition;
  const commit = checkReadiness(root, publication, evidence.history, trial === true);
  const issues = checkEditions(root, evidence);
  if (issues.length > 0) throw new ScreeningError(issues);
  console.log(await passGate(root, join(root, "dist")));
  const files = freeze(root, evidence, commit);
  const folder = `${EDITIONS}/${number}`;
  const fingerprint = await writeEdition(join(root, folder), files, CHECKSUMS);
  console.log(`Made ${folder}/: ${files.size} files; sha256 of ${CHECKSUMS}: ${fingerprint}`);
  if (publication.placeholder)
    console.log("It is a trial: data/publication.json holds placeholders, so nobody has issued it.");
  console.log(
    `Commit it, and build again: npm run citation && git add ${folder} CITATION.cff && git commit -m "Release edition ${number}" && npm run build`
  );
  return 0;
});

function freeze(root: string, evidence: Evidence, commit: string): Map<string, string> {
  const {edition, placeholder, publisher, registrationNumber} = readPublication(root);
  const tables = makeTables(evidence);
  const claims = makeClaims(tables);
  return freezeEdition({
    facts: {number: edition.number, date: edition.date, commit, placeholder, publisher, registrationNumber},
    claims,
    texts: readClaimTexts(join(root, "dist")),
    tables: [...tables.values()],
    collections: readProtectedCollections(root),
    changes: findCurrentChanges(evidence.history, tables, claims)
  });
}
