import type {ProtectedCell} from "../../../loaders/model/protected.js";
import type {SubmissionUnit} from "../../../loaders/model/submission.js";
import type {CollectionTable, SexMargin} from "../../../loaders/tables/collections/view.js";
import type {Language} from "../chapters.js";
import {alternativeText, drawing, WIDTHS} from "../drawing.js";
import {element} from "../element.js";
import {figureDownloads} from "../figure-downloads.js";
import {FIGURE_WORDS} from "../figure-words.js";
import {SYMBOLS} from "../symbols.js";
import {describeRows, findingOf} from "./describe.js";
import {workbookLink} from "./downloads.js";
import {marginTable, marginTitle, protectedTable, type TableContext} from "./protected-table.js";
import {sexBars} from "./sex-bars.js";
import {isTelling, isZero, type SexRow, sexRowsOf, sexRowsOfMargin} from "./sex-rows.js";
import {SYNTHETIC} from "./words.js";

const WORDS = {
  sv: {
    ...FIGURE_WORDS.sv,
    axis: "Antal",
    square: "Rutan med streck är en skyddad uppgift",
    missing: (symbol: string) => `Där uppgift saknas står ${symbol}`
  },
  en: {
    ...FIGURE_WORDS.en,
    axis: "Number of",
    square: "The hatched square is a figure suppressed for disclosure control",
    missing: (symbol: string) => `Where a figure is not available, ${symbol} stands`
  }
} as const;

/** What a figure of a collection is made of. */
interface FigureParts {
  /** The figure's address on its page. */
  id: string;
  /** Which table it shows, for whoever checks the finished pages; absent for a figure of several tables. */
  table?: string;
  title: string;
  subtitle: string;
  unit: {code: SubmissionUnit; name: string};
  rows: readonly SexRow[];
  notes: readonly string[];
  content: HTMLElement;
}

/** True for a table that compares girls and boys: it stands behind a figure, others by themselves. */
export function hasFigure(table: CollectionTable, language: Language): boolean {
  return isTelling(sexRowsOf(table, language));
}

/**
 * A protected table as it stands on a page.
 * @param number that of its figure, where it has one
 */
export function protectedBlock(table: CollectionTable, number: number, context: TableContext): HTMLElement {
  const {language} = context;
  const content = protectedTable(table, context);
  const notes = table.notes.map((note) => note[language]);
  const id = `table-${table.name}`;
  if (!hasFigure(table, language)) return plainTable(id, content, table, context);
  const rows = sexRowsOf(table, language);
  const unit = {code: table.unit, name: unitOf(table.unit, context)};
  const [title, subtitle] = [table.title[language], table.subtitle[language]];
  const parts = {id, table: table.name, title, subtitle, unit, rows, notes, content};
  return figure(parts, number, context);
}

/** Girls and boys by authority in one unit, all authorities together last. */
export function marginBlock(margin: SexMargin, number: number, context: TableContext): HTMLElement {
  const {language, collection} = context;
  const unit = {code: margin.unit.code, name: margin.unit.label[language]};
  const subtitle = {
    sv: `Antal ${unit.name} som myndigheterna har redovisat, utgåva ${collection.edition}`,
    en: `Number of ${unit.name} that the authorities have reported, edition ${collection.edition}`
  };
  const parts = {
    id: `margin-${margin.unit.code}`,
    title: marginTitle(unit.name, language),
    subtitle: subtitle[language],
    unit,
    rows: sexRowsOfMargin(margin, collection, language),
    notes: margin.notes.map((note) => note[language]),
    content: marginTable(margin, context)
  };
  return figure(parts, number, context);
}

function unitOf(code: SubmissionUnit, {language, collection}: TableContext): string {
  return collection.units.find((unit) => unit.code === code)?.label[language] ?? code;
}

