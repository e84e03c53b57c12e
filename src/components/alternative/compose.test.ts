import {describe, expect, test} from "vitest";
import {composeAlternative} from "./compose.js";
import type {Reading, Told} from "./reading.js";

const number = (value: number, ends: {lower?: number; upper?: number} = {}): Told => ({
  kind: "number",
  value,
  text: String(value),
  ...ends
});
const pair = (category: string, girl: Told, boy: Told, period?: string): Reading[] =>
  (["girl", "boy"] as const).map((sex) => ({
    category,
    sex,
    told: sex === "girl" ? girl : boy,
    ...(period === undefined ? {} : {period})
  }));
const one = (category: string, told: Told, period?: string): Reading => ({
  category,
  told,
  ...(period === undefined ? {} : {period})
});
const tell = (readings: readonly Reading[], options = {}) =>
  composeAlternative(readings, {language: "sv", measure: "Andelen", ...options});

describe("the text alternative says", () => {
  const HALF = {value: 0.5, above: "Över hälften", below: "Under hälften", name: "hälften"};
  test.each<[what: string, readings: Reading[], options: object, sentences: string[]]>([
    [
      "the largest and the smallest of each sex, where each are more, and the largest difference",
      [...pair("A", number(9), number(3)), ...pair("B", number(2), number(11))],
      {},
      [
        "Diagram med 4 uppgifter.",
        "Flickor: störst A (9), minst B (2).",
        "Pojkar: störst B (11), minst A (3).",
        "Flickor är fler på 1 av 2 rader: A.",
        "Pojkar är fler på 1 av 2 rader: B.",
        "Skillnaden är störst för B: flickor 2, pojkar 11."
      ]
    ],
    [
      "all that share the largest difference",
      [...pair("A", number(5), number(3)), ...pair("B", number(2), number(4)), ...pair("C", number(1), number(1))],
      {},
      ["Skillnaden är störst för A; B."]
    ],
    [
      "all that share the largest number",
      [one("A", number(4)), one("B", number(4)), one("C", number(1))],
      {},
      ["Andelen: störst A; B (4), minst C (1)."]
    ],
    ["that all are the same", [one("A", number(4)), one("B", number(4))], {}, ["Andelen: samma tal överallt (4)."]],
    ["that girls and boys are equal", pair("A", number(4), number(4)), {}, ["Lika: A."]],
    [
      "how a series went, and that it turned",
      [one("A", number(1), "2016"), one("A", number(9), "2017"), one("A", number(5), "2018")],
      {},
      ["A: upp från 1 (2016) till 5 (2018), inte hela tiden åt samma håll."]
    ],
    [
      "that a series fell",
      [one("A", number(9), "2016"), one("A", number(2), "2017")],
      {},
      ["A: ner från 9 (2016) till 2 (2017)."]
    ],
    [
      "on which side of a line numbers lie, and for which the interval holds it",
      [
        one("A", number(0.7, {lower: 0.6, upper: 0.8})),
        one("B", number(0.4, {lower: 0.3, upper: 0.55})),
        one("C", number(0.2, {lower: 0.1, upper: 0.3}))
      ],
      {reference: HALF},
      ["Över hälften på 1 av 3 rader: A.", "Under hälften på 2 av 3 rader: B; C.", "Intervallet rymmer hälften för B."]
    ],
    [
      "what lies on the line itself",
      [one("A", number(0.5)), one("B", number(0.4))],
      {reference: HALF},
      ["Under hälften på 1 av 2 rader: B.", "Precis hälften på 1 av 2 rader: A."]
    ],
    [
      "whether the intervals of girls and boys meet",
      pair("A", number(9, {lower: 7, upper: 11}), number(3, {lower: 2, upper: 4})),
      {comparison: "higher"},
      ["Flickor har det högre talet: A.", "Inga intervall går in i varandra."]
    ],
    [
      "ranges, the source's words, what is protected and what is missing",
      [
        ...pair("A", {kind: "range", text: "1–4"}, {kind: "protected"}),
        ...pair("B", {kind: "words", text: "de flesta"}, {kind: "missing"})
      ],
      {},
      [
        "A, flickor: 1–4.",
        "I ord: B, flickor: ”de flesta”.",
        "1 av 4 tal är dolt (skyddad uppgift).",
        "Uppgift saknas: B, pojkar."
      ]
    ]
  ])("%s", (_, readings, options, sentences) => {
    const alternative = tell(readings, options);
    for (const sentence of sentences) expect(alternative).toContain(sentence);
  });

  test("nothing of what the figure does not hold", () => {
    expect(tell([one("A", number(4))])).toBe("Diagram med 1 uppgift. Andelen: A (4).");
  });

  test("the same in English", () => {
    const readings = [...pair("A", number(9), number(3), "2016"), ...pair("A", number(4), {kind: "protected"}, "2017")];
    expect(composeAlternative(readings, {language: "en"})).toBe(
      "Chart with 4 figures. Girls: largest A 2016 (9), smallest A 2017 (4). Boys: A 2016 (3). Girls are more: A 2016. " +
        "A, girls: down from 9 (2016) to 4 (2017). 1 of 4 figures is hidden (suppressed for disclosure control)."
    );
  });
});

