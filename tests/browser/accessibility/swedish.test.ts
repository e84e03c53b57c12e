import {languageOf} from "../../../loaders/site/page-language.js";
import {testPages} from "./test-pages.js";

testPages((path) => languageOf(path) === "sv");
