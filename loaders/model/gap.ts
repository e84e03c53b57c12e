import type {Text} from "./language.js";

/** What was looked for and not found: it stays visible as missing. */
export interface Gap {
  id: string;
  what: Text;
  /** Where it would be expected. */
  where: Text;
  consequence: Text;
}
