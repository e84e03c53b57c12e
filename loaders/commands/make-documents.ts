import type {DocumentKind} from "../documents/names.js";
import {readPublication} from "../read/publication.js";
import {publishDocuments} from "../site/documents/publish-documents.js";
import {findEpoch} from "../site/world.js";
import {runCommand} from "./command-line.js";

const WHAT: Record<DocumentKind, string> = {
  pdf: "a PDF to read and to file: tagged, with an outline, numbered figures and tables",
  docx: "a Word document to edit: real headings, tables and captions, figures as pictures"
};

function usage(kind: DocumentKind): string {
  return `Usage: npm run ${kind}

Makes the report as one file in each language, of the pages in dist/: ${WHAT[kind]}.
Run npm run build first. Nothing is written unless both are made and the gate lets them through.
Chromium is found, or installed. What it holds and leaves out: docs/documents.md

Environment:
  CHROMIUM           path of a Chromium
  SOURCE_DATE_EPOCH  the documents' time in seconds since 1970 (default: the last commit's)
  REPORT_OUTPUT      where the site is, relative to this folder (default: dist)

Exit codes: 0 made, 1 refused (the cause on standard error), 2 wrong usage`;
}

/** The command that makes the documents of a kind. */
export async function makeDocuments(kind: DocumentKind): Promise<void> {
  await runCommand({usage: usage(kind)}, async () => {
    const root = process.cwd();
    const output = process.env.REPORT_OUTPUT || "dist";
    const begun = performance.now();
    const epoch = findEpoch(root, readPublication(root).edition.date);
    const made = await publishDocuments({root, output, kind, epoch, say: (line) => console.log(line)});
    const seconds = ((performance.now() - begun) / 1000).toFixed(1);
    for (const {name, bytes, pages} of made) {
      const size = `${(bytes / 1e6).toFixed(1)} MB`;
      console.log(`Made ${output}/${name}: ${pages === undefined ? "" : `${pages} pages, `}${size}`);
    }
    console.log(`in ${seconds} s`);
    return 0;
  });
}
