import {readPublication} from "./loaders/read/publication.js";
import {fontFaces} from "./loaders/site/fonts.js";
import {pageFooter, pageHead, pageHeader} from "./src/components/frame.js";

interface PageInfo {
  path: string;
}

const publication = readPublication();
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
  head: ({path}: PageInfo) => `${pageHead(path)}\n${previewFonts}`,
  header: ({path}: PageInfo) => pageHeader(path, publication),
  footer: ({path}: PageInfo) => pageFooter(path, publication)
};
