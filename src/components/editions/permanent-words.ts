/** What an edition's permanent page says. */
export const PERMANENT_WORDS = {
  sv: {
    state: "Läge",
    date: "Datum",
    publisher: "Utgivare",
    registrationNumber: "Diarienummer",
    commit: "Version av källkoden",
    fingerprint: "Kontrollsumma för allt som är fryst",
    latest: "Ingen senare utgåva har ändrat något.",
    changedSince: (number: string) =>
      `Så mycket har ändrats efter utgåva ${number}. Varje ändring står med skäl på sidan om utgåvor.`,
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
    changedSince: (number: string) =>
      `This much was changed after edition ${number}. Each change stands with its reason on the page of editions.`,
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
} as const;
