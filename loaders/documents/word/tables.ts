import {AlignmentType, BorderStyle, Paragraph, Table, TableCell, TableRow, WidthType} from "docx";
import type {TableCell as ModelCell, Table as ModelTable} from "../model.js";
import {columnWidths} from "./column-widths.js";
import {TEXT_WIDTH} from "./paper.js";
import type {Places} from "./places.js";
import {toPlacedRuns} from "./runs.js";

const NONE = {style: BorderStyle.NONE, size: 0, color: "auto"};
const THIN = {style: BorderStyle.SINGLE, size: 2, color: "B5B5B5"};
const STRONG = {style: BorderStyle.SINGLE, size: 6, color: "000000"};

/** A table of more columns than this has smaller letters. */
const MANY_COLUMNS = 7;

/** A table with horizontal rules only; its rows of headings are repeated on each page, and no row is parted. */
export function toTable({ids, headings, rows}: ModelTable, places: Places): Table {
  const small = (rows[0]?.length ?? 0) > MANY_COLUMNS;
  return new Table({
    width: {size: 100, type: WidthType.PERCENTAGE},
    columnWidths: columnWidths(rows, TEXT_WIDTH),
    margins: {right: 100},
    borders: {top: STRONG, bottom: STRONG, left: NONE, right: NONE, insideHorizontal: THIN, insideVertical: NONE},
    rows: rows.map(
      (row, at) =>
        new TableRow({
          ...(at < headings ? {tableHeader: true} : {}),
          cantSplit: true,
          children: row.map((cell, column) => toCell(cell, at === 0 && column === 0 ? ids : [], small, places))
        })
    )
  });
}

function toCell({number, content}: ModelCell, ids: readonly string[], small: boolean, places: Places): TableCell {
  return new TableCell({
    borders: {left: NONE, right: NONE},
    children: [
      new Paragraph({
        style: small ? "SmallTableText" : "TableText",
        alignment: number ? AlignmentType.RIGHT : AlignmentType.LEFT,
        children: toPlacedRuns(ids, content, places)
      })
    ]
  });
}
