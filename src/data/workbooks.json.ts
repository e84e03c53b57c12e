import {listWorkbooks} from "../../loaders/site/workbooks/publish-workbooks.js";
import {writeJson} from "../../loaders/write/json.js";

writeJson(process.stdout, listWorkbooks());
