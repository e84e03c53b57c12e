import {readFileSync} from "node:fs";
import {join} from "node:path";
import {JSDOM} from "jsdom";
import {isOfEdition, languageOf} from "../../../../loaders/site/page-language.js";
import {textOf} from "../in-page/describe.js";

interface Frame {
  path: string;
  title: string;
  /** What must be the same on every page of a language: navigation, footer links, and the terms of the imprint. */
  parts: Record<string, string>;
  statement: boolean;
}

/**
 * What differs between the pages of a language though it should be the same, and titles that stand twice. It looks at the whole site at
 * once, so that it is no check of one page.
 * @returns findings by page; pages without any have none
 */
export function findNavigationFaults(folder: string, paths: readonly string[]): Map<string, string[]> {
  const frames = paths.filter((path) => !isOfEdition(path)).map((path) => readFrame(folder, path));
  const faults = new Map<string, string[]>();
  for (const language of ["sv", "en"] as const) {
    const some = frames.filter(({path}) => languageOf(path) === language);
    for (const frame of some) {
      const found = [...differences(frame, some[0]), ...faultsOf(frame, some)];
      if (found.length > 0) faults.set(frame.path, found);
    }
  }
  return faults;
}

function readFrame(folder: string, path: string): Frame {
  const {window} = new JSDOM(readFileSync(join(folder, path), "utf8"));
  const {document} = window;
  const text = (selector: string) => [...document.querySelectorAll(selector)].map(textOf).join(" | ");
  const frame = {
    path,
    title: document.title.trim(),
    parts: {navigation: text("nav a .title"), footer: text(".footer-links a"), imprint: text(".imprint dt")},
    statement:
      document.querySelector('footer a[href$="tillganglighet.html"], footer a[href$="accessibility.html"]') !== null
  };
  window.close();
  return frame;
}

function differences(frame: Frame, first: Frame | undefined): string[] {
  return Object.entries(frame.parts).flatMap(([part, text]) =>
    text === "" || text !== first?.parts[part] ? [`its ${part} is not that of ${first?.path}`] : []
  );
}

function faultsOf({title, path, statement}: Frame, all: readonly Frame[]): string[] {
  const twin = all.find((other) => other.path !== path && other.title === title);
  return [
    ...(twin ? [`its title "${title}" is that of ${twin.path} too`] : []),
    ...(statement ? [] : ["no link to the accessibility statement in its footer"])
  ];
}
