import {csvFormatRows} from "d3-dsv";
import {describe, expect, test} from "vitest";
import {trial} from "./small-collection.js";
import {arrowOf, attackFiles, columnsOf, type Files, htmlTable, rowsOf} from "./small-site.js";

describe("every hidden cell is found in every file that shows it", () => {
  const truth: Readonly<Record<string, readonly number[]>> = {
    "police-child-sex-age": [3, 2, 4, 6],
    "migration-agency-child-sex-age": [3, 4, 4, 5]
  };
  const seeded = trial.tables.flatMap((table) =>
    table.counts
      .filter(({cell}) => cell.status === "suppressed")
      .map(({key}, at) => ({table, key, value: truth[table.name]?.[at] ?? Number.NaN}))
  );

  test("there are eight of them", () => {
    expect(seeded.map(({value}) => value)).toEqual([3, 2, 4, 6, 3, 4, 4, 5]);
  });

  test.each(seeded.map((one) => [`${one.table.name} ${Object.values(one.key).join(" ")}`, one] as const))(
    "%s",
    async (_name, seed) => {
      const {table, key, value} = seed;
      const counts = table.counts.map((count) =>
        count.key === key ? {key, cell: {status: "published" as const, value}} : count
      );
      const shown = {...table, counts};
      const site: Files = new Map<string, string | Uint8Array>([
        ["a.html", htmlTable(shown)],
        [`data/trial/${table.name}.csv`, csvFormatRows(rowsOf(shown))],
        [`data/trial/${table.name}.arrow`, arrowOf(rowsOf(shown))],
        ["b.json", JSON.stringify(columnsOf(rowsOf(shown)))]
      ]);
      const found = (await attackFiles(site)).filter((line) => line.startsWith("shown"));
      for (const place of ["a.html", `${table.name}.csv`, `${table.name}.arrow`, "b.json"])
        expect(found.filter((line) => line.includes(`${place} (`))).toHaveLength(1);
    }
  );
});
