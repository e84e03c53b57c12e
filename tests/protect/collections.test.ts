import {describe, expect, test} from "vitest";
import type {ProtectedCollection} from "../../loaders/model/protected.js";
import type {Correction, Overlap} from "../../loaders/model/submission.js";
import {madeCollection, madeTable, protectMade, seen} from "./made-collection.js";

const SEX = ["sex"] as const;
const SEX_PURPOSE = ["sex", "purpose"] as const;

describe("one authority", () => {
  test("large counts are published as they are, with their totals", () => {
    const result = protectMade(madeCollection([madeTable("police", SEX, {girl: 40, boy: 50, unknown: 20})]));
    expect(seen(result, "police-child-sex")).toEqual({girl: 40, boy: 50, unknown: 20, all: 110});
  });

  test("a lone small count pulls a second one with it", () => {
    const result = protectMade(madeCollection([madeTable("police", SEX, {girl: 40, boy: 50, unknown: 2})]));
    const cells = seen(result, "police-child-sex");
    expect(cells).toMatchObject({unknown: "suppressed", all: 92});
    expect([cells.girl, cells.boy].filter((cell) => cell === "suppressed")).toHaveLength(1);
  });

  test("a group that shares a purpose is hidden, its zeros too", () => {
    const counts = {"girl sexual": 30, "boy sexual": 15, "boy begging": 15, "boy criminality": 12, "girl other": 0};
    const cells = seen(
      protectMade(madeCollection([madeTable("police", SEX_PURPOSE, counts)])),
      "police-child-sex-purpose"
    );
    expect([cells["girl sexual"], cells["girl begging"], cells["girl other"]]).toEqual([
      "suppressed",
      "suppressed",
      "suppressed"
    ]);
  });

  test("what the authority could not count is missing, and so is every sum with it", () => {
    const table = madeTable("police", SEX, {girl: 40, boy: 50});
    const missing = [{authority: "police", sex: "unknown"}];
    const cells = seen(protectMade(madeCollection([{...table, missing}])), "police-child-sex");
    expect(cells).toEqual({girl: 40, boy: 50, unknown: "missing", all: "missing"});
  });

  function coarse(sexes: readonly string[]) {
    const counts = {"girl sexual": 30, "girl begging": 6, "girl other": 6, "boy sexual": 15, "boy criminality": 13};
    const purposes = [["sexual"], ["begging", "criminality", "other"]];
    const design = {
      name: "police-coarse",
      authority: "police",
      unit: "child" as const,
      dimensions: [
        {name: "sex" as const, categories: sexes.map((code) => ({code, parts: [code]}))},
        {name: "purpose" as const, categories: purposes.map((parts) => ({code: parts.join("+"), parts}))}
      ]
    };
    return protectMade(madeCollection([madeTable("police", SEX_PURPOSE, counts)], {designs: [design]}));
  }

  test("categories that the collection puts together are published whole where nothing small is left", () => {
    expect(seen(coarse(["girl", "boy", "unknown"]), "police-coarse")).toMatchObject({
      "girl sexual": 30,
      "girl begging+criminality+other": 12,
      "boy sexual": 15,
      "boy begging+criminality+other": 13,
      "all all": 70
    });
  });

  test("a code that is in no category is refused: the total would give it away", () => {
    expect(() => coarse(["girl", "boy"])).toThrow(
      'police, unit child: table "police-coarse": no category of sex holds unknown (every code in one)'
    );
  });

  test("rounded tables add up, and no count is farther from what is shown than the base allows", () => {
    const counts = {"girl sexual": 23, "girl begging": 3, "boy sexual": 4, "boy begging": 31, "boy other": 12};
    const collection = madeCollection([madeTable("police", SEX_PURPOSE, counts)], {rounding: ["police-child"]});
    const result = protectMade(collection);
    const cells = seen(result, "police-child-sex-purpose");
    const numbers = Object.values(cells) as number[];
    expect(numbers.every((value) => value % 10 === 0)).toBe(true);
    for (const sex of ["girl", "boy", "unknown"])
      expect(cells[`${sex} all`]).toBe(
        ["sexual", "begging", "criminality", "other"].reduce(
          (sum, purpose) => sum + Number(cells[`${sex} ${purpose}`]),
          0
        )
      );
    const far = Object.entries(counts).filter(([codes, count]) => Math.abs(Number(cells[codes]) - count) > 9);
    expect(far).toEqual([]);
  });

  test("a figure that another publication has given narrows what may be shown", () => {
    const table = madeTable("police", SEX, {girl: 40, boy: 50, unknown: 2});
    const known = [
      {unit: "child", key: {authority: "police", sex: "girl"}, lower: 40, upper: 40, source: "a-report", place: "p. 1"}
    ] as const;
    const cells = seen(protectMade(madeCollection([table], {known})), "police-child-sex");
    expect(cells).toMatchObject({unknown: "suppressed", boy: "suppressed"});
  });

  test("a known figure that the delivery contradicts is refused with its place", () => {
    const table = madeTable("police", SEX, {girl: 40, boy: 50});
    const known = [
      {unit: "child", key: {authority: "police", sex: "girl"}, lower: 41, upper: 41, source: "a-report", place: "p. 1"}
    ] as const;
    expect(() => protectMade(madeCollection([table], {known}))).toThrow(
      "known.csv: authority police, sex girl is 41 to 41 in a-report (p. 1), but police delivered 40"
    );
  });
});

