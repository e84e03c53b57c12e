import type {Language} from "./language.js";

/** What the sheets of the template workbook are named, in either language; data sheets are named freely. */
export const TEMPLATE_SHEETS: Readonly<Record<"cover" | "instructions" | "codes" | "data", Record<Language, string>>> =
  {
    cover: {sv: "Försättsblad", en: "Cover"},
    instructions: {sv: "Anvisningar", en: "Instructions"},
    codes: {sv: "Kodlistor", en: "Code lists"},
    data: {sv: "Uppgifter", en: "Data"}
  };
