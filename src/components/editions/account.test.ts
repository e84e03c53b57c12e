// @vitest-environment jsdom
import {expect, test} from "vitest";
import type {CommissionItem} from "../../../loaders/model/commission.js";
import {PUBLICATION} from "../../../tests/made-publication.js";
import {account} from "./account.js";

const item = (id: string, state: CommissionItem["state"]): CommissionItem => ({
  id,
  state,
  quote: {sv: `fråga ${id}`, en: `question ${id}`},
  note: {sv: "", en: ""},
  chapters: ["why"],
  gaps: []
});
const NOTHING = {since: null, revisions: [], undeclared: [], added: []};
const DATA = {
  commission: {source: "s", items: [item("a", "answered"), item("b", "partly"), item("c", "open")]},
  publication: PUBLICATION,
  catalogue: {datasets: [], tables: [], conflicts: [], gaps: [], units: {}, statuses: {}, purposes: []},
  editions: {
    current: PUBLICATION.edition,
    changes: {...NOTHING, counts: {figures: 0, rows: 0, claims: 0, addedClaims: 0, removedClaims: 0}},
    editions: []
  },
  claims: [],
  references: [],
  explanations: [],
  collections: []
};

test("what is answered in part is outstanding too, and what is answered is not", () => {
  const items = [...account("sv", DATA).outstanding().querySelectorAll("li")].map(({textContent}) => textContent);
  expect(items.slice(0, 2)).toEqual(["Delvis besvarad: fråga b.", "Återstår: fråga c."]);
  expect(items.join()).not.toContain("fråga a");
});
