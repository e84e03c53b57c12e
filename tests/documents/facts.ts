import type {DocumentFacts} from "../../loaders/documents/source-page.js";
import {PUBLICATION} from "../made-publication.js";

/** What a small document of a test says of itself. */
export const FACTS: DocumentFacts = {
  language: "sv",
  name: "Prov",
  subtitle: "Ett prov",
  publication: PUBLICATION
};
