import {testDocument} from "./test-document.js";

testDocument("en");
