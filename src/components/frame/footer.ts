import type {Publication} from "../../../loaders/model/publication.js";
import {CHAPTERS, type Chapter, findPage, getChapter, type Language} from "../chapters.js";
import {formatDate} from "../format.js";
import {addressOf, escapeHtml} from "./markup.js";

const WORDS = {
  sv: {
    edition: "Utgåva",
    previous: "Föregående",
    next: "Nästa",
    turn: "Föregående och nästa kapitel",
    publisher: "Utgivare",
    addressee: "Mottagare",
    number: "Diarienummer",
    contact: "Kontakt",
    responsible: "Ansvarig enhet",
    nextRelease: "Nästa utgåva",
    about: "Om sidan",
    placeholder: "Uppgifter inom hakparentes är platshållare: publikationen har ännu ingen ansvarig utgivare."
  },
  en: {
    edition: "Edition",
    previous: "Previous",
    next: "Next",
    turn: "Previous and next chapter",
    publisher: "Publisher",
    addressee: "Addressee",
    number: "Registration number",
    contact: "Contact",
    responsible: "Responsible unit",
    nextRelease: "Next edition",
    about: "About this site",
    placeholder: "Details in square brackets are placeholders: the publication has no responsible publisher yet."
  }
} as const;

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
  // The space is inside, since none is read between a line of its own and what follows it.
  const link = (target: Chapter | undefined, rel: "prev" | "next", label: string) =>
    target
      ? `<a rel="${rel}" href="${addressOf(target, language)}"><span>${label}\u00a0</span>${escapeHtml(target.title[language])}</a>`
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
