import type {EditionState} from "./edition.js";
import type {Text} from "./language.js";

/** Whose publication this is, to whom, and which edition: `data/publication.json`, the only place that says so. */
export interface Publication {
  title: Text;
  subtitle: Text;
  publisher: Text;
  contact: {name: string; email: string};
  unit: Text;
  registrationNumber: string;
  addressee: Text;
  edition: {
    number: string;
    date: string;
    nextRelease: string;
    /** Whether it is frozen in `data/editions/`, and whether anybody issues it. */
    state: EditionState;
    /** What it is called, with its number: a draft and a trial that nobody issues say so. */
    name: Text;
    /** Its number as metadata give it, such as `2026-1-draft`. */
    version: string;
    /** What its date is the date of, such as `planned for`. */
    dateMeans: Text;
  };
  /** Date of release, ISO 8601; absent for a draft or a trial, which nobody has released. */
  released?: string;
  /** Address of the site, with a slash at its end. */
  address: string;
  licence: string;
  /** True as long as the values are placeholders: every page says so. */
  placeholder: boolean;
}
