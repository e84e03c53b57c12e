import type {ENGLISH, Wording} from "./messages-en.js";

/** The Swedish catalogue: the same rules as the English one, which the type holds it to. */
export const SWEDISH: Readonly<Record<keyof typeof ENGLISH, Wording>> = {
  // Filer
  "no-such-file": {message: "filen eller mappen finns inte"},
  "not-a-file": {message: "inte en vanlig fil", allowed: "en CSV-fil eller en arbetsbok i .xlsx"},
  "link-outside": {message: "länk som leder ut ur mappen", allowed: "själva filen"},
  "unreadable-file": {message: "filen kan inte läsas", allowed: "en fil som den som kör kommandot får läsa"},
  "too-large": {message: "filen är större än tillåtet", allowed: "högst {limit} MB"},
  "empty-file": {message: "filen är tom", allowed: "en rubrikrad och minst en rad under den"},
  "only-a-header": {message: "inga rader under rubriken", allowed: "minst en rad; ett antal som är noll skrivs 0"},
  "unknown-file-type": {message: "fil av annat slag", allowed: ".csv eller .xlsx"},
  "other-spreadsheet": {message: "äldre eller annat kalkylbladsformat", allowed: "spara som Excel-arbetsbok, .xlsx"},
  "mistyped-file": {
    message: "namnet slutar på {extension}, men innehållet är {kind}",
    allowed: "innehåll och namn stämmer överens"
  },
  "nul-bytes": {
    message: "filen innehåller nolltecken",
    allowed: "text i UTF-8, i UTF-16 med byteordningsmärke eller i Windows-1252"
  },
  "not-text": {message: "filen innehåller styrtecken", allowed: "text: spara som CSV UTF-8"},
  "malformed-csv": {
    message: "inte en CSV-fil: en cell inom citattecken är inte avslutad, eller ett citattecken står inne i en cell",
    allowed: 'celler med citattecken skrivs "så ""här"""'
  },
  "too-many-rows": {message: "fler rader än tillåtet", allowed: "högst {limit}"},
  "too-many-columns": {message: "fler kolumner än tillåtet", allowed: "högst {limit}"},
  "ragged-row": {message: "rad med {cells} celler", allowed: "rubriken har {columns}"},
  // Arbetsböcker
  "encrypted-file": {
    message: "arbetsboken är krypterad eller i ett äldre format",
    allowed: "en .xlsx utan lösenord, överlämnad på ett säkert sätt"
  },
  macros: {message: "arbetsbok med makron eller inbäddade objekt", allowed: "spara som .xlsx utan dem"},
  "damaged-workbook": {
    message: "arbetsboken är skadad och kan inte öppnas",
    allowed: "öppna den i ett kalkylprogram och spara på nytt som .xlsx"
  },
  "damaged-part": {
    message: "skadad del av arbetsboken: innehållet är inte vad filen säger",
    allowed: "öppna den i ett kalkylprogram och spara på nytt som .xlsx"
  },
  "zip-bomb": {message: "arbetsboken packas upp till mer än tillåtet", allowed: "högst {limit} MB uppackad"},
  "unsafe-path": {message: "del av arbetsboken vars namn leder ut ur den", allowed: "namn inom arbetsboken"},
  "external-link": {
    message: "arbetsbok med länkar till andra filer eller anslutningar",
    allowed: "klistra in värden i stället för länkar"
  },
  "document-type": {
    message: "del av arbetsboken som deklarerar en dokumenttyp eller entiteter",
    allowed: "en arbetsbok så som ett kalkylprogram sparar den"
  },
  "sheet-name": {message: "bladnamn med sökväg eller otillåtet tecken", allowed: "ett enkelt namn utan / \\ : * ? [ ]"},
  "unknown-sheet": {
    message: "blad som varken är en tabell eller ett av mallens andra blad",
    allowed: "en första rad med mallens kolumnrubriker, eller ta bort bladet"
  },
  "no-data-sheet": {message: "arbetsbok utan tabell", allowed: "ett blad vars första rad har mallens kolumnrubriker"},
  "hidden-sheet": {message: "dolt blad", allowed: "visa det eller ta bort det, så att inget lämnas osett"},
  "hidden-cells": {
    message: "dolda rader eller kolumner",
    allowed: "visa dem eller ta bort dem, så att inget lämnas osett"
  },
  "merged-cells": {message: "sammanfogade celler", allowed: "ett värde i varje cell"},
  formula: {message: "cell med en formel", allowed: "själva värdet: klistra in som värden"},
  "date-cell": {
    message: "cell som kalkylprogrammet tar för ett datum",
    allowed: "text eller ett tal; 7-11 ändras lätt till ett datum: formatera kolumnen som text och skriv på nytt"
  },
  "error-cell": {message: "cell med ett felvärde", allowed: "ett värde"},
  "cell-comment": {
    message: "kommentar till en cell, som inte läses",
    allowed: "kolumnen anmärkning, utan personuppgifter"
  },
  // Kolumner
  "unknown-column": {message: "okänd kolumn", allowed: "kända: {columns}"},
  "missing-column": {message: "kolumn saknas", allowed: "varje tabell har: {columns}"},
  "duplicate-column": {message: "kolumnen står två gånger", allowed: "en kolumn av varje slag"},
  // Celler
  "missing-value": {message: "tom cell", allowed: "tillåtet: {codes}"},
  "unknown-code": {message: "okänd kod", allowed: "tillåtet: {codes}"},
  "control-character": {message: "styrtecken eller radbrytning", allowed: "vanlig text på en rad"},
  "formula-injection": {
    message: "text som ett kalkylprogram skulle köra som formel",
    allowed: "text som inte börjar med = + - @ eller tabb"
  },
  "year-out-of-range": {
    message: "året är utanför det tillåtna",
    allowed: "fyra siffror, {from} till {to}, eller {total}"
  },
  "not-a-whole-number": {message: "antal är inte ett helt tal", allowed: "0, 1, 2, …; de verkliga talen, också de små"},
  "ambiguous-number": {message: "tal som kan läsas på två sätt", allowed: "bara siffror, till exempel 1234"},
  "implausible-number": {message: "antal större än antalet barn i landet", allowed: "högst {limit}"},
  "count-missing": {
    message: "antal saknas, fast status inte är saknas",
    allowed: "ett helt tal från 0, eller status saknas"
  },
  "missing-with-count": {
    message: "antal är angivet, fast status är saknas",
    allowed: "en tom cell, eller en annan status"
  },
  "mixed-units": {message: "en annan enhet än i raderna ovanför", allowed: "en enhet i varje tabell; här: {unit}"},
  "mixed-authorities": {
    message: "en annan myndighet än i raderna ovanför",
    allowed: "en myndighet i varje tabell; här: {authority}"
  },
  "other-authority": {message: "en annan myndighet än mappens", allowed: "{authority}"},
  "note-too-long": {message: "anmärkning med {length} tecken", allowed: "högst {limit}"},
  "personal-data": {
    message: "anmärkning som ser ut som en personuppgift: {kind}",
    allowed: "inga personuppgifter; texten upprepas inte här"
  },
  // Raderna tillsammans
  "duplicate-key": {
    message: "samma kombination står två gånger, först på rad {first}",
    allowed: "en rad för varje kombination"
  },
  "total-disagrees": {message: "summan över {dimension} stämmer inte med delarna", allowed: "delarna ger {sum}"},
  "total-below-parts": {message: "summan över {dimension} är mindre än de delar som är kända", allowed: "minst {sum}"},
  "measure-exceeds-total": {message: "fler med åtgärden än det finns sammanlagt", allowed: "högst {total}"},
  "measure-without-total": {message: "åtgärder utan raden för alla", allowed: "även raden {all} i kolumnen åtgärd"},
  "tables-disagree": {
    message: "tabeller av samma myndighet och enhet stämmer inte överens för {key}: {other} ger {value}",
    allowed: "samma summa i varje tabell, och alla år i en och samma tabell"
  },
  "changed-much": {
    message: "stor ändring sedan förra året för {key}: från {before} till {after}",
    allowed: "kontrollera; om det är rätt, säg varför i en anmärkning"
  },
  // Samlingen
  "unknown-entry": {message: "fil eller mapp som inte hör hit", allowed: "{entries}"},
  "empty-folder": {message: "myndighetens mapp saknar tabell", allowed: "minst en .csv eller .xlsx"},
  "collection-name": {message: "samlingens namn skiljer sig från mappens", allowed: "{folder}"},
  "no-such-edition": {message: "tidigare utgåva som aldrig skyddats", allowed: "en mapp under data/protected"},
  "too-few-authorities": {
    message: "överlappning mellan färre än två olika myndigheter",
    allowed: "två eller flera koder, skilda av mellanslag"
  },
  "overlap-missing": {
    message: "överlappning som saknas",
    allowed: "ett antal; är inte varje överlappning känd lämnas ingen överlappningstabell: då anges gränser"
  },
  "overlap-without-table": {
    message: "överlappning med en myndighet som inte lämnat någon tabell över barn",
    allowed: "myndigheter med en tabell: {authorities}"
  },
  "overlap-exceeds-count": {message: "fler gemensamma barn än {authority} känner till", allowed: "högst {limit}"},
  "overlaps-exceed-count": {
    message: "överlappningarna för {authority} är tillsammans fler barn än den känner till för {key}",
    allowed: "högst {limit}"
  },
  "correction-without-row": {
    message: "rättelse av en rad som inte finns",
    allowed: "myndighet, enhet och koder för en lämnad rad"
  },
  "correction-expired": {
    message: "rättelse vars förväntan inte längre stämmer: filen säger {found}",
    allowed: "ta bort eller förnya rättelsen"
  },
  "known-range": {
    message: "undre och övre gräns omsluter inget tal",
    allowed: "hela tal från 0, den undre högst den övre"
  },
  "unknown-source": {message: "källa som inte finns i referenslistan", allowed: "en nyckel i data/references.json"}
};
