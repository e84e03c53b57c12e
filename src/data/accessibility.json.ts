import {accessibilityStatement} from "../../loaders/tables/accessibility-statement.js";
import {writeJson} from "../../loaders/write/json.js";

writeJson(process.stdout, accessibilityStatement());
