import type {Publication} from "../../../loaders/model/publication.js";
import {CHAPTERS, type Chapter, findPage, getChapter, hrefFrom, hrefOf, type Language} from "../chapters.js";
import {addressOf, escapeHtml} from "./markup.js";

const WORDS = {
  sv: {
    skip: "Hoppa till innehållet",
    chapters: "Kapitel",
    chapter: "Kapitel",
    support: "Underlag",
    contents: "Innehåll",
    switch: "In English",
    search: "Sök",
    searchLabel: "Sök i rapporten",
    permanent: "Permanent sida"
  },
  en: {
    skip: "Skip to content",
    chapters: "Chapters",
    chapter: "Chapter",
    support: "Supporting pages",
    contents: "Contents",
    switch: "På svenska",
    search: "Search",
    searchLabel: "Search the report",
    permanent: "Permanent page"
  }
} as const;

/** The header of a page: skip link, whose edition it is, the language switch to the same chapter, the way to search, and the chapters. */
export function pageHeader(path: string, publication: Publication, pages: readonly Chapter[] = CHAPTERS): string {
  const page = findPage(path, pages);
  if (!page) return "";
  const {language, chapter} = page;
  const words = WORDS[language];
  const other = otherLanguage(language);
  return `<a class="skip" href="#observablehq-main">${words.skip}</a>
<div class="masthead">
<p class="brand"><a href="${addressOf(getChapter("summary"), language)}">${escapeHtml(publication.title[language])}</a> <span>${escapeHtml(publication.subtitle[language])}</span></p>
<p class="edition">${escapeHtml(publication.edition.name[language])} · ${escapeHtml(publication.publisher[language])}</p>
<p class="language"><a href="${addressOf(chapter, other)}" lang="${other}" hreflang="${other}">${words.switch}</a></p>
${searchForm(chapter, language)}</div>
<details class="contents"><summary>${words.contents}</summary>${navigation(chapter, language, pages)}</details>
${chapterMark(chapter, language, pages)}`;
}

// A form needs no script: what is typed goes to the search page in its address. That page has a field of its own. The address is the
// page's own here, since Framework rewrites links but not what a form leads to.
function searchForm(current: Chapter, language: Language): string {
  if (current.id === "search") return "";
  const words = WORDS[language];
  return `<form class="site-search" role="search" action="${addressOfSearch(current, language)}">
<label class="visually-hidden" for="site-search">${words.searchLabel}</label>
<input id="site-search" type="search" name="q" autocomplete="off"><button>${words.search}</button>
</form>
`;
}

function addressOfSearch(current: Chapter, language: Language): string {
  const search = getChapter("search");
  return current.part === "edition" ? hrefFrom(current, language, search) : hrefOf(search, language);
}

// Stands above the page's title. The summary opens the report under the report's own title: what it is stands here.
function chapterMark(chapter: Chapter, language: Language, pages: readonly Chapter[]): string {
  const words = WORDS[language];
  const number = chapterNumber(chapter, pages);
  const text =
    chapter.part === "edition"
      ? words.permanent
      : chapter.part === "support"
        ? words.support
        : number === undefined
          ? chapter.title[language]
          : `${words.chapter} ${number}`;
  return `<p class="chapter-mark">${text}</p>`;
}

function navigation(current: Chapter, language: Language, pages: readonly Chapter[]): string {
  const list = (part: Chapter["part"]) =>
    `<ol class="${part}">${pages
      .filter((chapter) => chapter.part === part)
      .map((chapter) => `<li>${navigationLink(chapter, current, language, chapterNumber(chapter, pages))}</li>`)
      .join("")}</ol>`;
  const words = WORDS[language];
  return `<nav aria-label="${words.contents}"><p>${words.chapters}</p>${list("chapter")}<p>${words.support}</p>${list("support")}</nav>`;
}

function navigationLink(chapter: Chapter, current: Chapter, language: Language, number: number | undefined): string {
  const mark = chapter.id === current.id ? ` aria-current="page"` : "";
  // The space is inside: between boxes that stand beside each other none is read, and "1" and the title would be one word.
  const label = number === undefined ? "" : `<span class="number">${number}\u00a0</span>`;
  const title = `<span class="title">${escapeHtml(chapter.title[language])}</span>`;
  return `<a href="${addressOf(chapter, language)}"${mark}>${label}${title}</a>`;
}

/** Number of a chapter in the report, or undefined for a supporting page; the summary comes first and has no number either. */
function chapterNumber(chapter: Chapter, pages: readonly Chapter[]): number | undefined {
  const numbered = pages.filter(({part, id}) => part === "chapter" && id !== "summary");
  const index = numbered.findIndex(({id}) => id === chapter.id);
  return index < 0 ? undefined : index + 1;
}

function otherLanguage(language: Language): Language {
  return language === "sv" ? "en" : "sv";
}
