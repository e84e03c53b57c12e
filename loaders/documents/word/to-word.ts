import {
  AlignmentType,
  Document,
  Footer,
  Header,
  InternalHyperlink,
  LevelFormat,
  Packer,
  PageNumber,
  PageReference,
  Paragraph,
  SectionType,
  SimpleField,
  Tab,
  TableOfContents,
  TabStopType,
  TextRun
} from "docx";
import type {DocumentInfo} from "../document-info.js";
import type {Part} from "../model.js";
import type {Numbered} from "../number-tables.js";
import type {DocumentFacts} from "../source-page.js";
import {titleFacts, titleWarning} from "../title-page.js";
import {WORDS} from "../words.js";
import {MARGIN, TEXT_WIDTH} from "./paper.js";
import {namePlaces, type Places} from "./places.js";
import {repack} from "./repack.js";
import {makeStyles} from "./styles.js";
import {type Raster, toChildren} from "./to-children.js";

/** What a Word document is made of. */
export interface WordContent {
  facts: DocumentFacts;
  info: DocumentInfo;
  parts: readonly Part[];
  rasters: readonly Raster[];
  figures: readonly Numbered[];
  tables: readonly Numbered[];
}

/** The report as a Word document that can be edited; equal contents give equal bytes. */
export async function toWord(content: WordContent): Promise<Uint8Array> {
  const {facts, info, parts, figures, tables, rasters} = content;
  const words = WORDS[facts.language];
  const places = namePlaces(
    parts.flatMap(({blocks}) => blocks),
    [...figures, ...tables].map(({id}) => id)
  );
  const front = [
    ...titlePage(facts),
    new Paragraph({style: "ListTitle", pageBreakBefore: true, text: words.contents}),
    new TableOfContents(words.contents, {hyperlink: true, headingStyleRange: "1-2", beginDirty: false}),
    ...list(words.figures, figures, places),
    ...list(words.tables, tables, places)
  ];
  const document = new Document({
    title: info.title,
    subject: info.subject,
    creator: info.author,
    lastModifiedBy: info.author,
    styles: makeStyles(facts.language),
    numbering: {config: [points(), numbers()]},
    sections: joinParts(parts).map(({head, blocks}, index) => ({
      properties: page(index === 0),
      headers: {default: makeHeader(facts, head), first: new Header({children: [new Paragraph({})]})},
      footers: {default: makeFooter(facts), first: new Footer({children: [new Paragraph({})]})},
      children: [...(index === 0 ? front : []), ...toChildren(blocks, rasters, places)]
    }))
  });
  return repack(await Packer.toBuffer(document), info.date);
}

/** Chapters whose heads say the same kind of thing are one section of the file. */
function joinParts(parts: readonly Part[]): Part[] {
  const joined: Part[] = [];
  for (const part of parts) {
    const last = joined.at(-1);
    if (last && last.head === part.head)
      joined[joined.length - 1] = {...part, blocks: [...last.blocks, ...part.blocks]};
    else joined.push(part);
  }
  return joined;
}

function page(titlePage: boolean) {
  const size = {width: 11906, height: 16838};
  return {
    titlePage,
    type: titlePage ? SectionType.CONTINUOUS : SectionType.NEXT_PAGE,
    page: {size, margin: {top: 1474, bottom: 1361, left: MARGIN, right: MARGIN}}
  };
}

function titlePage(facts: DocumentFacts): Paragraph[] {
  const {placeholder} = facts.publication;
  const warning = titleWarning(facts);
  return [
    new Paragraph({style: "Title", text: facts.name}),
    new Paragraph({style: "Subtitle", text: facts.subtitle}),
    ...(warning === undefined ? [] : [new Paragraph({style: "TitleWarning", text: warning})]),
    ...titleFacts(facts).map(
      ([term, text]) =>
        new Paragraph({
          style: "ListLine",
          tabStops: [{type: TabStopType.LEFT, position: 2400}],
          children: [new TextRun({text: term, color: "444444"}), new TextRun({children: [new Tab(), text]})]
        })
    ),
    ...(placeholder ? [new Paragraph({style: "Mark", text: WORDS[facts.language].placeholder})] : [])
  ];
}

function list(title: string, lines: readonly Numbered[], places: Places): Paragraph[] {
  return [
    new Paragraph({style: "ListTitle", pageBreakBefore: true, text: title}),
    ...lines.map(({id, label, title: text}) => {
      const anchor = places.get(id);
      if (anchor === undefined) throw new Error(`no place known for "${id}" in the list "${title}"`);
      return new Paragraph({
        style: "ListLine",
        tabStops: [{type: TabStopType.RIGHT, position: TEXT_WIDTH, leader: "dot"}],
        children: [
          new InternalHyperlink({anchor, children: [new TextRun({text: `${label}  ${text}`})]}),
          new TextRun({children: [new Tab()]}),
          new PageReference(anchor)
        ]
      });
    })
  ];
}

// The name of the chapter is a field that Word fills in; what a protected collection is called stands there by itself.
function makeHeader({name, language, publication}: DocumentFacts, head: string | undefined): Header {
  const left = `${name} · ${publication.edition.name[language]}`;
  return new Header({
    children: [
      edge([
        new TextRun({text: left}),
        new TextRun({children: [new Tab()]}),
        head === undefined ? new SimpleField("STYLEREF 1") : new TextRun({text: head})
      ])
    ]
  });
}

function makeFooter({publication}: DocumentFacts): Footer {
  return new Footer({
    children: [
      edge([
        new TextRun({text: publication.registrationNumber}),
        new TextRun({children: [new Tab(), PageNumber.CURRENT]})
      ])
    ]
  });
}

function edge(children: (TextRun | SimpleField)[]): Paragraph {
  return new Paragraph({style: "Edge", tabStops: [{type: TabStopType.RIGHT, position: TEXT_WIDTH}], children});
}

function points() {
  return {
    reference: "points",
    levels: [0, 1, 2].map((level) => ({
      level,
      format: LevelFormat.BULLET,
      text: "•",
      alignment: AlignmentType.LEFT,
      style: {paragraph: {indent: {left: 400 * (level + 1), hanging: 280}}}
    }))
  };
}

function numbers() {
  return {
    reference: "numbers",
    levels: [0, 1, 2].map((level) => ({
      level,
      format: LevelFormat.DECIMAL,
      text: `%${level + 1}.`,
      alignment: AlignmentType.LEFT,
      style: {paragraph: {indent: {left: 400 * (level + 1), hanging: 400}}}
    }))
  };
}
