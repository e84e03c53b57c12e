import {listDocumentNames} from "../documents/names.js";
import {readPublication} from "../read/publication.js";
import {buildSite} from "../site/build.js";
import {findCommit, findEpoch} from "../site/world.js";
import {runCommand} from "./command-line.js";

const USAGE = `Usage: npm run build

Builds the publication into dist/: vendor, load, assemble, prerender and finish, receipt.
Works without a network after npm ci. A failed build leaves the last dist/ as it was.

Environment:
  SOURCE_DATE_EPOCH  the build's time in seconds since 1970 (default: the last commit's)
  REPORT_OUTPUT      where the site goes, relative to this folder (default: dist)

Exit codes: 0 built, 1 refused (page and cause on standard error), 2 wrong usage`;

await runCommand({usage: USAGE}, async () => {
  const root = process.cwd();
  const output = process.env.REPORT_OUTPUT || "dist";
  const begun = performance.now();
  const documents = listDocumentNames(readPublication(root).edition.number);
  const {pages, interactive, files} = await buildSite({
    root,
    output,
    epoch: findEpoch(root, readPublication(root).edition.date),
    commit: findCommit(root),
    say: (line) => console.log(line),
    awaited: documents
  });
  const seconds = ((performance.now() - begun) / 1000).toFixed(1);
  console.log(
    `\nMade ${output}/ in ${seconds} s: ${pages.length} pages (${interactive.length} with scripts), ${files.length} files.`
  );
  console.log(`Open ${output}/index.html in a browser, or serve it: npm run preview:dist`);
  console.log(`Its pages link to ${documents.join(", ")}: npm run pdf and npm run docx make them.`);
  return 0;
});
