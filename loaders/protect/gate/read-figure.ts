import type {SeenFigure, SeenShape} from "../../model/seen.js";
import {findNumbers, readFigure} from "./figures-in-text.js";
import {groupBy} from "./group-by.js";
import {type Reading, resolveKey, splitIdentifier, type Word} from "./reading.js";
import type {Meaning, Vocabulary} from "./vocabulary.js";

type Label = SeenFigure["labels"][number];

/** An axis of numbers: where zero is, and how many units a pixel is. */
interface Scale {
  along: "x" | "y";
  zero: number;
  unit: number;
  ticks: readonly Label[];
}

/** What a drawing gives away. */
export interface FigureReading {
  readings: Reading[];
  /** Labels that are neither ticks nor names: whatever number they hold has to be accounted for. */
  labels: string[];
  /** The cell of each mark. */
  named: readonly {shape: SeenShape; key: Readonly<Record<string, string>>}[];
  /** True when there are marks but nothing by which they can be measured. */
  unmeasured: boolean;
}

/** A label stands beside a mark when their middles differ by no more, in pixels. */
const BESIDE = 6;

/** Ticks may lie so many pixels off a straight line. */
const STRAIGHT = 1.5;

/**
 * Measures a drawing as an attacker would: from the ticks what a pixel is worth, from each mark its value as closely as it is drawn, from
 * the labels beside and on the mark which cell it is.
 */
export function readFigureMarks(
  {labels, shapes, where}: SeenFigure,
  vocabulary: Vocabulary,
  preferred: readonly string[]
): FigureReading {
  const scale = findScale(labels);
  const names = labels.filter(
    (label) =>
      (vocabulary.meaningsOf(label.text).length > 0 || vocabulary.isTotal(label.text)) && !scale?.ticks.includes(label)
  );
  const rest = labels.filter((label) => !names.includes(label) && !scale?.ticks.includes(label));
  const named = shapes.map((shape) => ({shape, ...nameShape(shape, names, vocabulary, preferred)}));
  return {
    readings: [
      ...readWords(named, vocabulary, where.at),
      ...(scale ? measureMarks(named, scale, where.at) : []),
      ...readBesides(rest, named, vocabulary, where.at)
    ],
    labels: rest.map(({text}) => text),
    named,
    unmeasured: !scale && shapes.some(({shape}) => shape !== "symbol")
  };
}

/** A mark and which cell it is. */
type NamedShape = {shape: SeenShape} & Pick<Reading, "key" | "unknown" | "total">;

/** Numbers written on the marks. */
function readWords(named: readonly NamedShape[], vocabulary: Vocabulary, at: string): Reading[] {
  return named.flatMap(({shape, ...resolved}, index) =>
    shape.words
      .filter((word) => !isName(word, vocabulary))
      .flatMap(findNumbers)
      .map((number) => toReading(number, resolved, shape, `${at}, words of mark ${index + 1}`))
  );
}

/** What the marks are worth by their length or their place; a symbol has neither. */
function measureMarks(named: readonly NamedShape[], scale: Scale, at: string): Reading[] {
  return named.flatMap(({shape, ...resolved}, index): Reading[] => {
    if (shape.shape === "symbol") return [];
    const value = measure(shape, scale);
    const slack = Math.abs(shape.precision * scale.unit) + 1e-6;
    const number = {lo: value - slack, hi: value + slack, percent: false, decimals: 0};
    const reading = toReading(number, resolved, shape, `${at}, ${shape.shape} ${index + 1}`);
    return [{...reading, range: rangeOf(shape, scale, slack)}];
  });
}

/** Numbers written beside a mark that says by itself which cell it is. */
function readBesides(
  labels: readonly Label[],
  named: readonly NamedShape[],
  vocabulary: Vocabulary,
  at: string
): Reading[] {
  const own = named.filter(({shape}) => shape.words.some((word) => word.includes("=") && isName(word, vocabulary)));
  return labels.flatMap((label): Reading[] => {
    const number = /\p{L}{2}/u.test(label.text) ? undefined : readFigure(label.text);
    const level = own.filter(({shape}) => Math.abs((shape.y0 + shape.y1) / 2 - label.y) <= BESIDE);
    if (!number || level.length !== 1 || !level[0]) return [];
    const {shape, ...resolved} = level[0];
    return [toReading(number, resolved, shape, `${at}, label "${label.text}"`)];
  });
}

// `age=15-17` names a cell; `value=3` tells of it.
function isName(word: string, vocabulary: Vocabulary): boolean {
  const [, name, text = word] = /^(?:data-)?([a-z]+)=(.+)$/.exec(word) ?? [];
  return vocabulary.meaningsOf(text).length > 0 || (name !== undefined && vocabulary.dimensionOf(name) !== undefined);
}

