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
    const swedish = view.rows.filter(isSwedish).length;
    return language === "sv"
      ? `Lagen har ändrats ${swedish} gånger under de år som källorna täcker och strax före`
      : `The law was changed ${swedish} times in the years that the sources cover and just before`;
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

function isSwedish({instrument}: Row): boolean {
  return /^(SFS|lag|Lag)/.test(String(instrument)) || /\(\d{4}:\d+\)/.test(String(instrument));
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
