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
  };
  /** Date of release, ISO 8601. */
  released: string;
  /** Address of the site. */
  address: string;
  licence: string;
  /** True as long as the values are placeholders: every page says so. */
  placeholder: boolean;
}
