import {mkdirSync, mkdtempSync, rmSync, writeFileSync} from "node:fs";
import {tmpdir} from "node:os";
import {join} from "node:path";
import {afterAll, expect, test} from "vitest";
import {PUBLICATION} from "../../tests/made-publication.js";
import {readPublication} from "./publication.js";

const root = mkdtempSync(join(tmpdir(), "publication-"));
mkdirSync(join(root, "data"));
afterAll(() => rmSync(root, {recursive: true}));

function read(address: string) {
  const {number, date, nextRelease} = PUBLICATION.edition;
  const spec = {...PUBLICATION, address, edition: {number, date, nextRelease}};
  writeFileSync(join(root, "data/publication.json"), JSON.stringify(spec));
  return readPublication(root);
}

test.each(["https://example.org/report/", "https://example.org/report"])(
  "paths of the site can be put after its address, however it is written: %s",
  (address) => {
    expect(new URL("en/why.html", read(address).address).href).toBe("https://example.org/report/en/why.html");
  }
);

test.each(["example.org", "[address]", "https://[address]"])(
  "an address that leads nowhere is refused: %s",
  (address) => {
    expect(() => read(address)).toThrow(
      "data/publication.json: write the whole address of the site, such as https://example.org/ at address"
    );
  }
);

test("an edition that is not frozen is a draft, and not released", () => {
  expect(read("https://example.org/")).toEqual(PUBLICATION);
});
