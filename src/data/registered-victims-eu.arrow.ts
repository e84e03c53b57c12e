import {registeredVictimsEu} from "../../loaders/tables/registered-victims-eu.js";
import {writeArrow} from "../../loaders/write/arrow.js";

writeArrow(process.stdout, registeredVictimsEu());
