import {mappings} from "../../loaders/tables/mappings.js";
import {writeArrow} from "../../loaders/write/arrow.js";

writeArrow(process.stdout, mappings());
