import type { Browser } from 'playwright-core';
import { afterAll, beforeAll } from 'vitest';
import { startBrowser } from './start-browser.ts';

type Skip = (note: string) => never;

/** A browser for the tests of a file. Where none starts they are skipped, which the run says at its end; with `BROWSER_REQUIRED` they fail. */
export const browserOfFile = (): ((skip: Skip) => Browser) => {
  let started: Browser | string = 'the browser has not started';
  beforeAll(async () => {
    started = await startBrowser();
    if (typeof started !== 'string') return;
    if (process.env['BROWSER_REQUIRED']) throw new Error(started);
    process.stderr.write(`The desk is not tested: ${started}\n`);
  });
  afterAll(async () => {
    if (typeof started !== 'string') await started.close();
  });
  return (skip) => (typeof started === 'string' ? skip(`the desk: ${started}`) : started);
};
