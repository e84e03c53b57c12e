import type {IStylesOptions} from "docx";
import type {Language} from "../../model/language.js";
import type {ParagraphStyle} from "../model.js";

/** Letters that every Word has, and LibreOffice its like of: prose, figures and tables, code. */
const SERIF = "Cambria";
const SANS = "Calibri";
export const MONO = "Consolas";

/** Word's name of each kind of paragraph; those with an English name of Word's own are its built-in ones. */
export const STYLE_OF: Readonly<Record<ParagraphStyle, string>> = {
  body: "BodyText",
  lead: "Lead",
  quote: "Quote",
  "figure-caption": "Caption",
  "figure-subtitle": "FigureSubtitle",
  "table-caption": "Caption",
  footnote: "FigureNote",
  term: "Term",
  result: "Result",
  fact: "Fact",
  trace: "Trace",
  reference: "Bibliography",
  mark: "Mark"
};

const LANGUAGES: Record<Language, string> = {sv: "sv-SE", en: "en-GB"};

const GREY = "444444";

/** Sizes are half points, distances twentieths of a point. */
function own(
  id: string,
  name: string,
  size: number,
  spacing: {before?: number; after?: number; line?: number},
  sans = true
) {
  return {
    id,
    name,
    basedOn: "Normal",
    quickFormat: true,
    run: {size, font: sans ? SANS : SERIF},
    paragraph: {spacing}
  };
}

/** The document's styles: quiet, serif for prose, sans for figures and tables, so that the look is changed in one place. */
export function makeStyles(language: Language): IStylesOptions {
  const heading = (size: number, before: number, after: number) => ({
    run: {size, font: SERIF, bold: true, color: "000000"},
    paragraph: {spacing: {before, after}, keepNext: true, keepLines: true}
  });
  return {
    default: {
      document: {run: {size: 21, font: SERIF, language: {value: LANGUAGES[language]}}},
      title: {run: {size: 64, font: SERIF, color: "000000"}, paragraph: {spacing: {before: 3600, after: 240}}},
      heading1: heading(40, 0, 300),
      heading2: heading(28, 400, 140),
      heading3: heading(23, 300, 100),
      heading4: heading(21, 240, 80),
      hyperlink: {run: {color: "22476B", underline: {type: "single"}}}
    },
    paragraphStyles: [
      own("BodyText", "Body Text", 21, {after: 160, line: 290}, false),
      own("Lead", "Lead", 25, {after: 280, line: 320}, false),
      {
        ...own("Quote", "Quote", 21, {after: 160, line: 290}, false),
        paragraph: {indent: {left: 500, right: 500}, spacing: {after: 160}}
      },
      {...own("Subtitle", "Subtitle", 30, {after: 600}, false), run: {size: 30, font: SERIF, color: GREY}},
      {
        ...own("TitleWarning", "Title Warning", 26, {}),
        run: {size: 26, font: SANS, bold: true},
        paragraph: {
          spacing: {after: 3200, line: 320},
          indent: {left: 200, right: 1800},
          border: {left: {style: "single", size: 24, space: 10, color: "000000"}}
        }
      },
      {
        ...own("Caption", "caption", 21, {before: 240, after: 60}),
        paragraph: {keepNext: true, keepLines: true, spacing: {before: 240, after: 60}}
      },
      {
        ...own("FigureSubtitle", "Figure Subtitle", 18, {after: 120}),
        run: {size: 18, font: SANS, color: GREY},
        paragraph: {keepNext: true, spacing: {after: 120}}
      },
      {...own("FigureNote", "Figure Note", 17, {after: 60}), run: {size: 17, font: SANS, color: GREY}},
      own("TableText", "Table Text", 17, {before: 30, after: 30}),
      own("SmallTableText", "Small Table Text", 14, {before: 20, after: 20}),
      {
        ...own("Term", "Term", 19, {before: 80}),
        run: {size: 19, font: SANS, color: GREY},
        paragraph: {keepNext: true, spacing: {before: 80}}
      },
      {
        ...own("Result", "Result", 26, {before: 160}, false),
        paragraph: {keepNext: true, spacing: {before: 160}}
      },
      {...own("Fact", "Fact", 19, {after: 40}), paragraph: {indent: {left: 280}, spacing: {after: 40}}},
      own("Trace", "Trace", 15, {after: 60}),
      {
        ...own("Bibliography", "Bibliography", 19, {after: 80}, false),
        paragraph: {indent: {left: 400, hanging: 400}, spacing: {after: 80}}
      },
      {
        ...own("Mark", "Mark", 19, {before: 160, after: 160}),
        paragraph: {
          spacing: {before: 160, after: 160},
          indent: {left: 160},
          border: {left: {style: "single", size: 12, space: 8, color: "8F5800"}}
        }
      },
      {
        ...own("ListTitle", "List Title", 40, {after: 300}, false),
        run: {size: 40, font: SERIF, bold: true},
        paragraph: {keepNext: true, spacing: {after: 300}}
      },
      {...own("Edge", "Edge", 16, {}), run: {size: 16, font: SANS, color: GREY}},
      {...own("TOC1", "toc 1", 20, {before: 100, after: 20}, false), run: {size: 20, font: SERIF, bold: true}},
      {...own("TOC2", "toc 2", 17, {}), paragraph: {indent: {left: 320}, spacing: {after: 0}}},
      own("ListLine", "List Line", 18, {after: 40})
    ]
  };
}
