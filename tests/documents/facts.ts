import type {DocumentFacts} from "../../loaders/documents/source-page.js";

/** What a small document of a test says of itself. */
export const FACTS: DocumentFacts = {
  language: "sv",
  name: "Prov",
  subtitle: "Ett prov",
  publication: {
    title: {sv: "Prov", en: "Trial"},
    subtitle: {sv: "Ett prov", en: "A trial"},
    publisher: {sv: "[Utgivare]", en: "[Publisher]"},
    contact: {name: "[Kontakt]", email: "[e-post]"},
    unit: {sv: "[Enhet]", en: "[Unit]"},
    registrationNumber: "[Diarienummer]",
    addressee: {sv: "[Mottagare]", en: "[Addressee]"},
    edition: {number: "2026-1", date: "2026-11-24", nextRelease: "[nästa]", state: "draft"},
    released: "2026-11-24",
    address: "https://example.org/",
    licence: "[licens]",
    placeholder: true
  }
};
