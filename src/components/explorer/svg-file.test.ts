// @vitest-environment jsdom
import {expect, test} from "vitest";
import {resolveColours, toSvgFile, wrap} from "./svg-file.js";

const TEXTS = {
  title: "Barn & kön",
  lines: ["SYNTETISKT"],
  foot: ["Källa: NMT"],
  description: "Två rader.",
  language: "sv"
};

test("a chart leaves the page with title, mark, source, text alternative and colours, as well-formed XML", () => {
  document.body.innerHTML = `<svg xmlns="http://www.w3.org/2000/svg" width="640" height="100" aria-labelledby="x"><circle fill="var(--girl)"/></svg>`;
  const svg = document.querySelector("svg");
  if (!svg) throw new Error("no chart");
  const file = toSvgFile(svg, TEXTS, (name) => (name === "--girl" ? " #9c6100" : ""));
  const parsed = new DOMParser().parseFromString(file, "image/svg+xml").documentElement;
  expect(parsed.querySelector("parsererror")).toBeNull();
  expect([parsed.getAttribute("lang"), parsed.querySelector("title")?.textContent]).toEqual(["sv", "Barn & kön"]);
  expect(parsed.querySelector("desc")?.textContent).toBe("Två rader.");
  expect([...parsed.querySelectorAll("text")].map(({textContent}) => textContent)).toEqual([
    "Barn & kön",
    "SYNTETISKT",
    "Källa: NMT"
  ]);
  expect(parsed.querySelector("circle")?.getAttribute("fill")).toBe("#9c6100");
  expect(file).not.toMatch(/var\(--|aria-labelledby/);
});

test("a variable that is another variable is followed", () => {
  const values: Record<string, string> = {"--grid": "var(--rule)", "--rule": "#dcd8cf"};
  expect(resolveColours('stroke="var(--grid)"', (name) => values[name] ?? "")).toBe('stroke="#dcd8cf"');
});

test("lines break between words", () => {
  expect(wrap(["aaaa bbbb cccc dddd eeee"], 140)).toEqual(["aaaa bbbb cccc dddd", "eeee"]);
});
