import {unaccompaniedBySex} from "../../loaders/tables/unaccompanied-by-sex.js";
import {writeArrow} from "../../loaders/write/arrow.js";

writeArrow(process.stdout, unaccompaniedBySex());
