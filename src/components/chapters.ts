import type {Language} from "../../loaders/model/language.js";

export type {Language};

/** A chapter or a page of the back matter, in both languages. */
export interface Chapter {
  id: string;
  /** Chapters carry the narrative and a number; the rest supports it; permanent pages of editions stand in no list. */
  part: "chapter" | "support" | "edition";
  /** File name without extension, in each language's folder; of an edition's page the whole path in the site. */
  path: Record<Language, string>;
  title: Record<Language, string>;
}

/**
 * Every page in reading order: navigation, previous and next, the language switch and the parity test follow this one list. Pages of
 * protected collections come into it in `collection/pages.ts`.
 */
export const CHAPTERS = [
  {
    id: "summary",
    part: "chapter",
    path: {sv: "index", en: "index"},
    title: {sv: "Sammanfattning", en: "Summary"}
  },
  {
    id: "assignment",
    part: "chapter",
    path: {sv: "uppdraget-och-lagen", en: "assignment-and-law"},
    title: {sv: "Uppdraget och lagen", en: "The assignment and the law"}
  },
  {
    id: "how-many",
    part: "chapter",
    path: {sv: "hur-manga", en: "how-many"},
    title: {sv: "Hur många flickor och pojkar", en: "How many girls and boys"}
  },
  {
    id: "purposes",
    part: "chapter",
    path: {sv: "andamal", en: "purposes"},
    title: {sv: "För vilka ändamål", en: "For which purposes"}
  },
  {
    id: "why",
    part: "chapter",
    path: {sv: "varfor", en: "why"},
    title: {
      sv: "Varför flickor och pojkar förekommer i olika utsträckning",
      en: "Why girls and boys appear to different degrees"
    }
  },
  {
    id: "sensitivity",
    part: "support",
    path: {sv: "kanslighet", en: "sensitivity"},
    title: {sv: "Ojämn upptäckt: pröva själv", en: "Unequal detection: try for yourself"}
  },
  {
    id: "rights",
    part: "chapter",
    path: {sv: "ratt-och-ansvar", en: "rights-and-responsibility"},
    title: {sv: "Barnets rätt och det offentligas ansvar", en: "The child’s rights and the public’s responsibility"}
  },
  {
    id: "comparison",
    part: "chapter",
    path: {sv: "jamforelse", en: "comparison"},
    title: {sv: "Jämförelse med EU och Storbritannien", en: "Comparison with the EU and the UK"}
  },
  {
    id: "follow-up",
    part: "chapter",
    path: {sv: "uppfoljning", en: "follow-up"},
    title: {sv: "Handlingsplanens mål och nästa kartläggning", en: "The action plan’s aims and the next mapping"}
  },
  {
    id: "sources",
    part: "support",
    path: {sv: "kallor", en: "sources"},
    title: {sv: "Källor och täckning", en: "Sources and coverage"}
  },
  {
    id: "method",
    part: "support",
    path: {sv: "metod", en: "method"},
    title: {sv: "Metod och kvalitetsdeklaration", en: "Method and quality declaration"}
  },
  {
    id: "tables",
    part: "support",
    path: {sv: "tabeller", en: "tables"},
    title: {sv: "Tabeller och nedladdning", en: "Tables and downloads"}
  },
  {
    id: "explorer",
    part: "support",
    path: {sv: "utforska", en: "explore"},
    title: {sv: "Utforska tabellerna", en: "Explore the tables"}
  },
  {
    id: "trace",
    part: "support",
    path: {sv: "sparning", en: "trace"},
    title: {sv: "Spåra varje tal", en: "Trace every number"}
  },
  {
    id: "editions",
    part: "support",
    path: {sv: "utgavor", en: "editions"},
    title: {sv: "Utgåvor och ändringar", en: "Editions and changes"}
  },
  {
    id: "account",
    part: "support",
    path: {sv: "redovisning", en: "account"},
    title: {sv: "Redovisning av uppdraget", en: "Account of the assignment"}
  },
  {
    id: "accessibility",
    part: "support",
    path: {sv: "tillganglighet", en: "accessibility"},
    title: {sv: "Tillgänglighetsredogörelse", en: "Accessibility statement"}
  },
  {
    id: "about",
    part: "support",
    path: {sv: "om", en: "about"},
    title: {sv: "Om publikationen", en: "About this publication"}
  },
  {
    id: "search",
    part: "support",
    path: {sv: "sok", en: "search"},
    title: {sv: "Sök i rapporten", en: "Search the report"}
  }
] as const satisfies readonly Chapter[];

/** Id of a page in the list above. */
export type ChapterId = (typeof CHAPTERS)[number]["id"];

/** The chapter of an id. */
export function getChapter(id: ChapterId): Chapter {
  const chapter = CHAPTERS.find((candidate) => candidate.id === id);
  if (!chapter) throw new Error(`unknown chapter: "${id}"`);
  return chapter;
}

/** The page's language and chapter from Framework's path, such as `/en/why`; undefined for a page outside the list. */
export function findPage(
  path: string,
  pages: readonly Chapter[] = CHAPTERS
): {language: Language; chapter: Chapter} | undefined {
  const name = path.replace(/^\//, "").replace(/\.html$/, "");
  for (const language of ["sv", "en"] as const) {
    const chapter = pages.find((candidate) => sitePath(candidate, language) === name);
    if (chapter) return {language, chapter};
  }
  return undefined;
}

/** Path of a chapter's page in the site, without its extension. */
function sitePath({part, path}: Chapter, language: Language): string {
  return language === "sv" || part === "edition" ? path[language] : `en/${path.en}`;
}

/** The way from a chapter's page to the root of the site, such as `../`. */
function rootFrom(chapter: Chapter, language: Language): string {
  return "../".repeat(sitePath(chapter, language).split("/").length - 1) || "./";
}

/** Address of a chapter's page relative to a page of the given language, with its file extension: it opens from a folder too. */
export function hrefOf(chapter: Chapter, from: Language, to: Language = from): string {
  if (chapter.part === "edition") return `${from === "sv" ? "./" : "../"}${chapter.path[to]}.html`;
  const folder = from === to ? "./" : to === "en" ? "./en/" : "../";
  return `${folder}${chapter.path[to]}.html`;
}

/** Address of a chapter's page from the permanent page of an edition in the same language. */
export function hrefFrom(edition: Chapter, language: Language, chapter: Chapter): string {
  return `${rootFrom(edition, language)}${sitePath(chapter, language)}.html`;
}

/** The permanent page of an edition, by its number and what it is called: it is no part of the reading order. */
export function editionPage({number, name}: {number: string; name: Record<Language, string>}): Chapter {
  return {
    id: `edition:${number}`,
    part: "edition",
    path: {sv: `${number}/index`, en: `${number}/en/index`},
    title: name
  };
}
