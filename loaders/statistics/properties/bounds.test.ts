import fc from "fast-check";
import {describe, expect, test} from "vitest";
import * as s from "../index.js";
import {counts} from "./generators.js";

describe("bounds nest", () => {
  test("an unknown child more widens them, and what is known lies inside", () => {
    fc.assert(
      fc.property(fc.nat(100), fc.nat(100), fc.nat(100), (girls, boys, unknown) => {
        const [few, more] = [s.manskiShare({girls, boys, unknown}), s.manskiShare({girls, boys, unknown: unknown + 1})];
        expect(more.lower).toBeLessThanOrEqual(few.lower);
        expect(more.upper).toBeGreaterThanOrEqual(few.upper);
        const known = few.shareKnown ?? few.lower;
        expect(known).toBeGreaterThanOrEqual(few.lower - 1e-12);
        expect(known).toBeLessThanOrEqual(few.upper + 1e-12);
      })
    );
  });

  test("within a purpose they are as wide as without children of unknown purpose, or wider", () => {
    fc.assert(
      fc.property(counts(6), ([girlsK = 0, boysK = 0, unknownSexK = 0, girlsU = 0, boysU = 0, both = 0]) => {
        const of = (girlsUnknownPurpose: number, boysUnknownPurpose: number, bothUnknown: number) =>
          s.manskiShareInPurpose({girlsK, boysK, unknownSexK, girlsUnknownPurpose, boysUnknownPurpose, bothUnknown});
        const [narrow, wide] = [of(0, 0, 0), of(girlsU, boysU, both)];
        if (girlsK + boysK + unknownSexK === 0) return;
        expect(wide.lower).toBeLessThanOrEqual(narrow.lower);
        expect(wide.upper).toBeGreaterThanOrEqual(narrow.upper);
      })
    );
  });

  test("an interval of bounds holds the bounds", () => {
    const se = fc.double({min: 0, max: 0.2, noNaN: true});
    fc.assert(
      fc.property(fc.nat(50), fc.nat(50), se, se, (from, width, seLower, seUpper) => {
        const bounds = {lower: from / 100, upper: (from + width) / 100};
        const {lower, upper} = s.imbensManski({...bounds, seLower, seUpper, conf: 0.95});
        expect(lower).toBeLessThanOrEqual(bounds.lower);
        expect(upper).toBeGreaterThanOrEqual(bounds.upper);
      })
    );
  });
});