function figure(parts: FigureParts, number: number, context: TableContext): HTMLElement {
  const {language, collection} = context;
  const {id, table, title, subtitle, unit, rows, content} = parts;
  const words = WORDS[language];
  const mark = collection.synthetic ? [" ", element("small", {class: "synthetic"}, SYNTHETIC[language])] : [];
  const heading = element(
    "span",
    {class: "figure-number"},
    `${words.figure}\u00a0${letterOf(context)}${number}`,
    ...mark
  );
  return element(
    "figure",
    {
      id,
      class: "figure",
      "aria-labelledby": `${id}-caption`,
      "data-protected": table === undefined ? undefined : `${collection.name}/${table}`
    },
    element(
      "figcaption",
      {id: `${id}-caption`},
      heading,
      " ",
      element("strong", {class: "figure-title"}, title),
      " ",
      element("span", {class: "figure-subtitle"}, `${subtitle}. ${findingOf(rows, unit.code, language)}`)
    ),
    picture(parts, context),
    element("details", {class: "figure-table"}, element("summary", {}, words.table), content),
    footnotes(parts, number, context)
  );
}

// Figures of the report have a number; those of an annex and of a collection have a letter before it.
function letterOf({language, collection}: TableContext): string {
  return collection.synthetic ? {sv: "B", en: "A"}[language] : "M";
}

function picture({id, unit, rows}: FigureParts, {language, collection}: TableContext): HTMLElement {
  const {synthetic} = collection;
  const draw = (size: keyof typeof WIDTHS) => {
    const axis = `${WORDS[language].axis} ${unit.name}`;
    const options = {language, axis, synthetic, width: WIDTHS[size], id: `${id}-${size}`};
    const lines = rows.filter((row) => !isZero(row));
    return drawing(sexBars(lines, options), id, size);
  };
  const mark = synthetic ? `${SYNTHETIC[language]}. ` : "";
  const alternative = `${mark}${describeRows(rows, unit.code, language)}`;
  return element("div", {class: "figure-picture"}, draw("wide"), draw("narrow"), alternativeText(id, alternative));
}

function footnotes({id, table, rows, notes}: FigureParts, number: number, context: TableContext): HTMLElement {
  const {language, collection} = context;
  const words = WORDS[language];
  const name = `${words.figure.toLowerCase()}\u00a0${letterOf(context)}${number}`;
  const own = table === undefined ? {} : {table: `${collection.name}/${table}`, opens: true};
  const holds = (status: ProtectedCell["status"]) =>
    rows.some(({girl, boy}) => girl.status === status || boy.status === status);
  const sentences = [
    ...(holds("suppressed") ? [`${words.square} (${SYMBOLS.suppressed[language].shown}).`] : []),
    ...(holds("missing") ? [`${words.missing(SYMBOLS.missing[language].shown)}.`] : []),
    ...notes
  ];
  return element(
    "div",
    {class: "figure-footnotes"},
    element(
      "p",
      {class: "figure-source"},
      element("b", {}, `${words.source}: `),
      `${collection.title[language]}, ${collection.edition}.`
    ),
    sentences.length > 0 ? element("p", {}, element("b", {}, `${words.notes}: `), sentences.join(" ")) : null,
    table === undefined ? workbookLink(collection, language) : null,
    figureDownloads({language, id, name, picture: `${collection.name}-${id}`, ...own})
  );
}

function plainTable(id: string, content: HTMLElement, table: CollectionTable, context: TableContext): HTMLElement {
  const {language, collection} = context;
  const notes = table.notes.map((note) => note[language]);
  const subtitle = table.subtitle[language];
  const name = table.title[language];
  const downloads = figureDownloads({language, id, name, table: `${collection.name}/${table.name}`, opens: true});
  const lines = element("p", {}, element("b", {}, `${WORDS[language].notes}: `), `${subtitle}. ${notes.join(" ")}`);
  return element(
    "section",
    {id, class: "protected-block"},
    content,
    element("div", {class: "figure-footnotes"}, lines, downloads)
  );
}
