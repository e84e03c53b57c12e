import type {Publication} from "../../loaders/model/publication.js";
import {CHAPTERS, type Chapter, findPage, getChapter, hrefFrom, hrefOf, type Language} from "./chapters.js";
import {formatDate} from "./format.js";

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
    report: "Barn i människohandel",
    subtitle: "Flickor och pojkar som utsatts eller misstänks ha utsatts",
    edition: "Utgåva",
    previous: "Föregående",
    next: "Nästa",
    turn: "Föregående och nästa kapitel",
    publisher: "Utgivare",
    addressee: "Mottagare",
    number: "Diarienummer",
    contact: "Kontakt",
    responsible: "Ansvarig enhet",
    permanent: "Permanent sida",
    nextRelease: "Nästa utgåva",
    about: "Om sidan",
    placeholder: "Uppgifter inom hakparentes är platshållare: publikationen har ännu ingen ansvarig utgivare."
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
    report: "Children in human trafficking",
    subtitle: "Girls and boys who have been, or are suspected to have been, victims",
    edition: "Edition",
    previous: "Previous",
    next: "Next",
    turn: "Previous and next chapter",
    publisher: "Publisher",
    addressee: "Addressee",
    number: "Registration number",
    contact: "Contact",
    responsible: "Responsible unit",
    permanent: "Permanent page",
    nextRelease: "Next edition",
    about: "About this site",
    placeholder: "Details in square brackets are placeholders: the publication has no responsible publisher yet."
  }
} as const;

/** The report's name in a language, for titles. */
export function reportName(language: Language): string {
  return WORDS[language].report;
}

/** Number of a chapter in the report, or undefined for a supporting page; the summary comes first and has no number either. */
function chapterNumber(chapter: Chapter, pages: readonly Chapter[] = CHAPTERS): number | undefined {
  const numbered = pages.filter(({part, id}) => part === "chapter" && id !== "summary");
  const index = numbered.findIndex(({id}) => id === chapter.id);
  return index < 0 ? undefined : index + 1;
}

/**
 * Elements for the head of a page: that it follows light and dark, and the title of one whose front matter cannot say it, because it
 * is many pages. (Framework would take a `link` to a page for a file to copy.)
 */
export function pageHead(path: string, title: string | null, pages: readonly Chapter[] = CHAPTERS): string {
  const page = findPage(path, pages);
  if (!page) return "";
  const own = title === null ? `<title>${escapeHtml(page.chapter.title[page.language])}</title>\n` : "";
  return `${own}<meta name="color-scheme" content="light dark">`;
}

// Framework reads the links of a header or a footer as relative to the site's root, and then makes them relative to the page.
function addressOf(chapter: Chapter, language: Language): string {
  return hrefOf(chapter, "sv", language);
}

/** The header of a page: skip link, whose edition it is, the language switch to the same chapter, the way to search, and the chapters. */
export function pageHeader(path: string, publication: Publication, pages: readonly Chapter[] = CHAPTERS): string {
  const page = findPage(path, pages);
  if (!page) return "";
  const {language, chapter} = page;
  const words = WORDS[language];
  const other = otherLanguage(language);
  return `<a class="skip" href="#observablehq-main">${words.skip}</a>
<div class="masthead">
<p class="brand"><a href="${addressOf(getChapter("summary"), language)}">${words.report}</a> <span>${words.subtitle}</span></p>
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
  const label = number === undefined ? "" : `<span class="number">${number}</span> `;
  const title = `<span class="title">${escapeHtml(chapter.title[language])}</span>`;
  return `<a href="${addressOf(chapter, language)}"${mark}>${label}${title}</a>`;
}

/** The footer of a page: previous and next, and who publishes it, visibly a placeholder as long as nobody does. */
export function pageFooter(path: string, publication: Publication, pages: readonly Chapter[] = CHAPTERS): string {
  const page = findPage(path, pages);
  if (!page) return "";
  const {language, chapter} = page;
  return `${turnPage(chapter, language, pages)}\n${imprint(language, publication)}`;
}

function turnPage(chapter: Chapter, language: Language, pages: readonly Chapter[]): string {
  const words = WORDS[language];
  const ordered = pages.filter(({part}) => part !== "edition");
  const index = ordered.findIndex(({id}) => id === chapter.id);
  if (index < 0) return "";
  const link = (target: Chapter | undefined, rel: "prev" | "next", label: string) =>
    target
      ? `<a rel="${rel}" href="${addressOf(target, language)}"><span>${label}</span> ${escapeHtml(target.title[language])}</a>`
      : "";
  const previous = link(ordered[index - 1], "prev", words.previous);
  return `<nav class="turn" aria-label="${words.turn}">${previous}${link(ordered[index + 1], "next", words.next)}</nav>`;
}

function imprint(language: Language, publication: Publication): string {
  const words = WORDS[language];
  const {name, dateMeans, date} = publication.edition;
  const facts: [string, string][] = [
    [words.publisher, publication.publisher[language]],
    [words.responsible, publication.unit[language]],
    [words.addressee, publication.addressee[language]],
    [words.number, publication.registrationNumber],
    [words.contact, publication.contact.name],
    [words.edition, `${name[language]}, ${dateMeans[language]} ${formatDate(date, language)}`],
    [words.nextRelease, publication.edition.nextRelease]
  ];
  const link = (id: "accessibility" | "about" | "sources" | "editions" | "account") => {
    const target = getChapter(id);
    return `<li><a href="${addressOf(target, language)}">${escapeHtml(target.title[language])}</a></li>`;
  };
  const warning = publication.placeholder ? `<p class="placeholder">${words.placeholder}</p>` : "";
  return `<div class="imprint">${warning}
<dl>${facts.map(([term, text]) => `<div><dt>${term}</dt><dd>${escapeHtml(text)}</dd></div>`).join("")}</dl>
<ul class="footer-links" aria-label="${words.about}">${link("sources")}${link("editions")}${link("account")}${link("accessibility")}${link("about")}</ul></div>`;
}

function otherLanguage(language: Language): Language {
  return language === "sv" ? "en" : "sv";
}

/** Text made safe to stand in HTML, in content and in attributes. */
function escapeHtml(text: string): string {
  return text.replace(/&/g, "&amp;").replace(/</g, "&lt;").replace(/>/g, "&gt;").replace(/"/g, "&quot;");
}