test("what is of neither girls nor boys is told beside them", () => {
  expect(tell([...pair("A", number(9), number(3)), one("A, okänt", number(2)), one("B, okänt", number(1))])).toBe(
    "Diagram med 4 uppgifter. Flickor: A (9). Pojkar: A (3). Andelen: störst A, okänt (2), minst B, okänt (1). Flickor är fler: A."
  );
});

test("what would be a long list is counted", () => {
  const words = Array.from({length: 7}, (_, index) => one(`W${index}`, {kind: "words", text: "få"}));
  const series = Array.from({length: 7}, (_, index) => [
    one(`S${index}`, number(4), "2016"),
    one(`S${index}`, number(index < 5 ? 3 : 9), "2017")
  ]).flat();
  expect(tell(words)).toBe("Diagram med 7 uppgifter. 7 uppgifter står i ord.");
  expect(tell(series)).toContain("Över tid: upp i 2 av 7 serier, ner i 5.");
});

test("a total is told by itself: it is neither the largest nor the widest difference, and no row more", () => {
  const total = pair("Alla", number(90), number(30)).map((reading) => ({...reading, isTotal: true}));
  const alternative = tell([...pair("A", number(9), number(3)), ...pair("B", number(2), number(11)), ...total]);
  expect(alternative).toBe(
    "Diagram med 6 uppgifter. Flickor: störst A (9), minst B (2). Pojkar: störst B (11), minst A (3). " +
      "Flickor är fler på 1 av 2 rader: A. Pojkar är fler på 1 av 2 rader: B. " +
      "Skillnaden är störst för B: flickor 2, pojkar 11. Alla: flickor 90, pojkar 30."
  );
});

test("a series that ends where it began is not called unchanged without its turns", () => {
  const series = [one("A", number(4), "2016"), one("A", number(9), "2017"), one("A", number(4), "2018")];
  expect(tell(series)).toContain("A: oförändrat från 4 (2016) till 4 (2018), med upp- och nedgångar däremellan.");
});

test.each([
  ["three years and one", "2009–2011", "2012"],
  ["three years and four", "2009–2011", "2012–2015"],
  ["a year and a quarter", "2016", "kvartal 1 2017"],
  ["a year and a day", "2016", "31 december 2017"]
])("%s are no series: what the longer holds is more", (_, first, second) => {
  expect(tell([one("A", number(40), first), one("A", number(9), second)])).not.toContain("från");
});

test("periods of equal length are a series, however they are written", () => {
  for (const [first, second] of [
    ["2009–2011", "2012–2014"],
    ["kvartal 4 2016", "kvartal 1 2017"]
  ] as const)
    expect(tell([one("A", number(40), first), one("A", number(9), second)])).toContain(`ner från 40 (${first})`);
});

test("two accounts of one period are no step of a series", () => {
  const readings = [one("A", number(1), "2016"), one("A", number(5), "2016"), one("A", number(9), "2017")];
  expect(tell(readings)).not.toContain("från");
});