describe("several authorities", () => {
  const police = madeTable("police", SEX, {girl: 40, boy: 50, unknown: 20});
  const schools = madeTable("municipalities", SEX, {girl: 70, boy: 30, unknown: 12});

  test("without an overlap only the largest count and the sum are true", () => {
    expect(seen(protectMade(madeCollection([police, schools])), "all-child-sex")).toEqual({
      girl: "70–110",
      boy: "50–80",
      unknown: "20–32",
      all: "112–222"
    });
  });

  test("with an overlap every child is counted once", () => {
    const both = ["municipalities", "police"];
    const origin = {path: "overlap.csv", line: 2};
    const overlaps = [
      {authorities: both, key: {sex: "girl"}, count: 25, origin},
      {authorities: both, key: {sex: "boy"}, count: 15, origin},
      {authorities: both, key: {sex: "unknown"}, count: 6, origin}
    ];
    const cells = seen(protectMade(madeCollection([police, schools], {overlaps})), "all-child-sex");
    expect(cells).toEqual({girl: 85, boy: 65, unknown: 26, all: 176});
  });

  test("what one authority could not count is not taken for none, although the overlap is known", () => {
    const missing = [{authority: "police", sex: "unknown"}];
    const uncounted = {...madeTable("police", SEX, {girl: 40, boy: 50}), missing};
    const overlaps = [
      {authorities: ["municipalities", "police"], key: {sex: "girl"}, count: 25, origin: {path: "overlap.csv", line: 2}}
    ];
    const cells = seen(protectMade(madeCollection([uncounted, schools], {overlaps})), "all-child-sex");
    expect(cells).toMatchObject({unknown: "12–", all: "112–"});
  });

  test("an overlap counts in the years that the total is of, and in no other", () => {
    const police = madeTable("police", ["year", "sex"], {
      "2012 girl": 60,
      "2012 boy": 50,
      "2013 girl": 40,
      "2013 boy": 50
    });
    const schools = madeTable("municipalities", ["year", "sex"], {
      "2012 girl": 60,
      "2012 boy": 50,
      "2013 girl": 70,
      "2013 boy": 30
    });
    const agency = madeTable("migration-agency", ["year", "sex"], {"2013 girl": 30, "2013 boy": 30});
    const overlap = (key: Readonly<Record<string, string>>, count: number) => ({
      authorities: ["municipalities", "police"],
      key,
      count,
      origin: {path: "overlap.csv", line: 2}
    });
    const girls = (overlaps: Overlap[]) =>
      seen(protectMade(madeCollection([police, schools, agency], {overlaps})), "all-child-sex").girl;
    expect(girls([overlap({year: "2012", sex: "girl"}, 20), overlap({year: "2013", sex: "girl"}, 10)])).toBe(130);
    expect(girls([overlap({sex: "girl"}, 30)])).toBe("30–260");
  });

  test("an overlap that is larger than the counts is refused", () => {
    const origin = {path: "overlap.csv", line: 2};
    const overlaps = [{authorities: ["municipalities", "police"], key: {sex: "girl"}, count: 60, origin}];
    expect(() => protectMade(madeCollection([police, schools], {overlaps}))).toThrow("overlap.csv");
  });
});

