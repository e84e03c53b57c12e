import type {Text} from "./language.js";

/** One code of a code list. */
export interface Code {
  code: string;
  label: Text;
  definition: Text;
  order: number;
  parent?: string;
  /** Further columns of the list, by name. */
  extra: Readonly<Record<string, string>>;
}

/** The codes that a column may hold, in order. */
export interface Codelist {
  name: string;
  path: string;
  codes: readonly Code[];
}
