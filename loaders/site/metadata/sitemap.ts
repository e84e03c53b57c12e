import type {Publication} from "../../model/publication.js";
import {toXml, xml} from "../../write/xml.js";
import {findAddress} from "./address.js";

/** The list of pages for search engines; undefined as long as the site has no address, because it holds nothing but full addresses. */
export function toSitemap(publication: Publication, pages: readonly string[]): string | undefined {
  const address = findAddress(publication);
  if (address === undefined) return undefined;
  const urls = [...pages].sort().map((page) => xml("url", {}, xml("loc", {}, new URL(page, address).href)));
  return toXml(xml("urlset", {xmlns: "http://www.sitemaps.org/schemas/sitemap/0.9"}, ...urls));
}
