import {purposeBySexUk} from "../../loaders/tables/purpose-by-sex-uk.js";
import {writeArrow} from "../../loaders/write/arrow.js";

writeArrow(process.stdout, purposeBySexUk());
