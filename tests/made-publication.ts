import {DATE_MEANS, type Edition, nameEdition} from "../loaders/model/edition.js";
import type {Publication} from "../loaders/model/publication.js";

/** A publication without a publisher, its edition a draft. */
export const PUBLICATION: Publication = {
  title: {sv: "Prov", en: "Trial"},
  subtitle: {sv: "Ett prov", en: "A trial"},
  publisher: {sv: "[Utgivare]", en: "[Publisher]"},
  contact: {name: "[Kontakt]", email: "[e-post]"},
  unit: {sv: "[Enhet]", en: "[Unit]"},
  registrationNumber: "[Diarienummer]",
  addressee: {sv: "[Mottagare]", en: "[Addressee]"},
  edition: {
    number: "2026-1",
    date: "2026-11-24",
    nextRelease: "[nästa]",
    state: "draft",
    name: nameEdition({number: "2026-1", state: "draft"}),
    version: "2026-1-draft",
    dateMeans: DATE_MEANS.draft
  },
  address: "https://example.org/",
  licence: "[licens]",
  placeholder: true
};

/** An edition that somebody has issued and that holds nothing, with what is given on top. */
export function makeEdition(more: Partial<Edition> = {}): Edition {
  return {
    number: "2026-1",
    date: "2026-11-24",
    commit: "c",
    placeholder: false,
    publisher: {sv: "Myndigheten", en: "The agency"},
    registrationNumber: "-",
    claims: [],
    tables: [],
    collections: [],
    files: {},
    fingerprint: "f",
    changes: {since: null, revisions: [], rows: [], claims: []},
    ...more
  };
}
