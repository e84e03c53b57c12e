import {describe, expect, test} from "vitest";
import {readPublishedCollections} from "../../loaders/tables/collections/index.js";
import {makeTables} from "../../loaders/tables/index.js";
import {toArrow} from "../../loaders/write/arrow.js";
import {readTable} from "../../src/components/explorer/explored-table.js";
import {codesWithRows} from "../../src/components/explorer/offered.js";
import {pivot} from "../../src/components/explorer/pivot.js";
import {mayStand} from "../../src/components/explorer/rules.js";
import {settle} from "../../src/components/explorer/settle.js";

const own = [...makeTables().values()].filter(({columns}) => columns.some(({role}) => role === "measure"));
const shielded = readPublishedCollections().flatMap(({tables}) => tables);

describe.each([...own, ...shielded].map((table) => [table.name, table] as const))("%s", (name, published) => {
  const table = readTable(toArrow(published), name);

  test("opens with figures, each of which stands in the table", () => {
    const {choice, refused} = settle(table, {});
    const {rows, cells} = pivot(table, choice);
    expect([refused, rows.length > 0]).toEqual([[], true]);
    const values = new Set(published.rows.map((row) => row[choice.measure]));
    for (const shown of cells.flat(2)) if (shown.status === "number") expect(values).toContain(shown.value);
  });

  test("never shows two units, concepts or kinds of number at once, whatever stands at the rows", () => {
    for (const {name: first} of mayStand(table)) {
      const {choice} = settle(table, {rows: [first], columns: null});
      const shown = pivot(table, choice)
        .cells.flat(2)
        .flatMap((one) => ("rows" in one ? one.rows : "row" in one && one.row !== undefined ? [one.row] : []));
      const kinds = shown.map((row) => {
        const {unit, concept, measure} = published.rows[row] ?? {};
        return JSON.stringify(published.disclosure.method === "known" ? [unit, concept, measure] : []);
      });
      expect(new Set(kinds).size, `rows: ${first}`).toBeLessThanOrEqual(1);
    }
  });

  test("what is said to have no figures has none, and the rest has some", () => {
    const {choice} = settle(table, {});
    for (const [dimension, codes] of codesWithRows(table, choice)) {
      for (const code of table.dimensions.find((one) => one.name === dimension)?.codes ?? []) {
        const {rows} = pivot(table, settle(table, {...choice, where: {...choice.where, [dimension]: [code]}}).choice);
        expect(rows.length > 0, `${dimension}=${code}`).toBe(codes.has(code));
      }
    }
  });
});

test("sums are offered where a recipe declares them, and equal the published figure", () => {
  const table = (name: string) => {
    const published = makeTables().get(name);
    if (!published) throw new Error(`no table "${name}"`);
    return readTable(toArrow(published), name);
  };
  const [byForm, byResponder] = [table("purpose-by-sex-uk"), table("referrals-by-responder")];
  const shown = (explored: typeof byForm) => {
    const {choice} = settle(explored, {rows: ["form"], columns: "sex"});
    return pivot(explored, choice).cells.map((row) =>
      row.map(([cell]) => (cell && "value" in cell ? cell.value : cell?.status))
    );
  };
  expect(settle(byResponder, {rows: ["form"], columns: "sex"}).choice.sums).toEqual(["responder"]);
  expect(shown(byResponder)).toEqual(shown(byForm));
});

test("no protected table offers a sum, and none shows a number where the cell is hidden", () => {
  for (const published of shielded) {
    const table = readTable(toArrow(published), published.name);
    const {choice} = settle(table, {sums: table.dimensions.map(({name}) => name)});
    expect(choice.sums).toEqual([]);
    for (const shown of pivot(table, choice).cells.flat(2)) {
      const row = "row" in shown && shown.row !== undefined ? published.rows[shown.row] : undefined;
      expect(shown.status === "hidden").toBe(row?.status === "suppressed");
    }
  }
});
