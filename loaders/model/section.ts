import type {Language} from "./language.js";

/** A part of a finished page that can be found by its words: what stands under one heading. */
export interface Section {
  /** Path of the page in the site, such as `en/why.html`. */
  page: string;
  /** The heading's id on the page; empty when the heading has none. */
  id: string;
  /** The page's title. */
  title: string;
  /** The section's own heading; the page's title in its first section. */
  heading: string;
  /** Prose, lists and captions, in one line; without figures' drawings and the cells of tables. */
  text: string;
  /** How the page marks its figures as made up; absent where they are not. */
  mark?: string;
}

/** What the search of one language looks in. */
export interface SearchIndex {
  language: Language;
  sections: Section[];
}
