/**
 * The Swedish terms and date form that the report's citation style uses. The citation processor's package has no Swedish locale, so
 * the English one is taken and its terms are replaced: what the style never prints stays English.
 */
const TERMS: Readonly<Record<string, string>> = {
  accessed: "hämtad",
  and: "och",
  anonymous: "anonym",
  circa: "cirka",
  from: "från",
  in: "i",
  "no date": "u.å.",
  retrieved: "hämtad",
  "et-al": "m.fl.",
  "and others": "m.fl.",
  "month-01": "januari",
  "month-02": "februari",
  "month-03": "mars",
  "month-04": "april",
  "month-05": "maj",
  "month-06": "juni",
  "month-07": "juli",
  "month-08": "augusti",
  "month-09": "september",
  "month-10": "oktober",
  "month-11": "november",
  "month-12": "december"
};

const DATE_AS_TEXT =
  '<date form="text"><date-part name="day" suffix=" "/><date-part name="month" suffix=" "/><date-part name="year"/></date>';

/**
 * A Swedish CSL locale made from the English one.
 * @param english the XML of the locale `en-US`
 */
export function toSwedishLocale(english: string): string {
  const translated = Object.entries(TERMS).reduce(
    (xml, [name, text]) =>
      xml.replace(new RegExp(`(<term name="${name}"(?: form="short")?>)[^<]+(</term>)`, "g"), `$1${text}$2`),
    english
  );
  return translated
    .replace('xml:lang="en-US"', 'xml:lang="sv-SE"')
    .replace('punctuation-in-quote="true"', 'punctuation-in-quote="false"')
    .replace(/<date form="text">[\s\S]*?<\/date>/, DATE_AS_TEXT);
}
