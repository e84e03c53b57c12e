import {textOf} from "./make-element.js";

/** The longest description of a place, in signs. */
const LONGEST = 140;

/** What stands at each place that a link may lead to, in short, by its id: what a reader who cannot see the page is told of a link. */
export function describePlaces(body: Element): Map<string, string> {
  return new Map(
    [...body.querySelectorAll("[id]")].flatMap((element): [string, string][] => {
      const text = textOf(titleIn(element));
      return text === "" ? [] : [[element.id, shorten(text)]];
    })
  );
}

function titleIn(element: Element): Element {
  return element.querySelector("figcaption, caption, h1, h2, h3, h4") ?? element;
}

function shorten(text: string): string {
  return text.length <= LONGEST ? text : `${text.slice(0, LONGEST - 1).trimEnd()}…`;
}
