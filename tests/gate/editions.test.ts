import {csvFormatRows} from "d3-dsv";
import {beforeAll, describe, expect, test} from "vitest";
import {joinReleased} from "../../loaders/site/gate/released.js";
import {collectionOf, policeByAge, tableOf, trial} from "./small-collection.js";
import {attackFiles, cleanSite, type Files, rowsOf} from "./small-site.js";

const PATH = `2026-1/data/trial/${policeByAge.name}.csv`;
const csvOf = (table: typeof policeByAge) => `${csvFormatRows(rowsOf(table))}\n`;

/** What an edition released before: the same counts, but other cells hidden beside the small ones, with an audit of its own. */
const policeBefore = tableOf("police-child-sex-age", "police", ["sex", ["girl", "boy", "unknown"]], "age", {
  "0-6": ["h", "h", 0, 5],
  "7-11": [4, 6, 0, 10],
  "12-14": ["h", "h", 0, 30],
  "15-17": [41, 55, 0, 96],
  unknown: [0, 0, 0, 0],
  all: [60, 81, 0, 141]
});
const before = collectionOf([policeBefore], {synthetic: false});

let clean: Files;
beforeAll(async () => {
  clean = await cleanSite();
});

describe("an earlier edition's tables are read as a part of the site", () => {
  test("what was released and is published in the same form adds nothing", async () => {
    expect(await attackFiles(new Map([...clean, [PATH, csvOf(policeByAge)]]))).toEqual([]);
  });

  test("a hidden cell that stands in the permanent folder is shown", async () => {
    const rows = rowsOf(policeByAge).map((row) =>
      row[0] === "girl" && row[1] === "0-6" ? [...row.slice(0, 2), "published", "3", "", ""] : row
    );
    const findings = await attackFiles(new Map([...clean, [PATH, csvFormatRows(rows)]]));
    expect(findings.join("\n")).toMatch(new RegExp(`shown: .*${PATH} \\(csv`));
  });

  test("two editions that are safe apart, and together give a hidden cell: refused", async () => {
    const site: Files = new Map([...clean, [PATH, csvOf(policeBefore)]]);
    const apart = joinReleased([before], []);
    expect(await attackFiles(new Map([["data/trial/police-child-sex-age.csv", csvOf(policeBefore)]]), apart)).toEqual(
      []
    );
    const together = joinReleased([{...trial, synthetic: false}], [{edition: "2026-1", collection: before}]);
    expect(together.folders).toEqual(new Map([["2026-1/data/trial", "2026-1-trial"]]));
    const findings = await attackFiles(site, together);
    expect(findings.join("\n")).toMatch(/^narrowed: .*(girl.*0-6|0-6.*girl)/m);
  });

  test("a released collection that is gone from the project is still attacked", async () => {
    const leak = csvOf(policeBefore).replace("girl,0-6,suppressed,,,", "girl,0-6,published,3,,");
    const gone = joinReleased([], [{edition: "2026-1", collection: before}]);
    expect((await attackFiles(new Map([[PATH, leak]]), gone)).join("\n")).toMatch(new RegExp(`shown: .*${PATH}`));
  });

  test("a synthetic collection that was made anew is no other edition of itself", async () => {
    const made = {...trial, synthetic: true};
    const anew = joinReleased([made], [{edition: "2026-1", collection: {...before, synthetic: true}}]);
    expect(await attackFiles(new Map([...clean, [PATH, csvOf(policeBefore)]]), anew)).toEqual([]);
  });
});
