import {schoolSurveys} from "../../loaders/tables/school-surveys.js";
import {writeArrow} from "../../loaders/write/arrow.js";

writeArrow(process.stdout, schoolSurveys());
