import {formatReferences} from "../../loaders/prepare/references.js";
import {readReferences} from "../../loaders/read/references.js";
import {writeJson} from "../../loaders/write/json.js";

writeJson(process.stdout, formatReferences(readReferences()));
