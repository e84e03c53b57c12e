/** A figure as a finished page shows it: what a picture of it must say where the page is not at hand. */
export interface PageFigure {
  id: string;
  /** BCP 47. */
  language: string;
  /** `Figure 3`. */
  number: string;
  title: string;
  subtitle: string;
  /** The text alternative. */
  alternative: string;
  /** Where the figures come from, as one line; empty where the page names no source. */
  source: string;
  /** The report and its edition, which says when it is a draft; empty where the page does not say. */
  edition: string;
  /** How the page marks its figures as made up; absent where they are not. */
  mark?: string;
  /** Name of the protected collection that it is of. */
  collection?: string;
  /** `<collection>/<table>` of a protected table; absent where it shows several. */
  protected?: string;
  /** The drawing that is laid out for a page. */
  drawing: SVGElement;
}

/** Name of a figure's files without their ending: its address, after its collection's name, for collections have tables of the same names. */
export function fileNameOf({id, collection}: PageFigure): string {
  return collection === undefined ? id : `${collection}-${id}`;
}

/** Every drawn figure of a page, in its order; figures that are lists or tables have no drawing. */
export function findPageFigures(document: Document): PageFigure[] {
  return [...document.querySelectorAll("figure.figure")].flatMap((figure) => {
    const drawing = figure.querySelector<SVGElement>(".figure-chart.wide > svg");
    return drawing ? [toPageFigure(figure, drawing, document.documentElement.lang)] : [];
  });
}

function toPageFigure(figure: Element, drawing: SVGElement, language: string): PageFigure {
  const text = (selector: string) => toLine(figure.querySelector(selector)?.textContent);
  const mark = text(".figure-number .synthetic");
  const table = figure.getAttribute("data-protected");
  const collection =
    figure.closest("[data-protected-collection]")?.getAttribute("data-protected-collection") ?? table?.split("/")[0];
  return {
    id: figure.id,
    language,
    number: toLine(figure.querySelector(".figure-number")?.firstChild?.textContent),
    title: text(".figure-title"),
    subtitle: text(".figure-subtitle"),
    alternative: text(`[id="${figure.id}-alternative"]`),
    source: text(".figure-source"),
    edition: editionOf(figure.ownerDocument),
    ...(mark === "" ? {} : {mark}),
    ...(collection === undefined ? {} : {collection}),
    ...(table === null ? {} : {protected: table}),
    drawing
  };
}

/** As the head of every page says it: `Children in human trafficking. Draft of edition 2026-1`. */
function editionOf(document: Document): string {
  const [report, edition] = [".brand a", ".edition"].map((part) => toLine(document.querySelector(part)?.textContent));
  return [report, edition?.split(" · ")[0]].filter(Boolean).join(". ");
}

function toLine(text: string | null | undefined): string {
  return (text ?? "").replace(/\s+/g, " ").trim();
}
