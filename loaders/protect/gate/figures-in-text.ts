/** A number as it stands in a text. */
export interface WrittenNumber {
  lo: number;
  hi: number;
  percent: boolean;
  /** Digits after the decimal sign, of a single number. */
  decimals: number;
  /** Where it stands in the text: from its first sign to behind its last one. */
  start: number;
  end: number;
}

const DASH = "[-\\u2010-\\u2015\\u2212]";
const NUMBER = "\\d{1,3}(?:[\\u00a0\\u202f ]\\d{3})+(?:[.,]\\d+)?|\\d{1,3}(?:,\\d{3})+(?:\\.\\d+)?|\\d+(?:[.,]\\d+)?";
const PERCENT = "\\s*(?:%|procent(?!enhet)|per ?cent)";
const LESS = "(?:färre än|mindre än|fewer than|less than|under|below|<)";
const MOST = "(?:högst|at most|≤|up to|upp till)";
const LEAST = "(?:minst|at least|≥)";
const PATTERN = new RegExp(
  `(?:(?<sign>${LESS}|${MOST}|${LEAST})\\s*)?(?<![\\p{L}\\d.,])(?<from>${NUMBER})(?:\\s*(?:${DASH}|till|to|och|and)\\s*(?<to>${NUMBER})(?![\\d.,]*\\d))?(?<percent>${PERCENT})?(?![\\p{L}\\d])`,
  "giu"
);

/**
 * The numbers of a text: `12`, `1 234`, `12,5 %`, `0–4`, `fewer than 5`. A range is one number with two ends; "and" and "och" make one only
 * after "between" and "mellan".
 */
export function findNumbers(text: string): WrittenNumber[] {
  if (!/\d/.test(text)) return [];
  return [...text.matchAll(PATTERN)].flatMap((match): WrittenNumber[] => {
    const {sign, from = "", to, percent} = match.groups ?? {};
    const start = match.index;
    const common = {percent: percent !== undefined, start, end: start + match[0].length};
    const first = toNumber(from);
    const decimals = /[.,](\d+)$/.exec(from)?.[1]?.length ?? 0;
    const single = {...common, decimals: isThousands(from) ? 0 : decimals};
    if (to === undefined) return [{...single, ...withSign(first, sign?.toLowerCase(), common.percent)}];
    const last = toNumber(to);
    const isRange = !/\b(och|and)\b/.test(match[0]) || /(mellan|between)\s*$/i.test(text.slice(0, start));
    if (isRange && last >= first) return [{...single, lo: first, hi: last}];
    return [
      {...single, lo: first, hi: first},
      {...single, lo: last, hi: last}
    ];
  });
}

/** A true zero as Swedish tables show and say it. */
const ZERO = /^(?:–|-)?\s*noll$|^–$/i;

/** The one number that a cell of a table holds; undefined for a symbol other than zero's or for words without a number. */
export function readFigure(text: string): WrittenNumber | undefined {
  return findNumbers(ZERO.test(text.trim()) ? "0" : text)[0];
}

// Less than five children are four at most; less than five per cent may be nearly five.
function withSign(value: number, sign: string | undefined, percent: boolean): {lo: number; hi: number} {
  if (sign === undefined) return {lo: value, hi: value};
  if (new RegExp(`^${LESS}$`, "i").test(sign)) return {lo: 0, hi: percent ? value : value - 1};
  return new RegExp(`^${MOST}$`, "i").test(sign) ? {lo: 0, hi: value} : {lo: value, hi: Number.POSITIVE_INFINITY};
}

function isThousands(text: string): boolean {
  return /^\d{1,3}(?:,\d{3})+$/.test(text);
}

function toNumber(text: string): number {
  const plain = text.replace(/[\u00a0\u202f ]/g, "");
  return Number(isThousands(plain) || /,\d{3}\./.test(plain) ? plain.replace(/,/g, "") : plain.replace(",", "."));
}
