import {Feed} from "feed";
import {type Edition, nameEdition, stateOfFrozen} from "../../model/edition.js";
import type {Language, Text} from "../../model/language.js";
import type {Publication} from "../../model/publication.js";

/** Name of the feed in the folder of each language. */
export const FEED = "atom.xml";

const WORDS: Record<Language, {title: string; trial: string; first: string; subtitle: string}> = {
  sv: {
    title: "utgåvor",
    subtitle: "Nya utgåvor av rapporten, och vad de har ändrat",
    trial: "Ingen myndighet har gett ut den.",
    first: "Den första utgåvan."
  },
  en: {
    title: "editions",
    subtitle: "New editions of the report, and what they changed",
    trial: "No authority has issued it.",
    first: "The first edition."
  }
};

/**
 * The feed of editions in one language (Atom, RFC 4287), the newest first; without editions it has no entries. It knows no clock: it was
 * updated when the newest edition was, or is to be.
 */
export function makeFeed(editions: readonly Edition[], publication: Publication, language: Language): string {
  const words = WORDS[language];
  const site = publication.address;
  const home = language === "sv" ? site : `${site}en/`;
  const updated = editions.at(-1)?.date ?? publication.edition.date;
  const feed = new Feed({
    title: `${publication.title[language]}: ${words.title}`,
    description: words.subtitle,
    id: `${home}${FEED}`,
    link: `${home}${pageOf(language)}`,
    feedLinks: {atom: `${home}${FEED}`},
    generator: "npm run build",
    copyright: publication.licence,
    updated: toTime(updated),
    author: {name: publication.publisher[language]}
  });
  for (const edition of [...editions].reverse()) {
    const path = `${edition.number}/${language === "sv" ? "" : "en/"}index.html`;
    feed.addItem({
      title: nameEdition({number: edition.number, state: stateOfFrozen(edition)})[language],
      id: `${site}${path}`,
      link: `${site}${path}`,
      date: toTime(edition.date),
      description: summaryOf(edition, language),
      author: [{name: edition.publisher[language]}]
    });
  }
  // The library writes the language of RSS only.
  return `${feed.atom1().replace("<feed ", `<feed xml:lang="${language}" `).trimEnd()}\n`;
}

function pageOf(language: Language): string {
  return language === "sv" ? "utgavor.html" : "editions.html";
}

function toTime(date: string): Date {
  return new Date(`${date}T00:00:00Z`);
}

/** What an edition changed, in one or two sentences. */
function summaryOf({placeholder, changes}: Edition, language: Language): string {
  const words = WORDS[language];
  const figures = changes.rows.flatMap(({cells}) => cells).length;
  const claims = changes.claims.filter(({kind}) => kind === "changed").length;
  const kinds = new Set(changes.revisions.map(({kind}) => kind));
  const counts: Text = {
    sv: `Ändrade eller borttagna tal sedan utgåva ${changes.since}: ${figures}. Ändrade påståenden: ${claims}.`,
    en: `Figures changed or withdrawn since edition ${changes.since}: ${figures}. Claims changed: ${claims}.`
  };
  const corrected: Text = {sv: "Fel har rättats.", en: "Errors were corrected."};
  return [
    ...(placeholder ? [words.trial] : []),
    changes.since === null ? words.first : counts[language],
    ...(kinds.has("correction") ? [corrected[language]] : [])
  ].join(" ");
}
