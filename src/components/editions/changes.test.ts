// @vitest-environment jsdom
import {expect, test} from "vitest";
import type {Claim} from "../../../loaders/model/claim.js";
import type {ChangesView} from "../../../loaders/model/editions-view.js";
import {changeList} from "./changes.js";

const text = (word: string) => ({sv: word, en: word});
const CLAIM: Claim = {
  id: "a.girls",
  kind: "count",
  value: 21,
  unit: "child",
  period: "2018",
  status: "exact",
  formula: "21",
  sources: [],
  via: [],
  inputs: []
};

/** What the list of changes says of a claim that said "19" before. */
function told(after: string | undefined, claims: readonly Claim[], isPast: boolean): (string | null)[] {
  const claim = {id: CLAIM.id, before: text("19"), ...(after === undefined ? {} : {after: text(after)})};
  const changes: ChangesView = {
    since: "2026-1",
    revisions: [
      {
        id: "r",
        kind: "correction",
        mark: "corrected",
        reason: text("why"),
        since: "2027-01-01",
        rows: [],
        tables: [],
        claims: [claim]
      }
    ],
    undeclared: [],
    added: [],
    counts: {rows: 0, figures: 0, claims: 1, addedClaims: 0, removedClaims: 0}
  };
  const list = changeList(changes, {language: "en", claims, isPast});
  return [...list.querySelectorAll("td")].map(({textContent}) => textContent);
}

test("the edition in the making says what a claim says now, or that it is made no more", () => {
  expect(told(undefined, [CLAIM], false)).toEqual(["19", "21"]);
  expect(told(undefined, [], false)).toEqual(["19", "withdrawn"]);
});

test("an earlier edition says what it said, also where the claim has come back since", () => {
  expect(told("20", [CLAIM], true)).toEqual(["19", "20"]);
  expect(told(undefined, [CLAIM], true)).toEqual(["19", "withdrawn"]);
});
