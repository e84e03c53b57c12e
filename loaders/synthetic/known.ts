import {SYNTHETIC_SOURCE} from "../model/submission.js";
import type {SyntheticChild} from "./child.js";

/** What was known before of the made-up children, as another made-up publication would have it. */
const KNOWN = {authority: "migration-agency", year: "all", sex: "girl"} as const;

/** The one figure that is public already: the girls whom the migration agency knows of. */
export function knownText(register: readonly SyntheticChild[]): string {
  const {authority, year, sex} = KNOWN;
  const count = register.filter((child) => child.authorities.includes(authority) && child.sex === sex).length;
  const header = "unit,authority,year,sex,lower,upper,source,place";
  return `${header}\nchild,${authority},${year},${sex},${count},${count},${SYNTHETIC_SOURCE},made up: no publication\n`;
}
