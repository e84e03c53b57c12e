import type {Text} from "../model/language.js";

/** How a small table is told: units, zeros, missing and small counts, and how it is sent. In the order of the work. */
export const INSTRUCTIONS: readonly Text[] = [
  {
    sv: "Skriv en rad i bladet Uppgifter för varje kombination som har ett antal. Välj i listorna.",
    en: "Write a row in the sheet Figures for each combination that has a count. Choose from the lists."
  },
  {
    sv: "Ta bort de kolumner som tabellen inte delas upp efter, eller lämna dem helt tomma. Kolumnerna rapporterande myndighet, enhet, antal och status ska alltid vara ifyllda.",
    en: "Remove the columns that the table is not divided by, or leave them wholly empty. The columns reporting authority, unit, count and status must always be filled in."
  },
  {
    sv: "Ni får lämna flera mindre tabeller i stället för en stor, till exempel en efter år och åldersgrupp och en efter år och ändamål. Lämna varje tabell som en egen fil.",
    en: "You may deliver several smaller tables instead of a large one, such as one by year and age group and one by year and purpose. Deliver each table as a file of its own."
  },
  {
    sv: "Räkna varje barn en gång i varje tabell: det år då barnet först blev känt för myndigheten.",
    en: "Count each child once in each table: in the year in which the authority first learnt of the child."
  },
  {
    sv: "Barn, misstankar, polisanmälningar och ärenden är olika enheter. De läggs aldrig ihop. Lämna en tabell för varje enhet.",
    en: "Children, suspicions, police reports and cases are different units. They are never added. Deliver one table for each unit."
  },
  {
    sv: "Det som inte står i tabellen är noll. Om ett antal inte kan tas fram: skriv raden, lämna antal tomt och välj status saknas.",
    en: "What is not in the table is zero. If a count cannot be produced: write the row, leave the count empty and choose the status missing."
  },
  {
    sv: "Lämna de verkliga antalen, också 1, 2, 3 och 4. Avrunda inte och dölj ingenting. Små antal skyddas innan något publiceras.",
    en: "Deliver the true counts, 1, 2, 3 and 4 too. Do not round, and do not hide anything. Small counts are protected before anything is published."
  },
  {
    sv: "Summor behövs inte. Om ni ändå lämnar dem väljer ni benämningen för alla i kolumnen, och summan ska stämma med delarna.",
    en: "Totals are not needed. If you deliver them all the same, choose the label for all in the column; the total must agree with its parts."
  },
  {
    sv: "Efter åtgärd är det annorlunda: ett barn kan ha flera åtgärder, så raderna läggs aldrig ihop. Lämna därför alltid också raden för alla, med eller utan åtgärd.",
    en: "By measure it is different: a child can have several measures, so rows are never added. Always deliver the row for all, with or without a measure, as well."
  },
  {
    sv: "Skriv aldrig namn, personnummer, ärendenummer eller annat som kan peka ut någon, inte heller i anmärkningar, filnamn eller bladnamn.",
    en: "Never write names, personal identity numbers, case numbers or anything else that could point to someone, in notes, file names or sheet names either."
  },
  {
    sv: "Uppgifterna kan omfattas av sekretess. Skicka dem inte med vanlig e-post. Använd den säkra överföring som ni kommit överens om med mottagaren.",
    en: "The figures may be subject to secrecy. Do not send them by ordinary e-mail. Use the secure transfer that you have agreed on with the recipient."
  },
  {
    sv: "Skydda överföringen, inte filen: en fil med lösenord går inte att läsa in.",
    en: "Protect the transfer, not the file: a file with a password cannot be read in."
  },
  {
    sv: "Om något blir fel: ändra inte den fil som är lämnad. Meddela vilket antal som ska ändras, från vad till vad, och varför.",
    en: "If something turns out to be wrong: do not change the file that was delivered. Say which count is to be changed, from what to what, and why."
  }
];

/** How the table of children known to several authorities is made. In the order of the work. */
export const OVERLAP_INSTRUCTIONS: readonly Text[] = [
  {
    sv: "Tabellen görs av den som får jämföra myndigheternas uppgifter om barn. Finns ingen sådan lämnas den inte.",
    en: "The table is made by whoever may compare the authorities’ data on children. If there is no such body, it is not delivered."
  },
  {
    sv: "Skriv en rad i bladet Överlapp för varje grupp av två eller flera myndigheter som känner till samma barn. Räkna barnet på raden för just de myndigheter som känner till det, och på ingen annan rad.",
    en: "Write a row in the sheet Overlap for each group of two or more authorities that know the same children. Count a child on the row of exactly the authorities that know it, and on no other row."
  },
  {
    sv: "Skriv myndigheternas koder i kolumnen myndigheter, skilda av mellanslag. Koderna står i bladet Koder.",
    en: "Write the authorities’ codes in the column authorities, separated by spaces. The codes are in the sheet Codes."
  },
  {
    sv: "Räkna bara barn, och bara barn som myndigheterna själva har räknat i sina tabeller. Samma år, kön, ålder och ändamål ska gälla för barnet i alla tabeller.",
    en: "Count children only, and only children whom the authorities have counted in their own tables. A child must have the same year, sex, age and purpose in all tables."
  },
  {
    sv: "Ta bort de kolumner som tabellen inte delas upp efter, eller lämna dem helt tomma. Det som inte står i tabellen är noll.",
    en: "Remove the columns that the table is not divided by, or leave them wholly empty. What is not in the table is zero."
  },
  {
    sv: "Lämna de verkliga antalen, också 1, 2, 3 och 4. De skyddas innan något publiceras.",
    en: "Deliver the true counts, 1, 2, 3 and 4 too. They are protected before anything is published."
  },
  {
    sv: "Uppgifterna kan omfattas av sekretess. Skicka dem inte med vanlig e-post. Använd den säkra överföring som ni kommit överens om med mottagaren. En fil med lösenord går inte att läsa in.",
    en: "The figures may be subject to secrecy. Do not send them by ordinary e-mail. Use the secure transfer that you have agreed on with the recipient. A file with a password cannot be read in."
  }
];
