import {readPublication} from "../../loaders/read/publication.js";
import {writeJson} from "../../loaders/write/json.js";

writeJson(process.stdout, readPublication());
