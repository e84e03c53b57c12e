import type {Language} from "./chapters.js";

const LOCALE: Record<Language, string> = {sv: "sv-SE", en: "en-GB"};

/**
 * A number in the language's form: Swedish groups thousands with a no-break space and has a decimal comma, English a comma and a point;
 * both write less than zero with a minus sign (a hyphen is read as no sign at all), and what is rounded to zero without one.
 * @param decimals how many decimals to show, exactly
 */
export function formatNumber(value: number, language: Language, decimals = 0): string {
  return formatOf(language, decimals)
    .format(value)
    .replace(/\u202f/g, "\u00a0")
    .replace("-", "−");
}

/** A number with the decimals that its size needs: none for whole numbers, two below ten, and what is smaller still as `< 0,001`. */
export function formatSized(value: number, language: Language): string {
  if (Number.isInteger(value)) return formatNumber(value, language);
  const size = Math.abs(value);
  if (size < 0.001) return `${value < 0 ? "> −" : "< "}${formatNumber(0.001, language, 3)}`;
  return formatNumber(value, language, size < 0.1 ? 3 : size < 10 ? 2 : 1);
}

const FORMATS = new Map<string, Intl.NumberFormat>();

// Making a format takes longer than using it, and a table has hundreds of numbers.
function formatOf(language: Language, decimals: number): Intl.NumberFormat {
  const known = FORMATS.get(`${language} ${decimals}`);
  if (known) return known;
  const digits = {minimumFractionDigits: decimals, maximumFractionDigits: decimals};
  const made = new Intl.NumberFormat(LOCALE[language], {...digits, signDisplay: "negative"});
  FORMATS.set(`${language} ${decimals}`, made);
  return made;
}

/** What is known only to lie between two ends: `1–4`, `at least 12`, `at most 4`; undefined where neither end is a number. */
export function formatBounds(bounds: {lower: number; upper?: number}, language: Language): string;
export function formatBounds(bounds: {lower?: unknown; upper?: unknown}, language: Language): string | undefined;
export function formatBounds(bounds: {lower?: unknown; upper?: unknown}, language: Language): string | undefined {
  return joinBounds(bounds, language, "–");
}

/** The same for where it is heard, `1 to 4`: of a dash between two numbers a voice says nothing, and they are heard as one. */
export function tellBounds(bounds: {lower: number; upper?: number}, language: Language): string;
export function tellBounds(bounds: {lower?: unknown; upper?: unknown}, language: Language): string | undefined;
export function tellBounds(bounds: {lower?: unknown; upper?: unknown}, language: Language): string | undefined {
  return joinBounds(bounds, language, language === "sv" ? "\u00a0till\u00a0" : "\u00a0to\u00a0");
}

function joinBounds(
  {lower, upper}: {lower?: unknown; upper?: unknown},
  language: Language,
  between: string
): string | undefined {
  const [from, to] = [lower, upper].map((end) => (typeof end === "number" ? formatNumber(end, language) : undefined));
  if (from !== undefined && to !== undefined) return `${from}${between}${to}`;
  if (from !== undefined) return `${language === "sv" ? "minst" : "at least"}\u00a0${from}`;
  return to === undefined ? undefined : `${language === "sv" ? "högst" : "at most"}\u00a0${to}`;
}

/** Words as a quotation in a text of the language: `”ord”`, `“words”`. In HTML a `q` does it. */
export function formatQuote(words: string, language: Language): string {
  return `${language === "sv" ? "”" : "“"}${words}”`;
}

/**
 * A share between 0 and 1 as whole per cent in words: `57 procent`, `57 per cent`. What is little is not none, and nearly all is not all:
 * `under 1 procent`, `över 99 procent`.
 */
export function formatShare(value: number, language: Language): string {
  const unit = language === "sv" ? "procent" : "per cent";
  const rounded = Math.round(value * 100);
  if (rounded === 0 && value > 0) return `under 1\u00a0${unit}`;
  if (rounded === 100 && value < 1) return `${language === "sv" ? "över" : "over"} 99\u00a0${unit}`;
  return `${formatNumber(value * 100, language)}\u00a0${unit}`;
}

/** A part of a whole in numbers: `16 av 28`. */
export function formatPartOf(numerator: number, denominator: number, language: Language): string {
  const of = language === "sv" ? "av" : "of";
  return `${formatNumber(numerator, language)}\u00a0${of}\u00a0${formatNumber(denominator, language)}`;
}

/** The smallest base that a percentage is shown for: below it, one child is more than five per cent. */
const SMALLEST_BASE = 20;

/** A share with its base, `57 procent (16 av 28)`; with a base under 20 its numbers only, `9 av 14`. */
export function formatShareOf(numerator: number, denominator: number, language: Language): string {
  const parts = formatPartOf(numerator, denominator, language);
  return denominator < SMALLEST_BASE ? parts : `${formatShare(numerator / denominator, language)} (${parts})`;
}

/** A period of the data for a reader: `2009–2011`, `kvartal 2 2022`, `31 december 2015`. */
export function formatPeriod(period: string, language: Language): string {
  const quarter = /^(\d{4})-Q([1-4])$/.exec(period);
  if (quarter) return `${language === "sv" ? "kvartal" : "quarter"} ${quarter[2]} ${quarter[1]}`;
  const years = /^(\d{4})-(\d{4})$/.exec(period);
  if (years) return `${years[1]}–${years[2]}`;
  if (period.includes("/"))
    return period
      .split("/")
      .map((part) => formatPeriod(part, language))
      .join("–");
  if (/^\d{4}-\d{2}(-\d{2})?$/.test(period)) return formatDate(period, language);
  return period;
}

/** An ISO date or month for a reader: `31 december 2015`, `December 2015`. */
export function formatDate(date: string, language: Language): string {
  const withDay = date.length > 7;
  const format = new Intl.DateTimeFormat(LOCALE[language], {
    year: "numeric",
    month: "long",
    ...(withDay ? {day: "numeric"} : {}),
    timeZone: "UTC"
  });
  return format.format(new Date(withDay ? date : `${date}-01`));
}
