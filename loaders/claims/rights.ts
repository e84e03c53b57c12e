import type {Claim} from "../model/claim.js";
import {count, percentage, wording} from "./kinds/index.js";
import type {Tables} from "./select.js";

/** Claims of the chapters on the child's rights and on the follow-up. */
export function rightsClaims(tables: Tables): Claim[] {
  return [...mapping(tables), ...chain(tables)];
}

function mapping(tables: Tables): Claim[] {
  const of = (where: Record<string, string | null>) => ({
    table: "mappings",
    where: {dataset: "national-mapping-2012-2015", via: null, ...where}
  });
  const all = {table: "children-by-sex", where: {dataset: "national-mapping-2012-2015", sex: "all"}};
  return [
    percentage(tables, "mapping.2012-2015.unaccompanied", of({residence: "unaccompanied"}), all),
    percentage(tables, "mapping.2012-2015.undocumented", of({residence: "undocumented"}), all),
    percentage(tables, "mapping.2012-2015.reported", of({stage: "police-report", measure: "percent"}), all),
    percentage(tables, "mapping.2012-2015.age-15-17", of({age: "15-17", via: "rights-no-2015"}), all)
  ];
}

function chain(tables: Tables): Claim[] {
  const of = (dataset: string, stage: string, where: Record<string, string | null> = {}) => ({
    table: "police-chain",
    where: {dataset, stage, ...where}
  });
  return [
    count(tables, "chain.2009-2011.reported-cases", of("national-mapping-2009-2011", "police-report")),
    count(
      tables,
      "chain.2012-2015.police-reports",
      of("national-mapping-2012-2015", "police-report", {unit: "police-report"})
    ),
    count(
      tables,
      "chain.2012-2015.investigations",
      of("national-mapping-2012-2015", "investigation", {unit: "investigation", via: "rights-no-2015"})
    ),
    count(tables, "chain.2012-2015.indictments", of("national-mapping-2012-2015", "prosecution")),
    count(tables, "chain.review.police-reports", of("police-case-review", "police-report")),
    count(tables, "chain.review.not-interviewed", of("police-case-review", "no-interview")),
    count(tables, "chain.review.indictments", of("police-case-review", "prosecution")),
    wording(tables, "chain.review.investigated", of("police-case-review", "investigation"), {
      sv: "drygt hälften",
      en: "just over half"
    }),
    count(tables, "chain.2018.reported-offences", of("reported-offences", "police-report")),
    count(tables, "chain.2018.indicted-offences", of("reported-offences", "prosecution")),
    count(tables, "chain.2018.judgments", of("reported-offences", "judgment"))
  ];
}
