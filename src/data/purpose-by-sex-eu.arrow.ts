import {purposeBySexEu} from "../../loaders/tables/purpose-by-sex-eu.js";
import {writeArrow} from "../../loaders/write/arrow.js";

writeArrow(process.stdout, purposeBySexEu());
