import {readFileSync} from "node:fs";
import {expect, test} from "vitest";
import {makeClaims} from "../../loaders/claims/index.js";
import {claimsIn, readExplanations} from "../../loaders/read/explanations.js";
import {PAGE_SOURCES} from "../../src/components/collection/pages.js";

const known = new Set(makeClaims().map(({id}) => id));
const used = new Set(
  PAGE_SOURCES.flatMap(({path}) => [`src/${path.sv}.md`, `src/en/${path.en}.md`]).flatMap((path) =>
    [...readFileSync(path, "utf8").matchAll(/(?:claim|statement)\("([^"]+)"/g)].map(([, id = ""]) => id)
  )
);
for (const id of claimsIn(JSON.stringify(readExplanations()))) used.add(id);

test("the pages make no claim that is unknown", () => {
  expect([...used].filter((id) => !known.has(id))).toEqual([]);
});

test("no claim is made that no page needs: its trace would prove nothing", () => {
  expect([...known].filter((id) => !used.has(id))).toEqual([]);
});
