import type {CommissionItem} from "../../../loaders/model/commission.js";
import type {Language} from "../chapters.js";

interface AccountWords {
  from: string;
  to: string;
  registrationNumber: string;
  edition: string;
  states: Record<CommissionItem["state"], string>;
  where: string;
  missing: string;
  asked: string;
  references: string;
  datasets: string;
  tables: string;
  claims: string;
  explanations: string;
  conflicts: string;
  gaps: string;
  delivered: string;
  placeholder: string;
  listed: string;
  next: string;
}

/** What the account of the assignment says. */
export const ACCOUNT_WORDS: Record<Language, AccountWords> = {
  sv: {
    from: "Från",
    to: "Till",
    registrationNumber: "Diarienummer",
    edition: "Utgåva",
    states: {answered: "Besvarad", partly: "Delvis besvarad", open: "Återstår"},
    where: "Svaret står i",
    missing: "Saknas",
    asked: "Delar av uppdraget",
    references: "Källor i förteckningen",
    datasets: "Datamängder",
    tables: "Publicerade tabeller",
    claims: "Påståenden med spår till källan",
    explanations: "Prövade förklaringar",
    conflicts: "Ställen där källor säger emot varandra",
    gaps: "Uppgifter som har sökts men inte hittats",
    delivered: "Insamlingar som myndigheter har lämnat",
    placeholder: "Utgivare, mottagare, diarienummer, licens och datum för nästa utgåva är platshållare.",
    listed: "De står i",
    next: "Nästa utgåva"
  },
  en: {
    from: "From",
    to: "To",
    registrationNumber: "Registration number",
    edition: "Edition",
    states: {answered: "Answered", partly: "Partly answered", open: "Outstanding"},
    where: "The answer stands in",
    missing: "Missing",
    asked: "Parts of the assignment",
    references: "Sources in the list",
    datasets: "Datasets",
    tables: "Published tables",
    claims: "Claims traced to their source",
    explanations: "Explanations tried",
    conflicts: "Places where sources contradict each other",
    gaps: "Figures that were looked for and not found",
    delivered: "Collections that authorities have delivered",
    placeholder: "Publisher, addressee, registration number, licence and date of the next edition are placeholders.",
    listed: "They stand in",
    next: "Next edition"
  }
};
