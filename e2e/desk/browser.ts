import { existsSync, mkdtempSync, writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import chromium from '@sparticuz/chromium';
import { type Browser, chromium as driver } from 'playwright-core';

const require = createRequire(import.meta.url);

/** Chinese fonts, of the package that certificates are set with: a machine may have none. */
const fontsFile = (): string => {
  const fonts = join(dirname(require.resolve('@embedpdf/fonts-sc')), '../fonts');
  const dir = mkdtempSync(join(tmpdir(), 'anzhu-fonts-'));
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

const ofSystem = ['/usr/bin/chromium', '/usr/bin/google-chrome'].find((path) => existsSync(path));

/** The machine's Chromium, else the one that comes with our packages; says why where neither starts. */
export const startBrowser = async (): Promise<Browser | string> => {
  try {
    const executablePath = ofSystem ?? (await chromium.executablePath());
    const args = ['--no-sandbox', '--disable-gpu', '--disable-dev-shm-usage'];
    return await driver.launch({ executablePath, args, env: { ...process.env, FONTCONFIG_FILE: fontsFile() }, timeout: 60_000 });
  } catch (error) {
    return `no Chromium starts here: ${String(error).split('\n')[0]}`;
  }
};
