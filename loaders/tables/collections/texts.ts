import type {Language, Text} from "../../model/language.js";
import type {ProtectedCollection, ProtectedCounts} from "../../model/protected.js";
import type {CollectionLabels} from "./labels.js";

const LANGUAGES = ["sv", "en"] as const;
const AND: Text = {sv: "och", en: "and"};

/** What a protected table is called: who counted what, divided by what. */
export function titleOf({authority, unit, dimensions}: ProtectedCounts, labels: CollectionLabels): Text {
  return inBoth((language) => {
    const divided = list(
      dimensions.map(({name}) => labels.dimension(name)[language]),
      language
    );
    const by = language === "sv" ? "efter" : "by";
    return `${labels.authority(authority)[language]}: ${labels.unit(unit).label[language]} ${by} ${divided}`;
  });
}

/** Measure, unit, period and edition of a protected table, in one line. */
export function subtitleOf(
  {unit, years, basis}: ProtectedCounts,
  {edition}: ProtectedCollection,
  labels: CollectionLabels
): Text {
  return inBoth((language) => {
    const counted = labels.unit(unit).label[language];
    const what = {
      sv: basis === "delivered" ? `Antal ${counted} som blivit kända för myndigheten` : `Antal olika ${counted}`,
      en:
        basis === "delivered"
          ? `Number of ${counted} that became known to the authority`
          : `Number of different ${counted}`
    };
    const period = years && years.length > 0 ? `, ${periodOf(years)}` : "";
    return `${what[language]}${period}, ${language === "sv" ? "utgåva" : "edition"} ${edition}`;
  });
}

/** What the cells of a table are, where that is not simply what an authority delivered. */
export function basisNotesOf({basis}: Pick<ProtectedCounts, "basis">): readonly Text[] {
  return BASIS[basis];
}

/** What a reader must know to read a protected table rightly. */
export function notesOf({basis, dimensions, threshold, method, counts}: ProtectedCounts): Text[] {
  const base = counts.flatMap(({cell}) => (cell.status === "rounded" ? [cell.base] : []))[0];
  const protection: Text =
    method === "rounding"
      ? roundingNote(base)
      : {
          sv: `Antal från 1 till ${threshold - 1} visas inte i den här tabellen, och inte heller tal som de kunde räknas ut ur.`,
          en: `Counts from 1 to ${threshold - 1} are not shown in this table, nor are figures from which they could be derived.`
        };
  const measures = dimensions.some(({name}) => name === "measure") ? [MEASURES] : [];
  return [...BASIS[basis], ...measures, protection];
}

/** @param base absent where a table holds no figure that is rounded */
function roundingNote(base: number | undefined): Text {
  const within: Text =
    base === undefined
      ? {sv: "", en: ""}
      : {
          sv: ` Varje tal är en multipel av ${base}, och det rätta talet är mindre än ${base} därifrån.`,
          en: ` Each figure is a multiple of ${base}, and the true number is less than ${base} away from it.`
        };
  return {
    sv: `Talen är avrundade så att små antal inte röjs.${within.sv}`,
    en: `The figures are rounded, so that small counts are not disclosed.${within.en}`
  };
}

const MEASURES: Text = {
  sv: "Ett barn kan ha flera åtgärder: raderna läggs aldrig ihop.",
  en: "A child can have several measures: the rows are never added."
};

const BASIS: Readonly<Record<ProtectedCounts["basis"], readonly Text[]>> = {
  delivered: [],
  overlap: [
    {
      sv: "Ett barn som flera myndigheter känner till är räknat en gång.",
      en: "A child known to several authorities is counted once."
    }
  ],
  bounds: [
    {
      sv: "Samma barn kan vara känt av flera myndigheter. Därför anges ett intervall: minst det största antalet hos en enda myndighet, högst alla antal tillsammans.",
      en: "The same child can be known to several authorities. Hence a range is given: at least the largest count of a single authority, at most all counts together."
    }
  ]
};

function periodOf(years: readonly string[]): string {
  const sorted = [...years].sort();
  const [first, last] = [sorted[0], sorted.at(-1)];
  return first === last ? String(first) : `${first}–${last}`;
}

function list(words: readonly string[], language: Language): string {
  if (words.length < 2) return words.join("");
  return `${words.slice(0, -1).join(", ")} ${AND[language]} ${words.at(-1)}`;
}

function inBoth(make: (language: Language) => string): Text {
  const [sv = "", en = ""] = LANGUAGES.map(make);
  return {sv, en};
}