describe("editions", () => {
  const YEARS = ["year", "sex"] as const;
  const first = {
    "2012 girl": 30,
    "2012 boy": 40,
    "2013 girl": 35,
    "2013 boy": 25,
    "2012 unknown": 15,
    "2013 unknown": 14
  };

  function edition(name: string, counts: Record<string, number>, more: object, earlier: ProtectedCollection[] = []) {
    return protectMade(madeCollection([madeTable("police", YEARS, counts)], {name, edition: name, ...more}), earlier);
  }

  test("a year that is added must not show as the difference of two editions", () => {
    const before = edition("1", first, {date: "2014-01-01"});
    expect(seen(before, "police-child-sex")).toEqual({girl: 65, boy: 65, unknown: 29, all: 159});
    const next = {...first, "2014 girl": 3, "2014 boy": 20, "2014 unknown": 11};
    const after = seen(edition("2", next, {date: "2015-01-01"}, [before.collection]), "police-child-sex");
    expect(after.girl).toBe("suppressed");
  });

  test("what one edition hid stays hidden in the next", () => {
    const small = {...first, "2012 unknown": 1, "2013 unknown": 1};
    const before = edition("1", small, {date: "2014-01-01"});
    const again = edition("2", small, {date: "2015-01-01"}, [before.collection]);
    expect(seen(again, "police-child-sex")).toEqual(seen(before, "police-child-sex"));
  });

  test("a changed figure without a correction is refused, with what was and what is", () => {
    const before = edition("1", first, {date: "2014-01-01"});
    expect(() => edition("2", {...first, "2012 girl": 50}, {date: "2015-01-01"}, [before.collection])).toThrow(
      'edition 1, table "police-child-sex", sex girl: was 65, is 85 (add a correction with its reason)'
    );
  });

  test("a correction with a small difference hides the corrected cell, a large one shows it", () => {
    const before = edition("1", first, {date: "2014-01-01"});
    const correction = (set: number): Correction => ({
      authority: "police",
      unit: "child",
      where: {year: "2012", sex: "girl"},
      expect: 30,
      set,
      reason: {sv: "dubbletter", en: "duplicates"},
      since: "2014-06-01"
    });
    const edited = (set: number) => {
      const more = {date: "2015-01-01", corrections: [correction(set)]};
      return seen(edition("2", {...first, "2012 girl": set}, more, [before.collection]), "police-child-sex");
    };
    expect(edited(32).girl).toBe("suppressed");
    expect(edited(50).girl).toBe(85);
  });

  describe("of totals over authorities", () => {
    const YEAR = {date: "2015-01-01"};
    const schools = madeTable("municipalities", YEARS, {
      ...first,
      "2012 unknown": 16,
      "2013 unknown": 16
    });
    const totals = (
      unknown: Record<string, number>,
      known: number,
      more: object = {date: "2014-01-01"},
      earlier: ProtectedCollection[] = []
    ) => {
      const overlaps = Object.entries({girl: 40, boy: 40, unknown: known}).map(([sex, count]) => ({
        authorities: ["municipalities", "police"],
        key: {sex},
        count,
        origin: {path: "overlap.csv", line: 2}
      }));
      const tables = [madeTable("police", YEARS, {...first, ...unknown}), schools];
      return protectMade(madeCollection(tables, {name: "made", overlaps, ...more}), earlier);
    };
    const corrected = {
      ...YEAR,
      corrections: [
        {
          authority: "police",
          unit: "child" as const,
          where: {year: "2012", sex: "unknown"},
          expect: 15,
          set: 25,
          reason: {sv: "dubbletter", en: "duplicates"},
          since: "2014-06-01"
        }
      ]
    };

    test("a small difference is hidden, a large one is shown", () => {
      const before = totals({}, 20).collection;
      expect(seen(totals({}, 20), "all-child-sex")).toEqual({girl: 90, boy: 90, unknown: 41, all: 221});
      const unknown = (known: number) =>
        seen(totals({"2012 unknown": 25}, known, corrected, [before]), "all-child-sex");
      expect(unknown(20)).toMatchObject({girl: 90, boy: 90, unknown: 51, all: 231});
      expect(unknown(27)).toMatchObject({girl: 90, boy: 90, unknown: "39–71", all: "169–331"});
    });

    test("what one edition hid stays hidden", () => {
      // 32 of the schools and 3 that they do not know.
      const before = totals({}, 26);
      expect(seen(before, "all-child-sex").unknown).toBe("32–61");
      const after = totals({"2012 unknown": 25}, 26, corrected, [before.collection]);
      expect(seen(after, "all-child-sex").unknown).toBe("39–71");
    });

    test("an overlap that was changed is refused", () => {
      const before = totals({}, 20).collection;
      expect(() => totals({}, 23, YEAR, [before])).toThrow(
        'overlap.csv: edition 1, table "all-child-sex", sex unknown: was 41, is 38 (restore the overlap, or leave it out)'
      );
    });
  });

  test("categories that are cut anew are refused", () => {
    const design = (parts: string[][]) => ({
      designs: [
        {
          name: "police-child-sex",
          authority: "police",
          unit: "child" as const,
          dimensions: [
            {name: "sex" as const, categories: parts.map((codes) => ({code: codes.join("+"), parts: codes}))}
          ]
        }
      ]
    });
    const before = edition("1", first, {date: "2014-01-01", ...design([["girl"], ["boy"], ["unknown"]])});
    expect(() =>
      edition("2", first, {date: "2015-01-01", ...design([["girl"], ["boy", "unknown"]])}, [before.collection])
    ).toThrow("sex is cut into boy+unknown | girl, but edition 1 has boy | girl | unknown");
  });
});
