import { existsSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { setTimeout as pause } from 'node:timers/promises';
import chromium from '@sparticuz/chromium';
import { type Browser, chromium as driver } from 'playwright-core';

const require = createRequire(import.meta.url);

/** Chinese fonts, of the package that certificates are set with: a machine may have none. */
const fontsIn = (dir: string): string => {
  const fonts = join(dirname(require.resolve('@embedpdf/fonts-sc')), '../fonts');
  const file = join(dir, 'fonts.conf');
  const aliases = ['sans-serif', 'system-ui'].map(
    (name) =>
      `<alias><family>${name}</family><prefer><family>Liberation Sans</family><family>DejaVu Sans</family><family>Noto Sans Hans</family></prefer></alias>`,
  );
  writeFileSync(
    file,
    `<?xml version="1.0"?><!DOCTYPE fontconfig SYSTEM "fonts.dtd"><fontconfig><dir>${fonts}</dir><dir>/usr/share/fonts</dir><cachedir>${dir}</cachedir>${aliases.join('')}</fontconfig>`,
  );
  return file;
};

const launch = async (executablePath: string): Promise<Browser> => {
  const dir = mkdtempSync(join(tmpdir(), 'anzhu-fonts-'));
  const forget = (): void => rmSync(dir, { recursive: true, force: true });
  const args = ['--no-sandbox', '--disable-gpu', '--disable-dev-shm-usage'];
  const env = { ...process.env, FONTCONFIG_FILE: fontsIn(dir) };
  try {
    const browser = await driver.launch({ executablePath, args, env, timeout: 60_000 });
    browser.on('disconnected', forget);
    return browser;
  } catch (error) {
    forget();
    throw error;
  }
};

const unpacked = join(tmpdir(), 'chromium');

const breathMs = 2_000;

/** The one that comes with our packages. Where it does not start another file may be unpacking it still; at last it is unpacked anew, as after a run that was killed meanwhile. */
const packaged = async (tries = 5): Promise<Browser> => {
  try {
    return await launch(await chromium.executablePath());
  } catch (error) {
    if (tries === 0) throw error;
    await pause(breathMs);
    if (tries === 1) rmSync(unpacked, { force: true });
    return packaged(tries - 1);
  }
};

const ofSystem = ['/usr/bin/chromium', '/usr/bin/google-chrome'].find((path) => existsSync(path));

/** The machine's Chromium, else the one that comes with our packages; says why where neither starts. */
export const startBrowser = async (): Promise<Browser | string> => {
  try {
    return ofSystem ? await launch(ofSystem).catch(() => packaged()) : await packaged();
  } catch (error) {
    return `no Chromium starts here: ${String(error).split('\n')[0]}`;
  }
};
