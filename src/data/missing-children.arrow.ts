import {missingChildren} from "../../loaders/tables/missing-children.js";
import {writeArrow} from "../../loaders/write/arrow.js";

writeArrow(process.stdout, missingChildren());
