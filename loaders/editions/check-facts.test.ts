import {expect, test} from "vitest";
import {makeEdition, PUBLICATION} from "../../tests/made-publication.js";
import {formatIssue} from "../model/issue.js";
import {checkFacts} from "./check-facts.js";

const {publisher, registrationNumber, placeholder} = PUBLICATION;
const trial = makeEdition({publisher, registrationNumber, placeholder});

test("an edition that is frozen as the publication says", () => {
  expect(checkFacts(trial, PUBLICATION)).toEqual([]);
});

test("a trial whose publisher is filled in afterwards stays a trial: the publisher's edition has another number", () => {
  const issued = {...PUBLICATION, placeholder: false, publisher: {sv: "Myndigheten", en: publisher.en}};
  expect(checkFacts(trial, issued).map(formatIssue)).toEqual([
    'data/publication.json: edition 2026-1 is frozen with another value in placeholder: "false" ("true"; what is issued from now on has another edition.number)',
    'data/publication.json: edition 2026-1 is frozen with another value in publisher.sv: "Myndigheten" ("[Utgivare]"; what is issued from now on has another edition.number)'
  ]);
});
