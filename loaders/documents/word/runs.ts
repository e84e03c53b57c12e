import {Bookmark, ExternalHyperlink, InternalHyperlink, type ParagraphChild, TextRun} from "docx";
import type {Inline, LinkRun, TextRun as Run} from "../model.js";
import type {Places} from "./places.js";
import {MONO} from "./styles.js";

/** Text and links as Word has them; a link to a place that the document does not hold is text. */
function toRuns(inlines: readonly Inline[], places: Places): ParagraphChild[] {
  return inlines.flatMap((inline) => (inline.kind === "text" ? toTextRuns(inline) : [toLink(inline, places)].flat()));
}

/** The same, with the places that links lead to at its beginning. */
export function toPlacedRuns(ids: readonly string[], inlines: readonly Inline[], places: Places): ParagraphChild[] {
  const marks = ids.flatMap((id) => {
    const name = places.get(id);
    return name === undefined ? [] : [new Bookmark({id: name, children: []})];
  });
  return [...marks, ...toRuns(inlines, places)];
}

function toTextRuns({text, bold, italic, code, small, language}: Run, style?: string): TextRun[] {
  return text.split("\n").map(
    (line, index) =>
      new TextRun({
        text: line,
        ...(index > 0 ? {break: 1} : {}),
        ...(bold ? {bold} : {}),
        ...(italic ? {italics: true} : {}),
        ...(code ? {font: MONO} : {}),
        ...(small ? {color: "555555"} : {}),
        ...(language ? {language: {value: language}} : {}),
        ...(style ? {style} : {})
      })
  );
}

function toLink({target, content}: LinkRun, places: Places): ParagraphChild | ParagraphChild[] {
  if ("address" in target) {
    return new ExternalHyperlink({
      link: target.address,
      children: content.flatMap((run) => toTextRuns(run, "Hyperlink"))
    });
  }
  const children = content.flatMap((run) => toTextRuns(run));
  const anchor = places.get(target.place);
  return anchor === undefined ? children : new InternalHyperlink({anchor, children});
}
