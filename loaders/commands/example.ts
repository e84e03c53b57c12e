import {join} from "node:path";
import {readCodelists} from "../read/codelists.js";
import {readSubmissionSchema} from "../read/submission-schema.js";
import {EXAMPLE, exampleFiles} from "../synthetic/index.js";
import {writeFiles} from "../write/files.js";
import {runCommand} from "./command-line.js";

const FOLDER = `data/submissions/${EXAMPLE}`;

const USAGE = `Usage: npm run example

Writes a synthetic collection of eight made-up authorities and four years into ${FOLDER}/: the figures are
made up, no child stands behind them. Nothing in the folder is edited by hand.

Exit codes: 0 written, 1 the schema or a code list has issues (on standard error), 2 wrong usage`;

await runCommand({usage: USAGE}, async () => {
  const root = process.cwd();
  const files = exampleFiles(readSubmissionSchema(root), readCodelists(root));
  await writeFiles(join(root, FOLDER), files);
  for (const name of Object.keys(files)) console.log(`${FOLDER}/${name}`);
  return 0;
});
