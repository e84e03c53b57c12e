import {readFileSync} from "node:fs";
import {expect, test} from "vitest";
import {offeredCodes} from "../../loaders/protect/collection/offered-codes.js";
import {protectCollection} from "../../loaders/protect/collection/protect-collection.js";
import {RULES} from "../../loaders/protect/rules.js";
import {readCollection} from "../../loaders/read/collection.js";
import {readProtectedCollection} from "../../loaders/read/protected.js";
import {readSubmissionSchema} from "../../loaders/read/submission-schema.js";
import {listFiles} from "../../loaders/site/files.js";
import {toProtectedFiles} from "../../loaders/write/protected.js";

const FOLDER = "data/protected/example";

test("what is committed of the example is what protecting it gives, byte for byte", async () => {
  const collection = await readCollection(process.cwd(), "data/submissions/example");
  const offered = offeredCodes(readSubmissionSchema());
  const files = toProtectedFiles(protectCollection(collection, {earlier: [], offered, rules: RULES}).collection);
  const committed = listFiles(FOLDER).map((name) => [name, readFileSync(`${FOLDER}/${name}`, "utf8")]);
  expect(committed).toEqual([...files].sort(([a], [b]) => (a < b ? -1 : 1)));
});

test("a protected collection is read as it was written", () => {
  const collection = readProtectedCollection(process.cwd(), "example");
  for (const [name, text] of toProtectedFiles(collection)) expect(readFileSync(`${FOLDER}/${name}`, "utf8")).toBe(text);
});

test("no checksum of a delivered file is in what may be published", async () => {
  const {inputs} = await readCollection(process.cwd(), "data/submissions/example");
  const text = listFiles(FOLDER)
    .map((name) => readFileSync(`${FOLDER}/${name}`, "utf8"))
    .join();
  expect(inputs.length).toBeGreaterThan(0);
  expect(inputs.filter(({sha256}) => text.includes(sha256))).toEqual([]);
});
