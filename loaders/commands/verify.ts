import {existsSync, readFileSync} from "node:fs";
import {join} from "node:path";
import {listDocumentNames} from "../documents/names.js";
import {readPublication} from "../read/publication.js";
import {RECEIPT, type Receipt} from "../site/receipt.js";
import {SiteError} from "../site/site-error.js";
import {compareFolders, type Difference, rebuildElsewhere} from "../site/verify.js";
import {findCommit, findEpoch} from "../site/world.js";
import {runCommand} from "./command-line.js";

const USAGE = `Usage: npm run verify

Rebuilds the publication from its inputs in another folder, another time zone and another locale, and compares it with dist/ byte
for byte. Run npm run build first. The documents (npm run pdf, npm run docx) are left out: they are no part of a build.

Exit codes: 0 alike, 1 different (each file and its first difference on standard error), 2 wrong usage`;

await runCommand({usage: USAGE}, async () => {
  const root = process.cwd();
  const dist = join(root, "dist");
  if (!existsSync(join(dist, RECEIPT)))
    throw new SiteError(["there is no finished dist/ to compare with: run npm run build first"]);
  const built = (JSON.parse(readFileSync(join(dist, RECEIPT), "utf8")) as Receipt).commit;
  const commit = findCommit(root);
  if (built !== commit)
    throw new SiteError([`dist/ was built at commit ${built}, this is ${commit}: run npm run build first`]);
  const publication = readPublication(root);
  console.log("rebuilding in another folder …");
  const {folder, remove} = await rebuildElsewhere(root, findEpoch(root, publication.edition.date), commit);
  try {
    const differences = compareFolders(dist, folder, listDocumentNames(publication.edition.number));
    for (const difference of differences) console.error(describe(difference));
    console.log(
      differences.length === 0
        ? "dist/ and its rebuild are alike, byte for byte."
        : `${differences.length} ${differences.length === 1 ? "file differs" : "files differ"}.`
    );
    return differences.length === 0 ? 0 : 1;
  } finally {
    await remove();
  }
});

function describe({path, cause, at}: Difference): string {
  const names = {
    "only in the first": "only in dist/",
    "only in the second": "only in the rebuild",
    "different bytes": "differs"
  };
  const place = at ? ` at byte ${at.offset}:\n  dist/:   ${at.first}\n  rebuild: ${at.second}` : "";
  return `${path}: ${names[cause]}${place}`;
}
