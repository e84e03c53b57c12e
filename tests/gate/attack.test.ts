import {describe, expect, test} from "vitest";
import type {ProtectedCell, ProtectedCollection, ProtectedCounts} from "../../loaders/model/protected.js";
import type {Statement} from "../../loaders/model/statement.js";
import {attackStatements} from "../../loaders/protect/gate/attack-statements.js";
import {collectionOf, offered, policeByAge, tableOf, trial} from "./small-collection.js";

const attack = (collections: readonly ProtectedCollection[], ...statements: Statement[]) =>
  attackStatements(collections, statements, offered).map(({kind, line}) => `${kind}: ${line}`);

function says(key: Readonly<Record<string, string>>, lo: number, hi = lo, table = policeByAge.name): Statement {
  const where = {path: "page.html", form: "prose", at: "line 1"} as const;
  return {collection: "trial", terms: [{table, key, coefficient: 1}], lo, hi, where};
}

const GIRLS = ["sex", ["girl", "boy"]] as const;

describe("what a site says of the cells of a collection", () => {
  const hidden = {sex: "girl", age: "0-6"};
  const cases: [string, Statement[], RegExp[]][] = [
    ["nothing at all passes", [], []],
    ["a published cell as it is passes", [says({sex: "girl", age: "15-17"}, 41)], []],
    ["what the audit allows passes", [says(hidden, 0, 5)], []],
    ["a hidden cell's value is shown", [says(hidden, 3)], [/^shown: trial\/police.*allowed 0 to 5.*says exactly 3/]],
    ["a narrower interval is shown", [says(hidden, 1, 5)], [/^shown: .*allowed 0 to 5.*says 1 to 5/]],
    [
      "another value of a published cell contradicts",
      [says({sex: "girl", age: "15-17"}, 40)],
      [/^contradiction: .*41.*40/]
    ],
    ["a value that a hidden cell cannot have contradicts", [says(hidden, 9)], [/^contradiction: /]],
    ["a group of two ages that can be computed passes", [says({sex: "girl", age: "0-6+7-11"}, 7)], []],
    [
      "a cell of no published table narrows hidden ones",
      [says({...hidden, purpose: "sexual"}, 2)],
      [/^narrowed: .*\[sex=girl, age=0-6\]: allowed 0 to 5, computed 2 to 5, from .*purpose=sexual.* in page.html/]
    ],
    [
      "a cell of no published table that narrows none is shown all the same",
      [says({sex: "girl", age: "15-17", purpose: "sexual"}, 33)],
      [/^shown: cell of no published table: .*exactly 33/]
    ],
    [
      "a sum over two authorities is of no one attack, and refused",
      [
        {
          ...says(hidden, 9),
          terms: ["police", "migration-agency"].map((authority) => ({
            table: `${authority}-child-sex-age`,
            key: hidden,
            coefficient: 1
          }))
        }
      ],
      [/^unaccounted: page.html .*: trial\/police-child-sex-age, trial\/migration-agency-child-sex-age/]
    ],
    [
      "a cell of a table that there is not is refused",
      [says(hidden, 3, 3, "police-none")],
      [/^unaccounted: .*police-none/]
    ],
    [
      "a difference of two hidden cells narrows them",
      [
        {
          ...says(hidden, -1),
          terms: [
            {table: policeByAge.name, key: hidden, coefficient: 1},
            {table: policeByAge.name, key: {sex: "girl", age: "7-11"}, coefficient: -1}
          ]
        }
      ],
      [/^narrowed: .*computed exactly 3, from .*less \[sex=girl, age=7-11\] in page.html/]
    ]
  ];
  test.each(cases)("%s", (_name, statements, expected) => {
    const found = attack([trial], ...statements);
    if (expected.length === 0) expect(found).toEqual([]);
    for (const pattern of expected) expect(found.join("\n")).toMatch(new RegExp(pattern.source, "m"));
  });

  test("of a combination only what is needed is told", () => {
    const [first = ""] = attack([trial], says({...hidden, purpose: "sexual"}, 2), says({sex: "boy", age: "15-17"}, 55));
    expect(first).not.toContain("sex=boy");
  });
});

