import type {Text} from "./language.js";
import type {EventRow, Observation} from "./observation.js";

/** Where a dataset comes from. */
export interface DatasetSource {
  title: string;
  /** The title in English, where the descriptor has one. */
  english?: string;
  path?: string;
  /** Key in `data/references.json`. */
  reference?: string;
  /** Date of access, ISO 8601. */
  accessed?: string;
  /** The copy that was read, when it was not the publisher's own file. */
  copy?: {title: string; path?: string};
}

/** A licence as the descriptor names it. */
export interface License {
  title: string;
  /** The title in English, where the descriptor has one. */
  english?: string;
  path?: string;
}

/** A published dataset, screened: its description and its rows. */
export interface Dataset {
  name: string;
  /** Path of the CSV relative to the project. */
  path: string;
  sha256: string;
  title: Text;
  /** For charts and table cells. */
  shortTitle: Text;
  description: Text;
  /** What is counted (code list `concept`). */
  concept: string;
  /** Kind of source (code list `source-type`). */
  sourceType: string;
  profile: "observations" | "events";
  sources: readonly DatasetSource[];
  licenses: readonly License[];
  /** Empty when the profile is `events`. */
  observations: readonly Observation[];
  /** Empty when the profile is `observations`. */
  events: readonly EventRow[];
}
