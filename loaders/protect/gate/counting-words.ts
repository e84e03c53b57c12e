const CHILD = "flick\\p{L}*|pojk\\p{L}*|barn\\p{L}*|girls?|boys?|child(?:ren)?|minors?|victims?|offer|brottsoffer";

const WORDS: Readonly<Record<string, number>> = {
  två: 2,
  tre: 3,
  fyra: 4,
  fem: 5,
  sex: 6,
  sju: 7,
  åtta: 8,
  nio: 9,
  tio: 10,
  elva: 11,
  tolv: 12,
  two: 2,
  three: 3,
  four: 4,
  five: 5,
  six: 6,
  seven: 7,
  eight: 8,
  nine: 9,
  ten: 10,
  eleven: 11,
  twelve: 12
};
const NUMBER = Object.keys(WORDS).join("|");
const ONLY = "bara|endast|enbart|blott|only|just|merely|exactly|precis|exakt|varav|including";
const COUNTED = new RegExp(
  `(?<![\\p{L}\\d])(?<word>${NUMBER})\\s(?:(?!och|and|av|of)\\p{L}+\\s)?(?:${CHILD})(?!\\p{L})`,
  "giu"
);
/** "only seven", with the children named earlier or later in the sentence. */
const ONLY_COUNTED = new RegExp(`(?<!\\p{L})(?:${ONLY})\\s(?:\\p{L}+\\s)?(?<word>${NUMBER})(?!\\p{L})`, "giu");
/** "seven of the girls", "sju av flickorna". */
const COUNTED_OF = new RegExp(
  `(?<![\\p{L}\\d])(?<word>${NUMBER})\\s(?:av|of)\\s(?:\\p{L}+\\s){0,2}(?:${CHILD})(?!\\p{L})`,
  "giu"
);
const ONE = `(?:en|ett|one|a single|en enda|ett enda|1)`;
const PHRASES: readonly RegExp[] = [
  new RegExp(`(?<!\\p{L})(?:${ONLY})\\s${ONE}\\s(?:\\p{L}+\\s)?(?:${CHILD})(?!\\p{L})`, "giu"),
  new RegExp(`(?<!\\p{L})one\\s(?:${CHILD})(?!\\p{L})`, "giu"),
  new RegExp(`(?<!\\p{L})(?:the only|den enda|det enda|de enda|en enda|ett enda)\\s(?:${CHILD})(?!\\p{L})`, "giu"),
  /(?<!\p{L})(?:alla|samtliga|all|every(?:one|body)?)(?:\s[\p{L}\d–-]+){0,3}\s(?:utom|but|except(?: for)?)\s(?:en|ett|två|tre|one|two|three|\d+)(?!\p{L})/giu,
  new RegExp(
    `(?<!\\p{L})(?:alla|samtliga|all|every)(?: the| of the)?\\s(?:\\d+\\s)?(?:${CHILD})\\s(?:\\p{L}+\\s){0,2}(?:var|is|are|was|were|är)\\s(?:flick|pojk|girl|boy)`,
    "giu"
  )
];

/** Words by which a text counts children: "three girls", "only one boy", "alla utom två". */
export function findCountingWords(text: string): {phrase: string; value?: number}[] {
  const counted = [COUNTED, ONLY_COUNTED, COUNTED_OF]
    .flatMap((pattern) => [...text.matchAll(pattern)])
    .map((match) => {
      const value = WORDS[match.groups?.word?.toLowerCase() ?? ""];
      return {phrase: match[0], ...(value === undefined ? {} : {value})};
    });
  return [
    ...counted,
    ...PHRASES.flatMap((pattern) => [...text.matchAll(pattern)].map((match) => ({phrase: match[0]})))
  ];
}
