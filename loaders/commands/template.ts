import {join} from "node:path";
import {readCodelists} from "../read/codelists.js";
import {readSubmissionSchema} from "../read/submission-schema.js";
import {templateFiles} from "../template/index.js";
import {writeFiles} from "../write/files.js";
import {runCommand} from "./command-line.js";

const FOLDER = "data/submissions/template";

const USAGE = `Usage: npm run template

Writes what authorities are given to fill in, as CSV and as .xlsx in Swedish and English, into ${FOLDER}/.
Made from data/submissions/schema.json and data/codelists/; nothing in the folder is edited by hand.

Exit codes: 0 written, 1 the schema or a code list has issues (on standard error), 2 wrong usage`;

await runCommand({usage: USAGE}, async () => {
  const root = process.cwd();
  const files = templateFiles(readSubmissionSchema(root), readCodelists(root));
  await writeFiles(join(root, FOLDER), files);
  for (const name of Object.keys(files)) console.log(`${FOLDER}/${name}`);
  return 0;
});
