import {strToU8, zipSync} from "fflate";

const NAMESPACES =
  'xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main" xmlns:r="http://schemas.openxmlformats.org/officeDocument/2006/relationships" xmlns:wp="http://schemas.openxmlformats.org/drawingml/2006/wordprocessingDrawing"';

const paragraph = (text: string) => `<w:p><w:r><w:t>${text}</w:t></w:r></w:p>`;

/** What a small Word file holds. */
export interface WordParts {
  head?: string;
  paragraphs?: readonly string[];
  /** Heading first. */
  rows?: readonly (readonly string[])[];
  alternative?: string;
  comment?: string;
}

/** A Word file of one section: a head, paragraphs, a table, the text alternative of a picture, a comment. */
export function makeDocx({
  head = "",
  paragraphs = [],
  rows = [],
  alternative = "",
  comment = ""
}: WordParts): Uint8Array {
  const table = rows.map((row, at) => {
    const cells = row.map((text) => `<w:tc>${paragraph(text)}</w:tc>`).join("");
    return `<w:tr><w:trPr><w:tblHeader w:val="${at === 0}"/></w:trPr>${cells}</w:tr>`;
  });
  const picture = `<w:p><w:r><w:drawing><wp:docPr id="1" name="" descr="${alternative}"/></w:drawing></w:r></w:p>`;
  const section = '<w:sectPr><w:headerReference w:type="default" r:id="rId1"/></w:sectPr>';
  const body = [...paragraphs.map(paragraph), `<w:tbl>${table.join("")}</w:tbl>`, picture, section].join("");
  return zipSync({
    "word/document.xml": strToU8(`<w:document ${NAMESPACES}><w:body>${body}</w:body></w:document>`),
    "word/header1.xml": strToU8(`<w:hdr ${NAMESPACES}>${paragraph(head)}</w:hdr>`),
    "word/comments.xml": strToU8(`<w:comments ${NAMESPACES}>${paragraph(comment)}</w:comments>`),
    "word/_rels/document.xml.rels": strToU8(
      '<Relationships><Relationship Id="rId1" Target="header1.xml"/></Relationships>'
    )
  });
}
