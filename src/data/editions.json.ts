import {makeEditions} from "../../loaders/editions/index.js";
import {writeJson} from "../../loaders/write/json.js";

writeJson(process.stdout, makeEditions());
