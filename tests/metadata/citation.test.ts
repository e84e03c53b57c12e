import {readFileSync} from "node:fs";
import {Ajv} from "ajv";
import formats from "ajv-formats";
import {describe, expect, test} from "vitest";
import {parse} from "yaml";
import {readPublication} from "../../loaders/read/publication.js";
import {toCitation} from "../../loaders/site/metadata/citation.js";
import {filledIn} from "./made-site.js";

const PERSON_OR_ENTITY = {
  type: "object",
  anyOf: [{required: ["name"]}, {required: ["family-names"]}, {required: ["given-names"]}, {required: ["alias"]}],
  properties: {email: {type: "string", format: "email"}, website: {type: "string", format: "uri"}}
};
const COMMON = {
  title: {type: "string", minLength: 1},
  authors: {type: "array", minItems: 1, items: PERSON_OR_ENTITY},
  "date-released": {type: "string", format: "date"},
  url: {type: "string", format: "uri"}
};

/** What Citation File Format 1.2.0 asks for; written from the text of the standard, because no package has its schema. */
const CITATION = {
  type: "object",
  required: ["authors", "cff-version", "message", "title"],
  additionalProperties: false,
  properties: {
    ...COMMON,
    "cff-version": {const: "1.2.0"},
    message: {type: "string", minLength: 1},
    type: {enum: ["software", "dataset"]},
    version: {type: "string", minLength: 1},
    abstract: {type: "string", minLength: 1},
    keywords: {type: "array", minItems: 1, uniqueItems: true, items: {type: "string"}},
    license: {type: "string", pattern: "^[A-Za-z0-9.+-]+$"},
    "preferred-citation": {
      type: "object",
      required: ["authors", "title", "type"],
      properties: {
        ...COMMON,
        type: {const: "report"},
        institution: PERSON_OR_ENTITY,
        languages: {type: "array", items: {type: "string", pattern: "^[a-z]{2,3}$"}}
      }
    }
  }
};
const ajv = new Ajv({allErrors: true});
formats.default(ajv);
const isCitation = ajv.compile(CITATION);
const publication = readPublication();
const own = JSON.parse(readFileSync("package.json", "utf8"));

describe("CITATION.cff", () => {
  test("is what data/publication.json and package.json give: after a change, npm run citation", () => {
    expect(readFileSync("CITATION.cff", "utf8")).toBe(toCitation(publication, own));
  });

  test("is as the standard says, with and without an address", () => {
    for (const one of [publication, filledIn(publication)]) {
      isCitation(parse(toCitation(one, own)));
      expect(isCitation.errors ?? []).toEqual([]);
    }
    expect(parse(toCitation(publication, own)).url).toBeUndefined();
    expect(parse(toCitation(filledIn(publication), own)).url).toMatch(/^https:/);
  });

  test("is refused without an author, or with a date that is none", () => {
    const cited = parse(toCitation(publication, own));
    expect(isCitation({...cited, authors: []})).toBe(false);
    expect(isCitation({...cited, "date-released": "November"})).toBe(false);
  });
});
