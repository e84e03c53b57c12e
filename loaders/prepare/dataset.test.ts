import {expect, test} from "vitest";
import {readEvidence} from "../read/evidence.js";

test("words are in the language of the publication in which they were seen, and in English where that is neither", () => {
  const {observations} = readEvidence().getDataset("national-mapping-2012-2015");
  const seen = observations.flatMap(({cell, source, via, wordingLanguage}) =>
    "wording" in cell && cell.wording !== undefined ? [[via ?? source, cell.wording, wordingLanguage]] : []
  );
  expect(seen).toContainEqual(["aftonbladet-tt-2015", "runt 60 procent", "sv"]);
  expect(seen).toContainEqual(["lansstyrelsen-2015-30", "hälften", "sv"]);
  expect(seen).toContainEqual(["rights-no-2015", "half", "en"]);
});

test("what is missing has no words unless the source has", () => {
  const {observations} = readEvidence().getDataset("regional-coordinators");
  const missing = observations.filter(({cell}) => cell.status === "missing");
  expect(missing.map(({dimensions, cell, wordingLanguage}) => [dimensions.period, cell, wordingLanguage])).toEqual(
    ["2020", "2020", "2022", "2022", "2023", "2023"].map((period) =>
      period === "2023"
        ? [period, {status: "missing", wording: "färre barn, färre flickor"}, "sv"]
        : [period, {status: "missing"}, undefined]
    )
  );
});
