import { subject } from '@anzhu/testing';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { type CertificateService, certificateService } from '../../test/service.ts';
import { registered } from '../../test/told.ts';

interface Shown {
  readonly id: string;
  readonly version: number;
  readonly subjectId: string;
  readonly edition: number;
  readonly certificateNumber: string;
  readonly face: readonly { readonly key: string; readonly value: string }[];
}

const told = registered(1);
const official = { orgKind: 'AUTHORITY', unitKinds: [], region: '652300', roles: ['EXAMINER'] } as const;
const examiner = subject({ id: 'e', org: '652300-JZ', ...official });
const user = subject({ org: told.userUscc });

describe('a use certificate from its making to the end of the use', () => {
  let service: CertificateService;
  beforeAll(async () => {
    service = await certificateService('2026-03-02T02:00:00Z');
  });
  afterAll(() => service.stop());

  /** The present edition, as the using unit sees it on the registration. */
  const shown = async (subject = told.registrationId) => {
    const query = `{ electronicCertificates(filter: { kind: CRANE_USE_REGISTRATION }) { edges { node { id subjectId version edition state status certificateNumber
      problems { field label { zh } } face { key value } } } } }`;
    const { data } = await service.ask(user, query);
    const nodes = data.electronicCertificates.edges.map(({ node }: { node: Shown }) => node) as readonly Shown[];
    return nodes.filter(({ subjectId }) => subjectId === subject).reduce((latest, one) => (one.edition > latest.edition ? one : latest));
  };
  const make = async (subject?: string) => {
    const { id: certificateId, version: expectedVersion } = await shown(subject);
    const input = { requestId: service.requestId(), certificateId, expectedVersion };
    const query =
      'mutation ($input: MakeElectronicCertificateInput!) { done: makeElectronicCertificate(input: $input) { ... on ElectronicCertificate { state } } }';
    return (await service.ask(examiner, query, { input })).data.done;
  };
  const verified = async (number: string) => {
    const query =
      'query ($number: String!, $holderName: String!) { found: publicCertificate(number: $number, holderName: $holderName) { edition status } }';
    return (await service.ask(null, query, { number, holderName: told.userName })).data.found;
  };

  it('C14d K4 registered, it is pending: the registration number alone, and no certificate number, is shown and found', async () => {
    await service.hear('equipment.use-registration.approved.v1', { version: 1, data: told });
    expect(await shown()).toMatchObject({ edition: 1, state: 'APPROVED', certificateNumber: null });
    expect(await verified(told.registrationNumber)).toEqual({ edition: 1, status: 'VALID' });
  });

  it('C12 K4 制证 with data that the platform refuses: the reason stands at the field of the face', async () => {
    expect(await make()).toEqual({ state: 'CODING' });
    const reasons = [{ code: 'H-07', field: '规格型号', message: '规格型号与许可信息不符' }];
    expect(await service.answer(told.registrationId, { outcome: 'REFUSED', reasons })).toBe(200);
    const problems = [{ field: 'model', label: { zh: '规格型号与许可信息不符' } }];
    expect(await shown()).toMatchObject({ state: 'CODE_FAILED', problems });
  });

  it('C12 C14d corrected it is another edition, which is coded: both numbers are shown and found', async () => {
    await service.hear('equipment.use-registration.corrected.v1', { version: 2, data: { ...told, model: 'QTZ63' } });
    expect(await shown()).toMatchObject({ edition: 2, state: 'APPROVED', problems: [] });
    expect(await make()).toEqual({ state: 'CODING' });
    expect(await service.answer(told.registrationId, { certificateNumber: '1.2.156.3005.2-0A' })).toBe(200);
    const { certificateNumber, face } = await shown();
    expect([certificateNumber, face.find(({ key }) => key === 'model')?.value]).toEqual(['1.2.156.3005.2-0A', 'QTZ63']);
    for (const number of [told.registrationNumber, certificateNumber])
      expect(await verified(number)).toEqual({ edition: 2, status: 'VALID' });
  });

  it('C12 C14d K10 a coded one with other data is another edition, which bears the same certificate number; the one before keeps it', async () => {
    await service.hear('equipment.use-registration.corrected.v1', { version: 3, data: { ...told, model: 'QTZ80A' } });
    expect(await make()).toEqual({ state: 'CODING' });
    expect(await service.answer(told.registrationId, { certificateNumber: '1.2.156.3005.2-0A' })).toBe(200);
    expect(await shown()).toMatchObject({ edition: 3, state: 'CODED', certificateNumber: '1.2.156.3005.2-0A', problems: [] });
    expect(await verified('1.2.156.3005.2-0A')).toEqual({ edition: 3, status: 'VALID' });
    const editions = await service.connection
      .collection('certificates')
      .find({ subjectId: told.registrationId })
      .sort({ edition: 1 })
      .toArray();
    expect(editions.map((one) => one['certificateNumber'])).toEqual([null, '1.2.156.3005.2-0A', '1.2.156.3005.2-0A']);
  });

  it('K4 the number of another subject fails the step, also where both are answered at the same moment', async () => {
    const others = [2, 3].map(registered);
    for (const one of others) {
      await service.hear('equipment.use-registration.approved.v1', { version: 1, data: one });
      expect(await make(one.registrationId)).toEqual({ state: 'CODING' });
    }
    const answers = await Promise.all(
      others.map(({ registrationId }) => service.answer(registrationId, { certificateNumber: '1.2.156.3005.2-0B' })),
    );
    expect(answers).toEqual([200, 200]);
    const found = await service.connection
      .collection('certificates')
      .find({ subjectId: { $in: others.map((one) => one.registrationId) } })
      .toArray();
    expect(found.map((one) => one['state']).toSorted()).toEqual(['CODED', 'CODE_FAILED']);
    expect(found.find((one) => one['state'] === 'CODE_FAILED')?.['problem'].reasons).toMatchObject([{ code: 'NUMBER_TAKEN' }]);
  });

  it('K4 a certificate number may have Chinese characters; of one that no paper shows the reason says it and leads to the font, not to the platform alone', async () => {
    const other = registered(4);
    await service.hear('equipment.use-registration.approved.v1', { version: 1, data: other });
    const given = async (certificateNumber: string) => {
      expect(await make(other.registrationId)).toEqual({ state: 'CODING' });
      expect(await service.answer(other.registrationId, { certificateNumber })).toBe(200);
      return service.connection.collection('certificates').findOne({ subjectId: other.registrationId });
    };
    const failed = await given('新使登字𠮷2026-0001');
    const label = { code: 'NUMBER_NOT_SHOWN', zh: expect.stringMatching(/「新使登字𠮷2026-0001」不能印在证照上: 字库没有「𠮷」/) };
    expect(failed).toMatchObject({ state: 'CODE_FAILED', certificateNumber: null, problem: { reasons: [label] } });
    expect(await given('新使登字〔2026〕0001号')).toMatchObject({
      state: 'CODED',
      certificateNumber: '新使登字[2026]0001号',
      problem: null,
    });
    expect(await verified('新使登字[2026]0001号')).toMatchObject({ status: 'VALID' });
  });

  it('C12 C13 K10 完工注销: whoever verifies is told so, by query and on the page', async () => {
    await service.hear('equipment.use-registration.ended.v1', { version: 4, data: { ...told, model: 'QTZ80A', ending: 'COMPLETED' } });
    expect(await verified(told.registrationNumber)).toEqual({ edition: 3, status: 'CANCELLED_COMPLETED' });
    const asked = new URLSearchParams({ number: told.registrationNumber, holderName: told.userName });
    expect(await service.page(`/verify?${asked}`)).toContain('完工注销');
  });
});
