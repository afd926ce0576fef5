import { isDeepStrictEqual } from 'node:util';
import { waitFor } from '@anzhu/testing';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import {
  type CertificatePlatformsStage,
  certificatePlatformsStage,
  sampleLicense as license,
} from '../../test/certificate-platforms-stage.ts';
import { platforms as everyPlatform, faults, type Platform } from './faults.ts';

interface Kept {
  readonly state: string;
  readonly certificateNumber: string | null;
  readonly problem: { readonly reasons: readonly { readonly code: string; readonly field: string | null }[] } | null;
}

describe('K14 the chain against the simulators of the platforms', () => {
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

  const json = { method: 'POST', headers: { 'content-type': 'application/json' } };
  const fault = (rule: object) => fetch(`${platforms.url}/faults`, { ...json, body: JSON.stringify(rule) });
  const asked = async (platform: string, n: number): Promise<readonly { requestId: string }[]> => {
    const all = (await (await fetch(`${platforms.url}/requests/${platform}`)).json()) as { requestId: string; number: string }[];
    return all.filter(({ number }) => number === license(n).number);
  };
  const kept = (n: number) =>
    service.connection.collection('certificates').findOne({ subjectId: `license-${n}` }) as unknown as Promise<Kept | null>;
  const until = (n: number, state: string) =>
    waitFor(async () => ((await kept(n))?.state === state ? kept(n) : null), {
      what: `certificate ${n} to be ${state}`,
    });
  const issue = (n: number) => running.hear('enterprise.license.issued.v1', 1, license(n));

  it('K3 K4 K6 K14 sealed, coded, collected without a click; each platform is asked once', async () => {
    await issue(1);
    const done = await until(1, 'COLLECTED');
    expect(done?.certificateNumber).toMatch(/^1\.2\.156\.3005\.2-[0-9A-F]{12}$/);
    expect(await Promise.all(['seal', 'coding', 'sharing'].map(async (one) => (await asked(one, 1)).length))).toEqual([1, 1, 1]);
  });

  it('K4 K14 a documented reason stands at its field; a seal of another name and a wrong number stop it', async () => {
    await fault({
      platform: 'coding',
      fault: 'REFUSED',
      number: license(2).number,
      reasons: [{ code: 'H-12', field: '企业名称', message: '企业名称与工商登记不符' }],
    });
    await fault({ platform: 'seal', fault: 'WRONG_SEAL', number: license(3).number });
    await fault({ platform: 'coding', fault: 'WRONG_NUMBER', number: license(4).number });
    for (const n of [2, 3, 4]) await issue(n);
    expect((await until(2, 'CODE_FAILED'))?.problem?.reasons).toMatchObject([{ code: 'H-12', field: 'holder' }]);
    const wrongSeal = await waitFor(async () => ((await kept(3))?.problem ? kept(3) : null), { what: 'the wrong seal to be seen' });
    expect([wrongSeal?.state, wrongSeal?.problem?.reasons[0]?.code]).toEqual(['SEALING', 'SEAL_NAME_DIFFERS']);
    expect((await until(4, 'CODE_FAILED'))?.problem?.reasons[0]?.code).toBe('WRONG_NUMBER');
  });

  it('K4 K6 K14 twice, late, never, garbage, refused: in the end one certificate and one number, each request under one id', async () => {
    await fault({ platform: 'seal', fault: 'TWICE', number: license(5).number });
    await fault({ platform: 'seal', fault: 'LATE', number: license(6).number });
    await fault({ platform: 'coding', fault: 'NEVER', number: license(7).number });
    await fault({ platform: 'sharing', fault: 'GARBAGE', number: license(8).number });
    await fault({ platform: 'sharing', fault: 'REFUSED', number: license(9).number });
    for (const n of [5, 6, 7, 8, 9]) await issue(n);
    await until(5, 'COLLECTED');
    await until(7, 'CODING');
    await until(8, 'COLLECTING');
    await until(9, 'COLLECT_FAILED');
    await waitFor(async () => (await asked('coding', 7)).length === 1, { what: 'the coding to be asked for' });
    service.clock.advance({ hours: 1 });
    for (const n of [6, 7, 8, 9]) await until(n, 'COLLECTED');
    const ids = async (platform: string, n: number) => new Set((await asked(platform, n)).map(({ requestId }) => requestId)).size;
    expect([await ids('seal', 6), await ids('coding', 7), await ids('sharing', 8), await ids('sharing', 9)]).toEqual([1, 1, 1, 2]);
    const all = await service.connection
      .collection('certificates')
      .find({ certificateNumber: { $type: 'string' } })
      .toArray();
    expect(new Set(all.map((one) => one['certificateNumber'])).size).toBe(new Set(all.map((one) => one['subjectId'])).size);
  });

  it('K4 K10 another edition of what was coded before is coded too: the platform gives a license one number', async () => {
    await issue(20);
    const first = await until(20, 'COLLECTED');
    await running.hear('enterprise.license.changed.v1', 2, { ...license(20), unitName: '昆明建工集团' });
    const second = await waitFor(
      async () => {
        const present = await service.connection.collection('certificates').findOne({ subjectId: 'license-20', edition: 2 });
        return present?.['state'] === 'COLLECTED' ? present : null;
      },
      { what: 'the second edition to be collected' },
    );
    expect(second['certificateNumber']).toBe(first?.certificateNumber);
  });

  it('K3 K4 K6 K14 each fault of each platform ends as it should, asked under one id unless it was refused', async () => {
    const given = everyPlatform.flatMap((platform) => faults.map((name) => ({ platform, name })));
    const numbered = given.map((one, nth) => ({ ...one, n: 200 + nth }));
    for (const { platform, name, n } of numbered) await fault({ platform, fault: name, number: license(n).number });
    for (const { n } of numbered) await issue(n);
    for (const { platform, name, n } of numbered)
      await waitFor(async () => (await asked(platform, n)).length > 0, { what: `${platform} to be asked in spite of ${name}` });
    const stops = {
      seal: ['REFUSED', 'WRONG_NUMBER', 'WRONG_SEAL'],
      coding: ['REFUSED', 'WRONG_NUMBER'],
      sharing: ['REFUSED', 'WRONG_NUMBER'],
    };
    const stopped = { seal: ['SEALING', 1], coding: ['CODE_FAILED', 1], sharing: ['COLLECTED', 2] };
    const wanted = given.map(({ platform, name }) => [
      platform,
      name,
      ...(stops[platform].includes(name) ? stopped[platform] : ['COLLECTED', 1]),
    ]);
    const idsOf = async (platform: Platform, n: number) => new Set((await asked(platform, n)).map(({ requestId }) => requestId)).size;
    const found = () =>
      Promise.all(numbered.map(async ({ platform, name, n }) => [platform, name, (await kept(n))?.state, await idsOf(platform, n)]));
    const what = 'each fault of each platform to end';
    await waitFor(
      async () => {
        service.clock.advance({ hours: 1 });
        return isDeepStrictEqual(await found(), wanted);
      },
      { what },
    ).catch(() => undefined);
    expect(await found()).toEqual(wanted);
  });

  it('K14 an answer that is not signed, is none, or was not asked for is refused and changes nothing', async () => {
    const answers = async (): Promise<Readonly<Record<string, number>>> =>
      (await (await fetch(`${platforms.url}/answers`)).json()) as Record<string, number>;
    const garbage = 1 + everyPlatform.length;
    await waitFor(async () => (await answers())[400] === garbage, { what: 'what is no answer to be refused' });
    expect(Object.keys(await answers()).sort()).toEqual(['200', '400']);
  });

  it('K14 ended between any two steps it goes on where it was: one certificate, one number, each step asked for under one id', async () => {
    const steps = ['SEALING', 'SEALED', 'CODING', 'CODED', 'COLLECTING', 'COLLECTED'];
    await issue(0);
    for (let turn = 0; turn < steps.length && (await kept(0))?.state !== 'COLLECTED'; turn += 1) {
      await running.stop();
      running = await service.again();
      await issue(0);
      service.clock.advance({ hours: 1 });
      await waitFor(async () => steps.indexOf((await kept(0))?.state ?? '') >= Math.min(turn, 5), {
        what: `step ${turn}`,
      });
    }
    service.clock.advance({ hours: 1 });
    await until(0, 'COLLECTED');
    expect(await service.connection.collection('certificates').countDocuments({ subjectId: 'license-0' })).toBe(1);
    for (const platform of ['seal', 'coding', 'sharing'])
      expect(new Set((await asked(platform, 0)).map(({ requestId }) => requestId)).size, platform).toBe(1);
  });
});
