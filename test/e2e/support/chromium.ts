import { execFile } from "node:child_process";
import { existsSync } from "node:fs";
import { mkdir, mkdtemp, readFile, rename, rm } from "node:fs/promises";
import { arch, tmpdir } from "node:os";
import { join } from "node:path";
import { promisify } from "node:util";
import { launch, type Browser } from "puppeteer-core";

/** A headless Chromium from npm packages alone, with a profile of its own. Closing it ends its processes and removes the profile. */
export async function startChromium(): Promise<{ readonly browser: Browser; close(): Promise<void> }> {
  const { executablePath, libraries } = await chromium();
  const profile = await mkdtemp(join(tmpdir(), "typecard-chromium-"));
  const remove = (): Promise<void> => rm(profile, { recursive: true, force: true, maxRetries: 5 });
  try {
    const browser = await launch({
      executablePath,
      headless: "shell",
      userDataDir: profile,
      timeout: 30_000,
      protocolTimeout: 30_000,
      args: flags,
      env: libraries === undefined ? process.env : { ...process.env, LD_LIBRARY_PATH: libraries },
    });
    return { browser, close: () => browser.close().finally(remove) };
  } catch (thrown) {
    await remove();
    throw thrown;
  }
}

const flags = [
  "--no-sandbox",
  "--disable-gpu",
  "--no-first-run",
  "--disable-background-networking",
  "--disable-component-update",
  "--disable-sync",
  "--disable-dev-shm-usage",
];

interface Chromium {
  readonly executablePath: string;
  /** Where the shared libraries are that a bare machine lacks (NSS, expat). */
  readonly libraries?: string;
}

/** `@sparticuz/chromium` is packed for x64 Linux; elsewhere, what the machine has. */
async function chromium(): Promise<Chromium> {
  if (process.platform === "linux" && arch() === "x64") return unpacked();
  const known = [
    process.env["CHROMIUM_PATH"],
    "/usr/bin/chromium",
    "/usr/bin/chromium-browser",
    "/usr/bin/google-chrome",
  ];
  const found = known.find((path) => path !== undefined && existsSync(path));
  if (found === undefined) throw new Error(`No Chromium for ${process.platform} ${arch()}: set CHROMIUM_PATH`);
  return { executablePath: found };
}

/** Unpacks once, into node_modules/.cache. The package unpacks into the temporary folder, with its libraries only where it believes to be on Lambda. */
async function unpacked(): Promise<Chromium> {
  const modules = join(import.meta.dirname, "../../../node_modules");
  const cache = join(modules, ".cache/typecard-chromium");
  const script = 'import("@sparticuz/chromium").then(({ default: chromium }) => chromium.executablePath())';
  const { version } = JSON.parse(await readFile(join(modules, "@sparticuz/chromium/package.json"), "utf8")) as {
    version: string;
  };
  const folder = join(cache, version);
  if (!existsSync(folder)) {
    await mkdir(cache, { recursive: true });
    const fresh = await mkdtemp(join(cache, "unpacking-"));
    const env = { ...process.env, TMPDIR: fresh, AWS_LAMBDA_JS_RUNTIME: "nodejs20.x" };
    await promisify(execFile)(process.execPath, ["-e", script], { cwd: import.meta.dirname, env, timeout: 60_000 });
    // Another run may have been faster.
    await rename(fresh, folder).catch(() => rm(fresh, { recursive: true }));
  }
  return { executablePath: join(folder, "chromium"), libraries: join(folder, "al2023/lib") };
}
