import type {Language} from "./language.js";

/** A part of a finished page that can be found by its words: what stands under one heading, or one entry of the list of references. */
export interface Section {
  /** Path of the page in the site, such as `en/why.html`. */
  page: string;
  /** The heading's id on the page; empty when the heading has none. */
  id: string;
  /** The page's title. */
  title: string;
  /** The section's own heading; the page's title in its first section; the title of a reference. */
  heading: string;
  /** Language of the heading where it is not the page's: titles of references. */
  headingLanguage?: string;
  /** Prose, lists and captions, in one line; without figures' drawings and the cells of tables. */
  text: string;
  /** True of an entry of the list of references, whose heading is the title of another publication. */
  isReference?: true;
  /** How the page marks its figures as made up; absent where they are not. */
  mark?: string;
}

/** What the search of one language looks in. */
export interface SearchIndex {
  language: Language;
  sections: Section[];
}
