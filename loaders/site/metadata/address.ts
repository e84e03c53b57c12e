import type {Publication} from "../../model/publication.js";

/**
 * Where the site stands, with a slash at the end; undefined as long as the publication's address is a placeholder: an address that
 * leads nowhere is worse in a catalogue than none.
 */
export function findAddress({address, placeholder}: Publication): string | undefined {
  return placeholder ? undefined : address;
}

/** The full address of a path of the site; the path itself, relative to the site's root, as long as the site has no address. */
export function locate(publication: Publication, path: string): string {
  const address = findAddress(publication);
  return address === undefined ? path : new URL(path, address).href;
}

/** The licence as an address, such as that of a Creative Commons licence; undefined where the publication names none by its address. */
export function findLicence({licence}: Publication): string | undefined {
  return /^https?:\/\/\S+$/.test(licence) ? licence : undefined;
}

/** The address for letters about the publication; undefined as long as it is none. */
export function findEmail({contact}: Publication): string | undefined {
  return /^[^\s@[\]]+@[^\s@[\]]+\.[^\s@[\]]+$/.test(contact.email) ? contact.email : undefined;
}

/** The page that lists every table, in both languages. */
export const TABLES_PAGE = {sv: "tabeller.html", en: "en/tables.html"} as const;

/** Where that page shows a table, or a protected collection: the id of its section. */
export function sectionOf({name, folder}: {name: string; folder: string}): string {
  return `${folder === "data" ? "table" : "collection"}-${name}`;
}
