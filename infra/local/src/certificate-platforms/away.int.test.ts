import { setTimeout as pause } from 'node:timers/promises';
import { waitFor } from '@anzhu/testing';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import {
  type CertificatePlatformsStage,
  certificatePlatformsStage,
  sampleLicense as license,
} from '../../test/certificate-platforms-stage.ts';
import type { Platform } from './faults.ts';

describe('K14 each platform that is down for a day', () => {
  let platforms: CertificatePlatformsStage['platforms'];
  let service: CertificatePlatformsStage['service'];
  let running: CertificatePlatformsStage['running'];
  beforeAll(async () => {
    ({ platforms, service, running } = await certificatePlatformsStage());
  });
  afterAll(async () => {
    await running.stop();
    await platforms.stop();
  });

  const tell = (rule: object) =>
    fetch(`${platforms.url}/faults`, { method: 'POST', headers: { 'content-type': 'application/json' }, body: JSON.stringify(rule) });
  const goAway = (platform: Platform) => tell({ platform, fault: 'AWAY', times: 1_000_000 });
  const comeBack = (platform: Platform) => fetch(`${platforms.url}/faults/${platform}`, { method: 'DELETE' });
  const issue = (n: number) => running.hear('enterprise.license.issued.v1', 1, license(n));
  const kept = (n: number) => service.connection.collection('certificates').findOne({ subjectId: `license-${n}` });
  /** Without any time passing but what the machine needs. */
  const until = (n: number, state: string, paperState: string) =>
    waitFor(
      async () => {
        const found = await kept(n);
        return found?.['state'] === state && found['paperState'] === paperState;
      },
      { what: `license ${n} to be ${state}, its files ${paperState}` },
    );
  const requestsOf = async (platform: Platform, n: number): Promise<number> => {
    const all = (await (await fetch(`${platforms.url}/requests/${platform}`)).json()) as { requestId: string; number: string }[];
    return new Set(all.filter(({ number }) => number === license(n).number).map(({ requestId }) => requestId)).size;
  };

  /** A day in which one platform is away: what needs it waits in its state, what does not is done at once, early and late that day. */
  const dayWithout = async (
    platform: Platform,
    others: { readonly n: number; readonly waitsAs: readonly [string, string] },
  ): Promise<void> => {
    const { n, waitsAs } = others;
    await goAway(platform);
    await issue(n);
    await until(n, ...waitsAs);
    for (let hour = 0; hour < 24; hour += 1) {
      service.pass(1);
      await pause(20);
    }
    await issue(n + 1);
    await until(n + 1, ...waitsAs);
    await until(n, ...waitsAs);
  };

  it('K6 K14 the sharing platform: everything is sealed, coded and has its files at once; back again it takes each once', async () => {
    await dayWithout('sharing', { n: 1, waitsAs: ['COLLECTING', 'MADE'] });
    await comeBack('sharing');
    service.pass(6);
    for (const n of [1, 2]) await until(n, 'COLLECTED', 'MADE');
    expect(await Promise.all([1, 2].map((n) => requestsOf('sharing', n)))).toEqual([1, 1]);
  });

  it('K4 K14 the coding platform: what is only to be sealed or collected goes on meanwhile; back again it is asked once for each', async () => {
    await tell({ platform: 'sharing', fault: 'NEVER', number: license(10).number });
    await issue(10);
    await until(10, 'COLLECTING', 'MADE');
    await dayWithout('coding', { n: 11, waitsAs: ['CODING', 'NONE'] });
    await until(10, 'COLLECTED', 'MADE');
    expect(await Promise.all([11, 12].map((n) => requestsOf('seal', n)))).toEqual([1, 1]);
    await comeBack('coding');
    service.pass(6);
    for (const n of [11, 12]) await until(n, 'COLLECTED', 'MADE');
    expect(await Promise.all([11, 12].map((n) => requestsOf('coding', n)))).toEqual([1, 1]);
  });

  it('K3 K14 the seal service: what is sealed is coded and collected meanwhile; back again it is asked once for each', async () => {
    await tell({ platform: 'coding', fault: 'NEVER', number: license(20).number });
    await issue(20);
    await until(20, 'CODING', 'NONE');
    await dayWithout('seal', { n: 21, waitsAs: ['SEALING', 'NONE'] });
    await until(20, 'COLLECTED', 'MADE');
    await comeBack('seal');
    service.pass(6);
    for (const n of [21, 22]) await until(n, 'COLLECTED', 'MADE');
    expect(await Promise.all([21, 22].map((n) => requestsOf('seal', n)))).toEqual([1, 1]);
  });
});