function toReading(
  {lo, hi, percent, decimals}: Pick<Reading, "lo" | "hi" | "percent" | "decimals">,
  resolved: Pick<Reading, "key" | "unknown" | "total">,
  {words}: SeenShape,
  at: string
): Reading {
  return {...resolved, lo, hi, percent, decimals, column: "", text: "", words, at};
}

function measure(shape: SeenShape, {along, zero, unit}: Scale): number {
  const [from, to] = along === "x" ? [shape.x0, shape.x1] : [shape.y0, shape.y1];
  if (shape.shape === "bar") return Math.abs(to - from) * Math.abs(unit);
  return ((from + to) / 2 - zero) * unit;
}

function rangeOf(shape: SeenShape, {along, zero, unit}: Scale, slack: number) {
  const ends = along === "x" ? [shape.x0, shape.x1] : [shape.y0, shape.y1];
  const values = ends.map((end) => (end - zero) * unit);
  return {from: Math.min(...values), to: Math.max(...values), slack};
}

/** The longest row or column of labels that are numbers at even distances. */
function findScale(labels: readonly Label[]): Scale | undefined {
  const numbers = labels.filter(({text}) => /^\d[\d\s\u00a0\u202f.,]*$/.test(text.trim()) && readFigure(text));
  const lines = (["x", "y"] as const).flatMap((along) => {
    const across = along === "x" ? "y" : "x";
    const groups = groupBy(numbers, (label) => Math.round(label[across] / 3));
    return [...groups.values()].flatMap((ticks) => fitLine(along, ticks) ?? []);
  });
  return lines.sort((a, b) => b.ticks.length - a.ticks.length)[0];
}

function fitLine(along: "x" | "y", ticks: readonly Label[]): Scale | undefined {
  const points = ticks.map((label) => ({at: label[along], value: readFigure(label.text)?.lo ?? 0}));
  const values = new Set(points.map(({value}) => value));
  const [first] = points;
  const last = points.at(-1);
  if (values.size < 2 || !first || !last || first.at === last.at) return undefined;
  // Years are no counts: a line of them is an axis of categories.
  if (points.every(({value}) => value >= 1900 && value <= 2100)) return undefined;
  const unit = (last.value - first.value) / (last.at - first.at);
  if (unit === 0) return undefined;
  const isStraight = points.every(
    ({at, value}) => Math.abs(at - (first.at + (value - first.value) / unit)) <= STRAIGHT
  );
  return isStraight ? {along, zero: first.at - first.value / unit, unit, ticks} : undefined;
}

/** The words on a mark first, then for each dimension the nearest label in the direction in which its labels differ. */
function nameShape(
  shape: SeenShape,
  names: readonly Label[],
  vocabulary: Vocabulary,
  preferred: readonly string[]
): Pick<Reading, "key" | "unknown" | "total"> {
  const own: Word[] = shape.words.flatMap((word) =>
    splitIdentifier(word)
      .flatMap((part) => (part.includes("=") ? [part] : [part, ...part.split(/[:,;]\s*/)]))
      .map((text) => ({text}))
  );
  const totals = names.filter(({text}) => vocabulary.isTotal(text));
  const groups = groupBy(
    names.filter((label) => !totals.includes(label)),
    (label) => dimensionOf(vocabulary.meaningsOf(label.text), preferred)
  );
  const near = [...groups].flatMap(([dimension, labels]): Word[] => {
    const along = spread(labels, "x") > spread(labels, "y") ? "x" : "y";
    const across = along === "x" ? "y" : "x";
    const beside = totals.filter((total) => Math.abs(total[across] - (labels[0]?.[across] ?? 0)) < 5);
    const center = along === "x" ? (shape.x0 + shape.x1) / 2 : (shape.y0 + shape.y1) / 2;
    const [nearest] = [...labels, ...beside].sort((a, b) => Math.abs(a[along] - center) - Math.abs(b[along] - center));
    return nearest ? [{text: nearest.text, dimension}] : [];
  });
  const {key, total} = resolveKey([...own, ...near], vocabulary, preferred);
  return {key, total: total || Object.keys(key).length === 0, unknown: []};
}

function dimensionOf(meanings: readonly Meaning[], preferred: readonly string[]): string {
  return (meanings.find(({dimension}) => preferred.includes(dimension)) ?? meanings[0])?.dimension ?? "";
}

function spread(labels: readonly Label[], along: "x" | "y"): number {
  const places = labels.map((label) => label[along]);
  return Math.max(...places) - Math.min(...places);
}
