import {spawnSync} from "node:child_process";
import {existsSync, mkdtempSync, readFileSync, rmSync, writeFileSync} from "node:fs";
import {tmpdir} from "node:os";
import {join} from "node:path";

const KNOWN = ["/usr/bin/soffice", "/usr/bin/libreoffice", "/Applications/LibreOffice.app/Contents/MacOS/soffice"];
const PACKAGES = ["libreoffice-calc", "libreoffice-writer"];

/** Every sheet as CSV: comma, quotes, UTF-8, cells as they are stored and not as they are shown. */
const CSV_OF_EVERY_SHEET = "csv:Text - txt - csv (StarCalc):44,34,76,1,,0,false,false,false,false,false,-1";

/**
 * The path of a LibreOffice: SOFFICE when set, else one that is installed, else one that is installed now (apt-get as root on Debian),
 * and says so.
 * @throws Error when none can be had
 */
export function findSoffice(): string {
  const found = [process.env.SOFFICE, ...KNOWN].find((path) => path && existsSync(path));
  if (found) return found;
  if (existsSync("/usr/bin/apt-get") && process.getuid?.() === 0) {
    console.log("no LibreOffice found: installing it with apt-get");
    spawnSync("apt-get", ["update", "-q"], {stdio: "inherit"});
    spawnSync("apt-get", ["install", "-y", "-q", "--no-install-recommends", ...PACKAGES], {stdio: "inherit"});
  }
  const installed = KNOWN.find((path) => existsSync(path));
  if (!installed) throw new Error("no LibreOffice: install it and set SOFFICE to the path of its soffice");
  return installed;
}

/**
 * Opens files with LibreOffice, under a profile of its own, and saves them in another form.
 * @param form a filter of LibreOffice, such as `pdf`
 * @throws Error with what LibreOffice said when it fails
 */
function convert(files: readonly string[], form: string, folder: string): void {
  const profile = mkdtempSync(join(tmpdir(), "soffice-"));
  try {
    const args = [`-env:UserInstallation=file://${profile}`, "--headless", "--convert-to", form, "--outdir", folder];
    const {status, stderr} = spawnSync(findSoffice(), [...args, ...files], {encoding: "utf8", timeout: 120_000});
    if (status !== 0) throw new Error(`LibreOffice failed (exit ${status}): ${stderr}`);
  } finally {
    rmSync(profile, {recursive: true, force: true});
  }
}

/** Opens workbooks with LibreOffice and saves each sheet as `<workbook>-<sheet>.csv`. */
export function convertSheets(workbooks: readonly string[], folder: string): void {
  convert(workbooks, CSV_OF_EVERY_SHEET, folder);
}

/** What LibreOffice makes of one file, in another form. */
export function convertBytes(name: string, bytes: Uint8Array, form: string, ending: string): Buffer {
  const folder = mkdtempSync(join(tmpdir(), "converted-"));
  try {
    writeFileSync(join(folder, name), bytes);
    convert([join(folder, name)], form, folder);
    return readFileSync(join(folder, name.replace(/\.\w+$/, `.${ending}`)));
  } finally {
    rmSync(folder, {recursive: true, force: true});
  }
}
