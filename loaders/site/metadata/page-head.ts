import type {Language} from "../../model/language.js";
import type {Publication} from "../../model/publication.js";
import {findAddress, locate} from "./address.js";

/** The picture that is shown where a page is shared, with its size in pixels. */
export const PICTURE = {
  path: {sv: "assets/rapport.png", en: "assets/report.png"},
  width: 1200,
  height: 630
} as const;

/** Data for search engines inside a page: the one kind of script that is never run. */
export const DATA_SCRIPT = "application/ld+json";

const LOCALES: Readonly<Record<Language, string>> = {sv: "sv_SE", en: "en_GB"};

/** A page as its head tells others of it. */
export interface PageFacts {
  /** Path in the site. */
  page: string;
  language: Language;
  title: string;
  description?: string;
  /** Path of the same page in the other language, where there is one. */
  twin?: string;
}

/**
 * Elements for the head of a page, as attributes by name of element: how it is shown where it is shared (Open Graph), its own address
 * and that of its twin. Addresses are absent as long as the site has none; that of the picture is then relative to the page.
 */
export function toHeadElements(
  publication: Publication,
  {page, language, title, description, twin}: PageFacts
): (readonly [name: "meta" | "link", attributes: Readonly<Record<string, string>>])[] {
  const other = language === "sv" ? "en" : "sv";
  const hasAddress = findAddress(publication) !== undefined;
  const up = "../".repeat(page.split("/").length - 1) || "./";
  const picture = hasAddress ? locate(publication, PICTURE.path[language]) : `${up}${PICTURE.path[language]}`;
  const facts: [string, string | undefined][] = [
    ["og:type", page.endsWith("index.html") ? "website" : "article"],
    ["og:site_name", publication.title[language]],
    ["og:title", title],
    ["og:description", description ?? publication.subtitle[language]],
    ["og:locale", LOCALES[language]],
    ["og:locale:alternate", twin === undefined ? undefined : LOCALES[other]],
    ["og:url", hasAddress ? locate(publication, page) : undefined],
    ["og:image", picture],
    ["og:image:type", "image/png"],
    ["og:image:width", String(PICTURE.width)],
    ["og:image:height", String(PICTURE.height)],
    ["og:image:alt", `${publication.title[language]}. ${publication.subtitle[language]}.`]
  ];
  const metas = facts.flatMap(([property, content]) =>
    content === undefined ? [] : ([["meta", {property, content}]] as const)
  );
  if (!hasAddress) return metas;
  const twins: [Language, string][] =
    twin === undefined
      ? []
      : [
          [language, page],
          [other, twin]
        ];
  return [
    ...metas,
    ["link", {rel: "canonical", href: locate(publication, page)}],
    ...twins.map(([hreflang, path]) => ["link", {rel: "alternate", hreflang, href: locate(publication, path)}] as const)
  ];
}
