/** How a rule of the screening says what is wrong, and what would be right; `{name}` is filled in. */
export interface Wording {
  message: string;
  allowed?: string;
}

/** The English catalogue of what screening of submissions can find; its keys are the names of the rules. */
export const ENGLISH = {
  // Files
  "no-such-file": {message: "no such file or folder"},
  "not-a-file": {message: "not an ordinary file", allowed: "a CSV file or an .xlsx workbook"},
  "link-outside": {message: "link that leads out of the folder", allowed: "the file itself"},
  "unreadable-file": {message: "file cannot be read", allowed: "a file that the user of this command may read"},
  "too-large": {message: "file is larger than allowed", allowed: "at most {limit} MB"},
  "empty-file": {message: "file is empty", allowed: "a header row and at least one row below it"},
  "only-a-header": {
    message: "no rows below the header",
    allowed: "at least one row; a count that is zero is written 0"
  },
  "unknown-file-type": {message: "file of another type", allowed: ".csv or .xlsx"},
  "other-spreadsheet": {message: "older or other spreadsheet format", allowed: "save it as an Excel workbook, .xlsx"},
  "mistyped-file": {
    message: "the name ends in {extension}, but the content is {kind}",
    allowed: "content and name agree"
  },
  "nul-bytes": {
    message: "file holds null bytes",
    allowed: "text in UTF-8, in UTF-16 with a byte order mark or in Windows-1252"
  },
  "not-text": {message: "file holds control characters", allowed: "text: save it as CSV UTF-8"},
  "malformed-csv": {
    message: "not a CSV file: a quoted cell is not closed, or a quotation mark stands inside a cell",
    allowed: 'cells with quotation marks are written "like ""this"""'
  },
  "too-many-rows": {message: "more rows than allowed", allowed: "at most {limit}"},
  "too-many-columns": {message: "more columns than allowed", allowed: "at most {limit}"},
  "ragged-row": {message: "row with {cells} cells", allowed: "the header has {columns}"},
  // Workbooks
  "encrypted-file": {
    message: "workbook is encrypted or of an older format",
    allowed: "an .xlsx without a password, handed over by a safe way"
  },
  macros: {message: "workbook with macros or embedded objects", allowed: "save it as .xlsx without them"},
  "damaged-workbook": {
    message: "workbook is damaged and cannot be opened",
    allowed: "open it in a spreadsheet program and save it anew as .xlsx"
  },
  "damaged-part": {
    message: "damaged part of the workbook: its content is not what the file says",
    allowed: "open it in a spreadsheet program and save it anew as .xlsx"
  },
  "zip-bomb": {message: "workbook unpacks to more than allowed", allowed: "at most {limit} MB unpacked"},
  "unsafe-path": {message: "part of the workbook whose name leads out of it", allowed: "names within the workbook"},
  "external-link": {
    message: "workbook with links to other files or connections",
    allowed: "paste values instead of links"
  },
  "document-type": {
    message: "part of the workbook that declares a document type or entities",
    allowed: "a workbook as a spreadsheet program saves it"
  },
  "sheet-name": {
    message: "name of a sheet with a path or a forbidden character",
    allowed: "a plain name without / \\ : * ? [ ]"
  },
  "unknown-sheet": {
    message: "sheet that is neither a table nor one of the template’s other sheets",
    allowed: "a first row with the column headers of the template, or remove the sheet"
  },
  "no-data-sheet": {
    message: "workbook without a table",
    allowed: "a sheet whose first row holds the column headers of the template"
  },
  "hidden-sheet": {message: "hidden sheet", allowed: "show it or remove it, so that nothing is delivered unseen"},
  "hidden-cells": {
    message: "hidden rows or columns",
    allowed: "show or remove them, so that nothing is delivered unseen"
  },
  "merged-cells": {message: "merged cells", allowed: "one value in each cell"},
  formula: {message: "cell with a formula", allowed: "the value itself: paste as values"},
  "date-cell": {
    message: "cell that the spreadsheet program holds for a date",
    allowed: "text or a number; 7-11 is easily changed into a date: format the column as text and write it again"
  },
  "error-cell": {message: "cell with an error value", allowed: "a value"},
  "cell-comment": {message: "comment on a cell, which is not read", allowed: "the column note, without personal data"},
  // Columns
  "unknown-column": {message: "unknown column", allowed: "known: {columns}"},
  "missing-column": {message: "missing column", allowed: "every table has: {columns}"},
  "duplicate-column": {message: "column stands twice", allowed: "one column of each kind"},
  // Cells
  "missing-value": {message: "empty cell", allowed: "allowed: {codes}"},
  "unknown-code": {message: "unknown code", allowed: "allowed: {codes}"},
  "control-character": {message: "control character or line break", allowed: "plain text on one line"},
  "formula-injection": {
    message: "text that a spreadsheet program would run as a formula",
    allowed: "text that does not begin with = + - @ or a tab"
  },
  "year-out-of-range": {message: "year out of range", allowed: "four digits, {from} to {to}, or {total}"},
  "not-a-whole-number": {message: "count is not a whole number", allowed: "0, 1, 2, …; true numbers, small ones too"},
  "ambiguous-number": {message: "number that can be read in two ways", allowed: "digits only, such as 1234"},
  "implausible-number": {message: "count larger than there are children in the country", allowed: "at most {limit}"},
  "count-missing": {
    message: "no count, though status is not missing",
    allowed: "a whole number from 0, or status missing"
  },
  "missing-with-count": {message: "count given, though status is missing", allowed: "an empty cell, or another status"},
  "mixed-units": {message: "another unit than in the rows above", allowed: "one unit in each table; here: {unit}"},
  "mixed-authorities": {
    message: "another authority than in the rows above",
    allowed: "one authority in each table; here: {authority}"
  },
  "other-authority": {message: "another authority than the folder’s", allowed: "{authority}"},
  "note-too-long": {message: "note of {length} characters", allowed: "at most {limit}"},
  "personal-data": {
    message: "note that looks like personal data: {kind}",
    allowed: "no personal data; the text is not repeated here"
  },
  // Rows together
  "duplicate-key": {
    message: "the same combination stands twice, first in line {first}",
    allowed: "one row for each combination"
  },
  "total-disagrees": {message: "total over {dimension} disagrees with its parts", allowed: "the parts give {sum}"},
  "total-below-parts": {
    message: "total over {dimension} is less than its parts that are known",
    allowed: "at least {sum}"
  },
  "measure-exceeds-total": {message: "more with the measure than there are in all", allowed: "at most {total}"},
  "measure-without-total": {
    message: "measures without the row for all",
    allowed: "the row {all} in the column measure as well"
  },
  "tables-disagree": {
    message: "tables of the same authority and unit disagree at {key}: {other} gives {value}",
    allowed: "the same total in every table, and every year in one table"
  },
  "changed-much": {
    message: "changed much since last year at {key}: from {before} to {after}",
    allowed: "look again; if it is right, say why in a note"
  },
  // The collection
  "unknown-entry": {message: "file or folder that does not belong here", allowed: "{entries}"},
  "empty-folder": {message: "authority’s folder without a table", allowed: "at least one .csv or .xlsx"},
  "collection-name": {message: "name of the collection differs from its folder", allowed: "{folder}"},
  "no-such-edition": {message: "earlier edition that was never protected", allowed: "a folder under data/protected"},
  "too-few-authorities": {
    message: "overlap of fewer than two different authorities",
    allowed: "two or more codes, separated by spaces"
  },
  "overlap-missing": {
    message: "overlap that is missing",
    allowed: "a count; where not every overlap is known, no overlap table: then bounds are given"
  },
  "overlap-without-table": {
    message: "overlap with an authority that delivered no table of children",
    allowed: "authorities with a table: {authorities}"
  },
  "overlap-exceeds-count": {message: "more children in common than {authority} knows of", allowed: "at most {limit}"},
  "overlaps-exceed-count": {
    message: "overlaps of {authority} together are more children than it knows of at {key}",
    allowed: "at most {limit}"
  },
  "correction-without-row": {
    message: "correction of a row that is not there",
    allowed: "authority, unit and codes of a delivered row"
  },
  "correction-expired": {
    message: "correction whose expectation no longer holds: the file says {found}",
    allowed: "remove or renew the correction"
  },
  "known-range": {
    message: "lower and upper do not enclose a number",
    allowed: "whole numbers from 0, lower at most upper"
  },
  "unknown-source": {message: "source that is not in the list of references", allowed: "a key of data/references.json"}
} as const satisfies Record<string, Wording>;
