import type {Row} from "../../loaders/model/table.js";
import type {Language} from "./chapters.js";
import {formatMeasure} from "./claim.js";
import {element} from "./element.js";
import {formatPartOf, formatPeriod} from "./format.js";
import {columnHeads, framedTable} from "./framed-table.js";
import {labelOf, type TableView} from "./rows.js";

const WORDS = {
  sv: {
    source: "Källa",
    slider: "Antagen verklig kvot flickor mot pojkar per ensamkommande barn",
    observed: "Observerat",
    caption:
      "Hur många gånger så ofta en utsatt flicka som en utsatt pojke måste upptäckas, för en antagen verklig kvot",
    assumed: "Verklig kvot",
    needed: "Upptäcktskvot",
    interval: "95-procentsintervall",
    girls: "flickor",
    boys: "pojkar",
    and: "och",
    to: "till",
    scripts: "Reglaget behöver JavaScript. Tabellen nedan ger samma svar för de viktigaste värdena.",
    result: (ratio: string, needed: string, interval: string) =>
      `Är den verkliga kvoten ${ratio} måste flickor som utsätts upptäckas ${needed} gånger så ofta som pojkar som utsätts (intervall ${interval}).`
  },
  en: {
    source: "Source",
    slider: "Assumed true ratio of girls to boys per unaccompanied child",
    observed: "Observed",
    caption:
      "How many times as often an exploited girl as an exploited boy must be detected, for an assumed true ratio",
    assumed: "True ratio",
    needed: "Detection ratio",
    interval: "95 per cent interval",
    girls: "girls",
    boys: "boys",
    and: "and",
    to: "to",
    scripts: "The slider needs JavaScript. The table below gives the same answer for the main values.",
    result: (ratio: string, needed: string, interval: string) =>
      `If the true ratio is ${ratio}, exploited girls must be detected ${needed} times as often as exploited boys (interval ${interval}).`
  }
} as const;

/** The observed ratio of one source with its interval. */
interface Observed {
  label: string;
  base: string;
  ratio: number;
  lower: number;
  upper: number;
}

/** Steps of the slider: from an eighth to eight, halfway on a logarithmic scale at 1. */
const STEPS = 24;
const WIDEST = 8;

/** The assumed true ratio at a step of the slider. */
export function ratioAt(step: number): number {
  return WIDEST ** ((2 * step) / STEPS - 1);
}

/** The main readings as a table: for each source and assumed true ratio the detection ratio that it requires. */
export function readingsTable(view: TableView, language: Language): HTMLElement {
  const words = WORDS[language];
  const plain = (value: unknown) => formatMeasure(Number(value), "ratio", language);
  const headings = [words.source, words.assumed, words.needed, words.interval];
  const rows = view.rows.map((row) =>
    element(
      "tr",
      {},
      element("th", {scope: "row"}, labelFor(view, row, language)),
      element("th", {scope: "row", class: "number"}, plain(row.trueRatio)),
      element("td", {class: "number"}, plain(row.detectionRatio)),
      element("td", {class: "number"}, `${plain(row.intervalLower)} ${words.to} ${plain(row.intervalUpper)}`)
    )
  );
  return framedTable({label: words.caption}, columnHeads(headings), rows);
}

/**
 * A choice of source and a slider for the true ratio; the sentence under them says how unequal detection must be. In the static page,
 * where no script answers, a sentence stands in their place.
 */
export function sensitivity(view: TableView, language: Language): HTMLElement {
  const words = WORDS[language];
  if (document.documentElement.hasAttribute("data-static")) return element("p", {class: "note"}, words.scripts);
  const sources = observedIn(view, language);
  const select = element(
    "select",
    {id: "sensitivity-source"},
    ...sources.map(({label}, index) => element("option", {value: index}, label))
  );
  const slider = element("input", {
    id: "sensitivity-ratio",
    type: "range",
    min: 0,
    max: STEPS,
    step: 1,
    value: STEPS / 2
  });
  const output = element("output", {for: "sensitivity-source sensitivity-ratio", class: "sensitivity-result"});
  const update = () => {
    const source = sources[Number(select.value)] ?? sources[0];
    if (!source) return;
    const assumed = ratioAt(Number(slider.value));
    slider.setAttribute("aria-valuetext", formatMeasure(assumed, "ratio", language));
    output.textContent = `${source.base} ${sentence(source, assumed, language)}`;
  };
  select.addEventListener("input", update);
  slider.addEventListener("input", update);
  update();
  return element(
    "div",
    {class: "sensitivity", role: "group", "aria-label": words.slider},
    element("p", {}, element("label", {for: "sensitivity-source"}, words.source), select),
    element("p", {}, element("label", {for: "sensitivity-ratio"}, words.slider), slider),
    element("p", {}, output)
  );
}

/** How unequal detection must be for an assumed true ratio: observed ratio / true ratio. */
export function sentence(
  {ratio, lower, upper}: Omit<Observed, "label" | "base">,
  assumed: number,
  language: Language
): string {
  const plain = (value: number) => formatMeasure(value, "ratio", language);
  const interval = `${plain(lower / assumed)} ${WORDS[language].to} ${plain(upper / assumed)}`;
  return WORDS[language].result(plain(assumed), plain(ratio / assumed), interval);
}

// The rows whose assumed ratio is 1 hold what was observed.
function observedIn(view: TableView, language: Language): Observed[] {
  const words = WORDS[language];
  return view.rows
    .filter(({trueRatio}) => trueRatio === 1)
    .map((row) => ({
      label: labelFor(view, row, language),
      base: `${words.observed}: ${formatPartOf(Number(row.girls), Number(row.girlsBase), language)} ${words.girls} ${words.and} ${formatPartOf(Number(row.boys), Number(row.boysBase), language)} ${words.boys}.`,
      ratio: Number(row.detectionRatio),
      lower: Number(row.intervalLower),
      upper: Number(row.intervalUpper)
    }));
}

function labelFor(view: TableView, row: Row, language: Language): string {
  return `${labelOf(view, "dataset", String(row.dataset), language)} ${formatPeriod(String(row.period), language)}`;
}
