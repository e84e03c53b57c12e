import type {Row} from "../../../loaders/model/table.js";
import type {Language} from "../chapters.js";
import {element} from "../element.js";
import type {FigureSpec} from "../figure.js";
import {formatDate} from "../format.js";

/** The law on trafficking and trafficking-like offences against children, as a timeline. */
export const lawFigure: FigureSpec = {
  id: "fig-law",
  table: "law",
  title: (view, language) => {
    const swedish = view.rows.filter(isSwedish);
    const since = String(swedish[0]?.date ?? "").slice(0, 4);
    return language === "sv"
      ? `Svensk lag om människohandel och närliggande brott har ändrats ${swedish.length} gånger sedan ${since}`
      : `Swedish law on trafficking and related offences has changed ${swedish.length} times since ${since}`;
  },
  subtitle: (view, language) => {
    const dates = view.rows.map(({date}) => String(date ?? "")).filter((date) => date !== "");
    const [first, last] = [dates[0]?.slice(0, 4), dates.at(-1)?.slice(0, 4)];
    return language === "sv"
      ? `Antagande eller ikraftträdande av svensk lag och internationella instrument, ${first}–${last}`
      : `Adoption or entry into force of Swedish law and international instruments, ${first}–${last}`;
  },
  chart: (view, {language}) => element("ol", {class: "timeline"}, ...view.rows.map((row) => entry(row, language))),
  alternative: () => "",
  columns: ["date", "instrument", "provision"]
};

// The numbers of acts that amend the Criminal Code; conventions and the act that incorporated one of them are not changes of it.
function isSwedish({instrument}: Row): boolean {
  return String(instrument).startsWith("SFS ");
}

function entry(row: Row, language: Language): HTMLElement {
  const date = String(row.date ?? "");
  const unknown = language === "sv" ? "datum inte sett i någon källa" : "date not seen in a source";
  const change = row[language === "sv" ? "change_sv" : "change_en"];
  const child = row[language === "sv" ? "child_sv" : "child_en"];
  return element(
    "li",
    {},
    date === "" ? element("span", {}, unknown) : element("time", {datetime: date}, formatDate(date, language)),
    " ",
    element("b", language === "sv" ? {} : {lang: "sv"}, String(row.instrument ?? "")),
    element("p", {}, `${change} ${child}`)
  );
}
