import {type Content, element} from "./element.js";

/** What a table says of itself. */
export interface TableName {
  /** In plain words, for who hears the frame. */
  label: string;
  /** What the caption holds when it is more than the label. */
  caption?: readonly Content[];
  /** True where what stands before the table says the same to the eye. */
  hidesCaption?: boolean;
  attributes?: Readonly<Record<string, string>>;
}

/** A table in a frame that scrolls by itself on a narrow screen, hence takes the focus. */
export function framedTable(
  {label, caption = [label], hidesCaption = false, attributes = {class: "data-table"}}: TableName,
  heads: readonly HTMLElement[],
  body: readonly HTMLElement[]
): HTMLElement {
  return element(
    "div",
    {class: "table-scroll", tabindex: 0, role: "group", "aria-label": label},
    element(
      "table",
      attributes,
      element("caption", {class: hidesCaption ? "visually-hidden" : undefined}, ...caption),
      element("thead", {}, element("tr", {}, ...heads)),
      element("tbody", {}, ...body)
    )
  );
}

/** The head of each column of a table of words. */
export function columnHeads(texts: readonly string[]): HTMLElement[] {
  return texts.map((text) => element("th", {scope: "col"}, text));
}
