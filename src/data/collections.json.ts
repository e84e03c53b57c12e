import {makeCollectionViews} from "../../loaders/tables/collections/index.js";
import {writeJson} from "../../loaders/write/json.js";

writeJson(process.stdout, makeCollectionViews());
