import {detectionReadings} from "../../loaders/tables/analysis/detection-readings.js";
import {writeArrow} from "../../loaders/write/arrow.js";

writeArrow(process.stdout, detectionReadings());
