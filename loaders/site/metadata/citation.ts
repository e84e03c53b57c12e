import {stringify} from "yaml";
import type {Publication} from "../../model/publication.js";
import {findAddress, findEmail} from "./address.js";

/** What `package.json` says of the code: under which licence it is, and what it is. */
export interface PackageFacts {
  description: string;
  license: string;
}

/**
 * How the report and its data are to be cited, as `CITATION.cff` (Citation File Format 1.2.0). The licence is that of the code; address
 * and e-mail are absent as long as the publication has none.
 */
export function toCitation(publication: Publication, {description, license}: PackageFacts): string {
  const address = findAddress(publication);
  const email = findEmail(publication);
  const author = {name: publication.publisher.en, ...(email ? {email} : {}), ...(address ? {website: address} : {})};
  const work = {
    title: `${publication.title.en}: ${lowerFirst(publication.subtitle.en)}`,
    version: publication.edition.version,
    ...(publication.released ? {"date-released": publication.released} : {})
  };
  return stringify(
    {
      "cff-version": "1.2.0",
      message: "Cite the report as follows. A number in it is cited by its entry on the page “Trace every number”.",
      type: "dataset",
      ...work,
      authors: [author],
      abstract: description,
      keywords: ["children", "girls", "boys", "human trafficking", "Sweden"],
      license,
      ...(address ? {url: address} : {}),
      "preferred-citation": {
        type: "report",
        title: work.title,
        authors: [author],
        institution: {name: publication.publisher.en},
        edition: work.version,
        ...(publication.released ? {"date-released": publication.released} : {}),
        languages: ["sv", "en"],
        ...(address ? {url: address} : {})
      }
    },
    {lineWidth: 0, aliasDuplicateObjects: false}
  );
}

function lowerFirst(text: string): string {
  return text.charAt(0).toLowerCase() + text.slice(1);
}
