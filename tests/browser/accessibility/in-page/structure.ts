import {describeElement, textOf} from "./describe.js";

/** What the frame of a page must hold for everyone to find their way: language, zoom, title, skip link, one h1, named landmarks. */
export function findStructureFaults(language: string): string[] {
  return [...faultsOfPage(language), ...faultsOfHeadings(), ...faultsOfLandmarks(), ...faultsOfSkipLink()];
}

function faultsOfPage(language: string): string[] {
  const faults: string[] = [];
  const lang = document.documentElement.lang;
  if (lang !== language) faults.push(`the page's language is "${lang}", "${language}" is meant`);
  const zoom = document.querySelector("meta[name=viewport]")?.getAttribute("content") ?? "";
  if (/user-scalable|maximum-scale|minimum-scale/.test(zoom)) faults.push(`zoom is held back: "${zoom}"`);
  if (document.title.trim().length < 3) faults.push("no title");
  for (const link of document.querySelectorAll("a[hreflang]"))
    if (link.getAttribute("lang") !== link.getAttribute("hreflang")) faults.push(`${describeElement(link)}: no lang`);
  for (const element of document.querySelectorAll("body [title]:not(iframe, abbr)"))
    faults.push(`${describeElement(element)}: says in a title what keyboard and touch do not show`);
  return faults;
}

function faultsOfHeadings(): string[] {
  const headings = [...document.querySelectorAll("h1, h2, h3, h4, h5, h6")];
  const tops = headings.filter(({localName}) => localName === "h1").length;
  const faults = tops === 1 ? [] : [`${tops} headings of the first level`];
  let before = 0;
  for (const heading of headings) {
    const level = Number(heading.localName[1]);
    if (level > before + 1) faults.push(`${describeElement(heading)}: follows on a heading of level ${before}`);
    if (textOf(heading) === "") faults.push(`${describeElement(heading)}: empty`);
    before = level;
  }
  return faults;
}

function faultsOfLandmarks(): string[] {
  const mains = document.querySelectorAll("main, [role=main]").length;
  const faults = mains === 1 ? [] : [`${mains} main landmarks`];
  const seen = new Set<string>();
  for (const landmark of document.querySelectorAll("nav, [role=search], search, aside, [role=region]")) {
    const name = landmark.ariaLabel ?? textOfIds(landmark.getAttribute("aria-labelledby"));
    const key = `${landmark.getAttribute("role") ?? landmark.localName} ${name}`;
    if (!name && landmark.matches("nav, [role=region]")) faults.push(`${describeElement(landmark)}: no name`);
    if (seen.has(key)) faults.push(`${describeElement(landmark)}: has the name of another, "${name}"`);
    seen.add(key);
  }
  return faults;
}

function textOfIds(ids: string | null): string {
  return (ids ?? "")
    .split(" ")
    .map((id) => document.getElementById(id)?.textContent ?? "")
    .join(" ")
    .trim();
}

function faultsOfSkipLink(): string[] {
  const first = document.querySelector<HTMLAnchorElement>("a[href], button, input, summary, [tabindex]");
  const target = first?.getAttribute("href") ?? "";
  if (!target.startsWith("#")) return ["the first stop is no skip link"];
  return document.getElementById(target.slice(1))?.closest("main") ? [] : [`the skip link leads to no place in main`];
}
