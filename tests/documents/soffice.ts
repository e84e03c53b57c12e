import {spawnSync} from "node:child_process";
import {existsSync, mkdtempSync, readFileSync, rmSync, writeFileSync} from "node:fs";
import {tmpdir} from "node:os";
import {join} from "node:path";

const KNOWN = ["/usr/bin/soffice", "/usr/bin/libreoffice", "/usr/local/bin/soffice"];

/**
 * The path of LibreOffice: SOFFICE when set, else one that is installed, else one that is installed now (apt-get as root on Debian).
 * @throws Error when none can be had
 */
export function findSoffice(): string {
  const find = () => [process.env.SOFFICE, ...KNOWN].find((path) => path && existsSync(path));
  const found = find();
  if (found) return found;
  if (existsSync("/usr/bin/apt-get") && process.getuid?.() === 0) {
    console.log("no LibreOffice found: installing it with apt-get");
    spawnSync("apt-get", ["update", "-q"], {stdio: "inherit"});
    const packages = ["libreoffice-writer", "libreoffice-calc"];
    spawnSync("apt-get", ["install", "-y", "-q", "--no-install-recommends", ...packages], {stdio: "inherit"});
  }
  const installed = find();
  if (!installed) throw new Error("no LibreOffice: install it and set SOFFICE to its path");
  return installed;
}

/** What LibreOffice makes of a file, in another form. */
export function convert(name: string, bytes: Uint8Array, form: string, ending: string): Buffer {
  const folder = mkdtempSync(join(tmpdir(), "soffice-"));
  try {
    writeFileSync(join(folder, name), bytes);
    const profile = `-env:UserInstallation=file://${folder}/profile`;
    const args = [profile, "--headless", "--convert-to", form, "--outdir", folder, join(folder, name)];
    const {status, stderr} = spawnSync(findSoffice(), args, {encoding: "utf8", timeout: 120_000});
    if (status !== 0) throw new Error(`LibreOffice could not open ${name}: ${stderr}`);
    return readFileSync(join(folder, name.replace(/\.\w+$/, `.${ending}`)));
  } finally {
    rmSync(folder, {recursive: true, force: true});
  }
}
