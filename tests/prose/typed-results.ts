/** A number that stands typed in the prose of a page. */
export interface TypedResult {
  line: number;
  text: string;
}

/**
 * What is no result and may be typed: years, dates and periods, ages, provisions of law, numbers of statutes and reports, articles, standards and
 * version numbers, numbers of figures and list items. Each rule matches the whole expression, so that a bare number never passes.
 */
const ALLOWED: readonly RegExp[] = [
  // law and documents
  /\b\d+ kap\.(?: \d+(?: [a-z])?(?:–\d+(?: [a-z])?)? §§?)?/g,
  /\b\d+(?: [a-z])?(?: och \d+(?: [a-z])?)? §§?/g,
  /\b[Cc]hapter \d+\b/g,
  /\b[Ss]ections? \d+(?: ?[a-z]\b)?(?: and \d+(?: ?[a-z]\b)?)?/g,
  /\b(?:artikel|artiklar(?:na)?|article|articles|art\.)\s\d+(?:\.\d+)?(?:[–-]\d+)?(?:(?:, \d+)*(?:,? (?:och|and) \d+)?)?/gi,
  /\b(?:SFS|prop\.|skr\.|bet\.|dir\.|SOU|SCB-FS|dnr|Government Bill|Communication|Bill|report|rapport(?:en)?|skriftlig fråga|regulation|förordning(?:en)?)\s?\(?\d{4}(?:\/\d{2})?:[A-Za-z]*\d+\)?/gi,
  /\(\d{4}:\d+\)/g,
  /\b\d{4}\/\d{2}:[A-Za-z]*\d+\b/g,
  /\b\d{4}:\d+\b/g,
  /\b\d{4}\/\d+\/EU\b/g,
  /\bWCAG \d\.\d(?: [A-Z]+)?\b/g,
  /\bEN \d{3} \d{3}\b/g,
  /\bSHA-?256\b/gi,
  /\bUTF-8\b/g,
  /\bSource (?:Serif 4|Sans 3)\b/g,
  /\b\d+(?:, \d+)*(?: (?:och|and) \d+)? (?:bildpunkter|pixels)\b/g,
  // the base of a rate
  /\bper 1(?:00)?[\s\u00a0,]000\b/gi,
  // a word, not a number, in Swedish
  /\b(?:sålt|sålde|sälja|säljer|köpa|köpt) sex\b/g,
  // how many children may have been found together, a parameter of the intervals
  /\b(?:tre och tre|three by three)\b/g,
  // a source's own word, quoted
  /[”“](?:hälften|half)”/g,
  // how finely a source rounds
  /\b(?:halva procent|half a per cent)\b/g,
  // numbers of reports in a series
  /\b(?:lägesrapporter|situation reports) \d+–\d+\b/g,
  // quarters of the calendar
  /\b(?:[Ee]ach quarter|(?:first|second|third|fourth) quarter|(?:of|same|and) quarters?)\b/g,
  // time
  /\b\d{1,2} (?:januari|februari|mars|april|maj|juni|juli|augusti|september|oktober|november|december|January|February|March|April|May|June|July|August|September|October|November|December)(?: \d{4})?\b/g,
  /\b(?:19|20)\d{2}(?:\s?[–-]\s?(?:19|20)?\d{2})?\b/g,
  // age
  /\b\d{1,2}(?:\s?[–-]\s?\d{1,2})?[- ](?:år(?:s|ing\w*)?|åring\w*|years?(?: old)?|year-olds?)\b/g,
  /\b(?:under|över|aged|age|ages|åldern|fyllt)\s\d{1,2}(?:\s?[–-]\s?\d{1,2})?\b/g
];

/** Number words that state a result as surely as digits do; "en", "två", "one" and "two" are also plain language and pass. */
const WORDS = {
  sv: /\b(?:tre|fyra|fem|sex|sju|åtta|nio|tio|elva|tolv|hälften|tredjedel(?:ar|en)?|fjärdedel(?:ar|en)?|dubbelt|tredubbelt|procent)\b/gi,
  en: /\b(?:three|four|five|six|seven|eight|nine|ten|eleven|twelve|half|thirds?|quarters?|twice|double|per cent|percent)\b/gi
} as const;

/**
 * Finds results that are typed into a page's prose instead of being claims. Code, expressions, links' addresses, comments and front
 * matter are not prose.
 * @param markdown a page's source
 * @param language whose number words count
 */
export function findTypedResults(markdown: string, language: "sv" | "en"): TypedResult[] {
  return proseOf(markdown).flatMap((text, index) => {
    const rest = ALLOWED.reduce((line, rule) => line.replace(rule, " "), text);
    const found = [...rest.matchAll(/\d[\d\s.,]*%?/g), ...rest.matchAll(WORDS[language])];
    return found.map(([match]) => ({line: index + 1, text: match.trim()}));
  });
}

// Line by line, so that a finding has its place; what is no prose becomes blank.
function proseOf(markdown: string): string[] {
  let fence = false;
  let matter = false;
  const blanked = markdown.replace(/<!--[\s\S]*?-->/g, (comment) => comment.replace(/[^\n]/g, " "));
  return blanked.split("\n").map((line, index) => {
    if (line.trim() === "---" && (index === 0 || matter)) {
      matter = !matter;
      return "";
    }
    if (/^\s*```/.test(line)) {
      fence = !fence;
      return "";
    }
    if (fence || matter) return "";
    return line
      .replace(/\$\{[^}]*\}/g, " ")
      .replace(/`[^`]*`/g, " ")
      .replace(/\]\([^)]*\)/g, "]")
      .replace(/<[^>]*>/g, " ")
      .replace(/https?:\S+/g, " ")
      .replace(/^\s*\d+\.\s/, " ");
  });
}
