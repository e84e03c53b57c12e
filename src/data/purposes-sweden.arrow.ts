import {readEvidence} from "../../loaders/read/evidence.js";
import {purposesSweden} from "../../loaders/tables/purposes-sweden.js";
import {writeArrow} from "../../loaders/write/arrow.js";

writeArrow(process.stdout, purposesSweden(readEvidence()));
