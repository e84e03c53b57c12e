import type {Language} from "../model/language.js";
import type {Publication} from "../model/publication.js";

/** A finished page of the site, as a chapter of the document. */
export interface SourcePage {
  /** Path in the site, such as `en/why.html`. */
  path: string;
  title: string;
  part: "chapter" | "support";
  /** Number of the chapter as the site shows it; absent for the summary and for supporting pages. */
  number?: string;
  /** The protected collection that the page shows: its name, and the title that every printed page of it says. */
  collection?: {name: string; title: string};
  main: Element;
}

/** What a document says of itself. */
export interface DocumentFacts {
  language: Language;
  /** Name of the report. */
  name: string;
  subtitle: string;
  publication: Publication;
}
