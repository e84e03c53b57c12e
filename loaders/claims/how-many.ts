import type {Claim} from "../model/claim.js";
import {comparison, count, share, wording} from "./kinds.js";
import type {Tables} from "./select.js";

const COORDINATOR_YEARS = ["2016", "2017", "2018", "2019", "2021"] as const;

/** Claims of the chapter on how many girls and boys. */
export function howManyClaims(tables: Tables): Claim[] {
  return [
    ...mappingClaims(tables),
    ...COORDINATOR_YEARS.flatMap((year) => pairClaims(tables, "coordinators", "regional-coordinators", year))
  ];
}

function mappingClaims(tables: Tables): Claim[] {
  return ["2009-2011", "2012-2015"].flatMap((period) => {
    const where = {dataset: `national-mapping-${period}`, period};
    const words = {sv: "lika många flickor som pojkar", en: "as many girls as boys"};
    return [
      count(tables, `mapping.${period}.children`, {table: "children-by-sex", where: {...where, sex: "all"}}),
      wording(tables, `mapping.${period}.sex`, {table: "children-by-sex", where: {...where, sex: "girl"}}, words)
    ];
  });
}

/** Girls, boys, the girls' share and the comparison, for one source and year. */
function pairClaims(tables: Tables, stem: string, dataset: string, period: string): Claim[] {
  const of = (sex: string) => ({table: "children-by-sex", where: {dataset, period, sex}});
  const shareOf = (column: string) => ({table: "girls-share", where: {dataset, period}, column});
  return [
    count(tables, `${stem}.${period}.girls`, of("girl")),
    count(tables, `${stem}.${period}.boys`, of("boy")),
    share(tables, `${stem}.${period}.girls-share`, shareOf("girls"), shareOf("both")),
    comparison(tables, `${stem}.${period}.girls-against-boys`, of("girl"), of("boy"))
  ];
}
