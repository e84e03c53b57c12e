import type {Language} from "../chapters.js";

interface PermanentWords {
  state: string;
  date: string;
  publisher: string;
  registrationNumber: string;
  commit: string;
  fingerprint: string;
  latest: string;
  draft: string;
  edition: string;
  changedSince(number: string): string;
  figures: [one: string, many: string];
  changedClaims: [one: string, many: string];
  rows: [one: string, many: string];
  noCollections: string;
  synthetic: string;
  claims: string;
  claimHeadings: readonly string[];
  saysNow: string;
  unchanged: string;
  gone: string;
  figuresFrom: string;
  pagesFrom: string;
  build: string;
}

/** What an edition's permanent page says. */
export const PERMANENT_WORDS: Record<Language, PermanentWords> = {
  sv: {
    state: "Läge",
    date: "Datum",
    publisher: "Utgivare",
    registrationNumber: "Diarienummer",
    commit: "Version av källkoden",
    fingerprint: "Kontrollsumma för allt som är fryst",
    latest: "Ingen senare utgåva har ändrat något.",
    draft: "Utkast till utgåva",
    edition: "Utgåva",
    changedSince: (number) =>
      `Så mycket har ändrats efter utgåva ${number}. Varje ändring står med skäl på sidan om utgåvor.`,
    figures: ["tal ändrat eller borttaget", "tal ändrade eller borttagna"],
    changedClaims: ["påstående säger något annat", "påståenden säger något annat"],
    rows: ["rad", "rader"],
    noCollections: "Utgåvan har inga uppgifter som myndigheter har lämnat.",
    synthetic: "SYNTETISKT: påhittade tal, framställda för att visa metoden. Inget barn står bakom dem.",
    claims: "Utgåvans påståenden",
    claimHeadings: ["Påstående", "Som det stod", "Vad som räknas", "Period", "Nu"],
    saysNow: "säger något annat nu",
    unchanged: "oförändrat",
    gone: "görs inte längre",
    figuresFrom: "Talen är framräknade ur källkodens version",
    pagesFrom: "Sidorna byggs ur den version som frös utgåvan. Den hittas med",
    build: "Där byggs de med"
  },
  en: {
    state: "State",
    date: "Date",
    publisher: "Publisher",
    registrationNumber: "Registration number",
    commit: "Version of the source code",
    fingerprint: "Checksum of all that is frozen",
    latest: "No later edition has changed anything.",
    draft: "Draft of edition",
    edition: "Edition",
    changedSince: (number) =>
      `This much was changed after edition ${number}. Each change stands with its reason on the page of editions.`,
    figures: ["figure changed or withdrawn", "figures changed or withdrawn"],
    changedClaims: ["claim says something else", "claims say something else"],
    rows: ["row", "rows"],
    noCollections: "The edition has no figures that authorities have delivered.",
    synthetic: "SYNTHETIC: made-up figures, generated to show the method. No child stands behind them.",
    claims: "The edition’s claims",
    claimHeadings: ["Claim", "As it stood", "What is counted", "Period", "Now"],
    saysNow: "says something else now",
    unchanged: "unchanged",
    gone: "is no longer made",
    figuresFrom: "The figures were computed from the source code’s version",
    pagesFrom: "The pages are built from the version that froze the edition. It is found by",
    build: "There they are built by"
  }
};
