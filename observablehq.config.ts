import {nameEdition} from "./loaders/model/edition.js";
import {listEditions, readState} from "./loaders/read/edition-files.js";
import {readProtectedCollections} from "./loaders/read/protected.js";
import {readPublication} from "./loaders/read/publication.js";
import {fontFaces} from "./loaders/site/fonts.js";
import {selectPublished} from "./loaders/tables/collections/index.js";
import {editionPage} from "./src/components/chapters.js";
import {collectionPages, pagesWith} from "./src/components/collection/pages.js";
import {pageFooter} from "./src/components/frame/footer.js";
import {pageHead} from "./src/components/frame/head.js";
import {pageHeader} from "./src/components/frame/header.js";

interface PageInfo {
  path: string;
  title: string | null;
}

const publication = readPublication();
const collections = selectPublished(readProtectedCollections());
const editions = listEditions().map((number) =>
  editionPage({number, name: nameEdition({number, state: readState(number)})})
);
const pages = [...pagesWith(collections), ...editions];
// In the preview the fonts come out of Framework's own cache; the built site has them in assets/.
const previewFonts = process.env.REPORT_PREVIEW ? `<style>${fontFaces("/_npm/fonts")}</style>` : "";

export default {
  root: "src",
  output: process.env.REPORT_OUTPUT || "dist",
  style: "style/report.css",
  globalStylesheets: [],
  sidebar: false,
  pager: false,
  toc: false,
  search: null,
  preserveExtension: true,
  preserveIndex: true,
  typographer: false,
  dynamicPaths: [
    ...collections.flatMap(collectionPages).flatMap(({path}) => [`/${path.sv}`, `/en/${path.en}`]),
    ...editions.flatMap(({path}) => [`/${path.sv}`, `/${path.en}`])
  ],
  head: ({path, title}: PageInfo) => `${pageHead(path, title, pages)}\n${previewFonts}`,
  header: ({path}: PageInfo) => pageHeader(path, publication, pages),
  footer: ({path}: PageInfo) => pageFooter(path, publication, pages)
};
