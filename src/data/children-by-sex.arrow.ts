import {childrenBySex} from "../../loaders/tables/children-by-sex.js";
import {writeArrow} from "../../loaders/write/arrow.js";

writeArrow(process.stdout, childrenBySex());
