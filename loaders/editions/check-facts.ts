import type {Edition} from "../model/edition.js";
import type {Issue} from "../model/issue.js";
import type {Publication} from "../model/publication.js";

/**
 * What `data/publication.json` says of a frozen edition otherwise than the edition itself: a trial does not become an edition by filling in
 * its publisher.
 */
export function checkFacts(frozen: Edition, publication: Publication): Issue[] {
  const then: Readonly<Record<string, string>> = factsOf(frozen);
  const now = factsOf({...publication, date: publication.edition.date});
  return Object.entries(now)
    .filter(([field, value]) => value !== then[field])
    .map(([field, value]) => ({
      path: "data/publication.json",
      field,
      value,
      rule: "editions",
      message: `edition ${frozen.number} is frozen with another value`,
      allowed: `"${then[field]}"; what is issued from now on has another edition.number`
    }));
}

type Facts = Pick<Edition, "date" | "placeholder" | "publisher" | "registrationNumber">;

function factsOf({date, placeholder, publisher, registrationNumber}: Facts): Record<string, string> {
  return {
    "edition.date": date,
    placeholder: String(placeholder),
    "publisher.sv": publisher.sv,
    "publisher.en": publisher.en,
    registrationNumber
  };
}
