import type {ProtectedCell} from "../../../loaders/model/protected.js";
import type {CollectionTable, CollectionView, SexMargin} from "../../../loaders/tables/collections/view.js";
import type {Language} from "../chapters.js";
import {combine, getCell, getMarginCell} from "./table-cells.js";

/** Girls and boys of one category: one line of a figure. */
export interface SexRow {
  /** The codes that the category has in the table, `sex` left out. */
  key: Readonly<Record<string, string>>;
  label: string;
  /** True for the line of all others together. */
  isTotal: boolean;
  girl: ProtectedCell;
  boy: ProtectedCell;
}

/** More lines than this are a table to look things up in, not a picture. */
const MOST_ROWS = 24;

/** The lines of a table that is divided by sex and something else, totals left out; none where it is not, or where they are too many. */
export function sexRowsOf(table: CollectionTable, language: Language): SexRow[] {
  const others = table.dimensions.filter(({name}) => name !== "sex");
  if (others.length === 0 || others.length === table.dimensions.length) return [];
  const parts = others.map(({codes, ...rest}) => ({...rest, codes: codes.filter(({code}) => code !== "all")}));
  const rows = combine(parts).map((codes): SexRow => {
    const key = Object.fromEntries(parts.map(({name}, index) => [name, codes[index]?.code ?? ""]));
    const cell = (sex: string) => getCell(table, {...key, sex});
    const label = codes.map((code) => code.label[language]).join(", ");
    return {key, label, isTotal: false, girl: cell("girl"), boy: cell("boy")};
  });
  return rows.length <= MOST_ROWS ? rows : [];
}

/** The lines of girls and boys by authority. */
export function sexRowsOfMargin({rows}: SexMargin, collection: CollectionView, language: Language): SexRow[] {
  return rows.map(({authority, table}) => ({
    key: {authority: authority.code},
    label: authority.label[language],
    isTotal: authority.code === "all",
    girl: getMarginCell(collection, table, "girl"),
    boy: getMarginCell(collection, table, "boy")
  }));
}

/** True where there was neither a girl nor a boy: named in words, for a line without bars shows nothing. */
export function isZero({girl, boy}: SexRow): boolean {
  return [girl, boy].every((cell) => cell.status === "published" && cell.value === 0);
}

/** A figure answers a question when some girls or some boys are shown in it. */
export function isTelling(rows: readonly SexRow[]): boolean {
  return rows.some((row) => hasChildren(row.girl) || hasChildren(row.boy));
}

function hasChildren(cell: ProtectedCell): boolean {
  if (cell.status === "published" || cell.status === "rounded") return cell.value > 0;
  return cell.status === "bounded";
}