describe("published tables together", () => {
  const byAge = tableOf("police-child-sex-age", "police", GIRLS, "age", {
    "0-6": ["h", "h", 5],
    "7-11": ["h", "h", 10],
    all: [7, 8, 15]
  });
  const merged = tableOf("police-child-sex-merged", "police", GIRLS, "age", {
    "7-11+12-14": [4, 6, 10],
    "0-6": [3, 2, 5],
    all: [7, 8, 15]
  });
  const {audit} = collectionOf([byAge]);

  test("a second table that was not audited with the first narrows its cells", () => {
    const found = attack([collectionOf([byAge, merged], {audit})]).join("\n");
    expect(found).toMatch(
      /narrowed: .*\[sex=girl, age=0-6\]: allowed 0 to 5, computed exactly 3, from .*police-child-sex-merged/
    );
    expect(found).toContain("run npm run protect again");
  });

  test("an earlier edition that shows a cell which is hidden now narrows it", () => {
    const before = tableOf("police-child-sex-age", "police", GIRLS, "age", {
      "0-6": [3, 2, 5],
      "7-11": [4, 6, 10],
      all: [7, 8, 15]
    });
    const earlier = collectionOf([before], {name: "trial-before", date: "2016-01-31"});
    const now = (facts: Partial<ProtectedCollection>) =>
      collectionOf([byAge], {audit, earlier: ["trial-before"], ...facts});
    expect(attack([earlier, now({})]).join("\n")).toMatch(/narrowed: trial\/.*computed exactly 3/);
    const correction = {authority: "police", unit: "child" as const, reason: {sv: "a", en: "a"}, since: "2016-06-01"};
    expect(attack([earlier, now({corrections: [correction]})])).toEqual([]);
    expect(attack([earlier, now({earlier: []})])).toEqual([]);
  });

  test("a total over authorities is another one after a correction of any of them", () => {
    const bySex = (girls: number) => ({
      ...tableOf("all-child-sex-age", "all", GIRLS, "age", {
        "15-17": [girls, 20, girls + 20],
        all: [girls, 20, girls + 20]
      }),
      basis: "overlap" as const
    });
    const earlier = collectionOf([bySex(40)], {name: "trial-before", date: "2016-01-31"});
    const now = (facts: Partial<ProtectedCollection>) =>
      collectionOf([bySex(60)], {earlier: ["trial-before"], ...facts});
    expect(attack([earlier, now({})]).join("\n")).toMatch(/^contradiction: /);
    const correction = {authority: "police", unit: "child" as const, reason: {sv: "a", en: "a"}, since: "2016-06-01"};
    expect(attack([earlier, now({corrections: [correction]})])).toEqual([]);
  });

  test("editions that contradict each other are an error, never safe", () => {
    const before = tableOf("police-child-sex-age", "police", GIRLS, "age", {
      "0-6": [3, 3, 6],
      "7-11": [4, 6, 10],
      all: [7, 9, 16]
    });
    const earlier = collectionOf([before], {name: "trial-before", date: "2016-01-31"});
    const found = attack([earlier, collectionOf([byAge], {audit, earlier: ["trial-before"]})]);
    expect(found).toHaveLength(1);
    expect(found[0]).toMatch(/^contradiction: figures that cannot all be true: /);
  });

  test("a hidden cell that no audit speaks of is an error", () => {
    expect(attack([collectionOf([byAge], {audit: []})]).join("\n")).toMatch(
      /contradiction: .*not in the collection’s audit/
    );
  });

  test("tables of different authorities are never attacked together", () => {
    const other = {...merged, name: "agency-child-sex-merged", authority: "migration-agency"};
    expect(attack([collectionOf([byAge, other], {audit})])).toEqual([]);
  });
});

describe("where whole numbers tell more than the linear attack", () => {
  // All six tables of two out of four dimensions: linearly the last cell of the four together is 0 to 1, in whole numbers exactly 1
  // (reference case audit-2222-integrality-gap).
  const dimensions = [
    ["sex", ["girl", "boy"]],
    ["certainty", ["suspected", "confirmed"]],
    ["residence", ["resident", "temporary"]],
    ["citizenship", ["sweden", "other-eu"]]
  ] as const;
  const counts = [0, 0, 0, 1, 0, 1, 1, 1, 1, 0, 0, 0, 0, 1, 1, 1];
  type Key = Readonly<Record<string, string>>;
  const keysOf = (total: readonly string[]) =>
    dimensions.reduce<Key[]>(
      (keys, [name, codes]) => keys.flatMap((key) => [...codes, ...total].map((code) => ({...key, [name]: code}))),
      [{}]
    );
  const atoms = keysOf([]);
  const sum = (key: Key) =>
    atoms.reduce((total, atom, at) => {
      const isIn = Object.entries(key).every(([name, code]) => code === "all" || code === atom[name]);
      return total + (isIn ? (counts[at] ?? 0) : 0);
    }, 0);
  const last = {sex: "boy", certainty: "confirmed", residence: "temporary", citizenship: "other-eu"};
  const toCell = (key: Key): ProtectedCell => {
    const divided = Object.values(key).filter((code) => code !== "all").length;
    if (divided <= 2) return {status: "published", value: sum(key)};
    return JSON.stringify(key) === JSON.stringify(last) ? {status: "suppressed"} : {status: "missing"};
  };
  const table: ProtectedCounts = {
    ...policeByAge,
    name: "police-child-four",
    dimensions: dimensions.map(([name, codes]) => ({name, categories: codes.map((code) => ({code, parts: [code]}))})),
    counts: keysOf(["all"]).map((key) => ({key, cell: toCell(key)}))
  };
  const collection = collectionOf([table], {audit: [{table: table.name, key: last, lower: 0, upper: 1}]});

  test("the verdict is that of whole numbers", () => {
    const codes = (name: string) => dimensions.find(([own]) => own === name)?.[1] ?? [];
    const found = attackStatements([collection], [], codes).map(({kind, line}) => `${kind}: ${line}`);
    expect(found).toHaveLength(1);
    expect(found[0]).toMatch(/^narrowed: .*allowed 0 to 1, computed exactly 1, from /);
  });
});
