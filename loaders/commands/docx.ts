import {makeDocuments} from "./make-documents.js";

await makeDocuments("docx");
