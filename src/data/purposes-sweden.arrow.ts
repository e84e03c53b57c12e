import {purposesSweden} from "../../loaders/tables/purposes-sweden.js";
import {writeArrow} from "../../loaders/write/arrow.js";

writeArrow(process.stdout, purposesSweden());
