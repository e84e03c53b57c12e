import {purposeAssociation} from "../../loaders/tables/analysis/purpose-association.js";
import {writeArrow} from "../../loaders/write/arrow.js";

writeArrow(process.stdout, purposeAssociation());
