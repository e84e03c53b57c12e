import {posix} from "node:path";
import type {Language} from "../../model/language.js";
import {TABLES_PAGE} from "./address.js";
import {toJsonLd, toScriptText} from "./json-ld.js";
import {DATA_SCRIPT, toHeadElements} from "./page-head.js";
import type {SiteData} from "./published-data.js";

/** Tells others of a page in its head, in place: how it is shown where it is shared, and on the page of tables the site's data. */
export function addMetadata(
  document: Document,
  site: SiteData,
  {page, language, description}: {page: string; language: Language; description?: string}
): void {
  const link = document.querySelector("header a[hreflang]")?.getAttribute("href");
  const facts = {
    page,
    language,
    title: document.title,
    ...(description ? {description} : {}),
    ...(link ? {twin: posix.normalize(posix.join(posix.dirname(page), link))} : {})
  };
  for (const [name, attributes] of toHeadElements(site.publication, facts)) {
    const element = document.createElement(name);
    for (const [key, value] of Object.entries(attributes)) element.setAttribute(key, value);
    document.head.append(element, "\n");
  }
  if (page !== TABLES_PAGE[language]) return;
  const script = document.createElement("script");
  script.type = DATA_SCRIPT;
  script.textContent = toScriptText(toJsonLd(site, language));
  document.head.append(script, "\n");
}
