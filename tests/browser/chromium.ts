export {findChromium, openBrowser} from "../../loaders/site/chromium.js";
