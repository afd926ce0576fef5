import { subject } from '@anzhu/testing';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { type CertificateService, certificateService } from '../../test/service.ts';
import { registered } from '../../test/told.ts';

const user = subject({ org: '91530102MA6K00014A' });
const official = { orgKind: 'AUTHORITY', unitKinds: [], region: '652300', roles: ['EXAMINER'] } as const;
const examiner = subject({ id: 'e', org: '652300-JZ', ...official });
const auditor = subject({ id: 'a', org: '652300-JZ', ...official, roles: ['AUDITOR'] });
const far = subject({ id: 'f', org: '530100-JZ', ...official, region: '530100' });

describe('C12 K4 K13 what the bureau does about certificates', () => {
  let service: CertificateService;
  beforeAll(async () => {
    service = await certificateService('2026-03-02T02:00:00Z');
    for (const n of [1, 2]) await service.hear('equipment.use-registration.approved.v1', { version: 1, data: registered(n) });
  });
  afterAll(() => service.stop());

  const stored = (n: number) => service.connection.collection('certificates').findOne({ subjectId: `registration-${n}`, edition: 1 });
  const sent = () => service.connection.collection('deliveries').countDocuments();
  const act = async (
    who: typeof user,
    mutation: 'make' | 'void',
    { n, ...own }: { n: number; requestId?: string; version?: number; reason?: string },
  ) => {
    const found = await stored(n);
    const { requestId = service.requestId(), version = found?.['version'] ?? 0, ...more } = own;
    const input = { requestId, certificateId: found?._id, expectedVersion: version, ...more };
    const type = `${mutation === 'make' ? 'Make' : 'Void'}ElectronicCertificateInput`;
    const query = `mutation ($input: ${type}!) { done: ${mutation}ElectronicCertificate(input: $input) { __typename
      ... on ElectronicCertificate { state status isMakeable isVoidable history(first: 1) { actorName label { zh } opinion } }
      ... on RequirementsNotMet { faults { path } } ... on Blocked { reasons { code zh } } ... on VersionConflict { currentVersion } } }`;
    const { data, errors } = await service.ask(who, query, { input });
    return data?.done ?? errors?.[0]?.extensions.code;
  };

  it('X9 K13 who may not read it learns nothing of it; who may not act is told so', async () => {
    expect([await act(far, 'make', { n: 1 }), await act(user, 'make', { n: 1 }), await act(auditor, 'make', { n: 1 })]).toEqual([
      ...['NOT_FOUND', 'FORBIDDEN', 'FORBIDDEN'],
    ]);
    expect([(await stored(1))?.['state'], await sent()]).toEqual(['APPROVED', 0]);
  });

  it('X9 K4 K13 only the bureau that issued it acts, or one above: one below reads it and is told so', async () => {
    const below = subject({ ...examiner, id: 'b', org: '652301-JZ', region: '652301' });
    for (const mutation of ['make', 'void'] as const)
      expect(await act(below, mutation, { n: 1, ...(mutation === 'void' && { reason: '照面有误' }) })).toBe('FORBIDDEN');
    const query = 'query ($id: ID!) { electronicCertificate(id: $id) { isMakeable isVoidable } }';
    const seen = async (who: typeof user) => (await service.ask(who, query, { id: (await stored(1))?._id })).data.electronicCertificate;
    const above = subject({ ...examiner, id: 'p', org: '650000-JZ', region: '650000' });
    expect([await seen(below), await seen(examiner), await seen(above)]).toEqual([
      { isMakeable: false, isVoidable: false },
      { isMakeable: true, isVoidable: true },
      { isMakeable: true, isVoidable: true },
    ]);
  });

  it('C12 K4 制证 by the bureau: clicked again and again it is one request', async () => {
    const requestId = service.requestId();
    const version = (await stored(1))?.['version'];
    const clicks = [await act(examiner, 'make', { n: 1, requestId, version }), await act(examiner, 'make', { n: 1, requestId, version })];
    expect(clicks).toMatchObject([
      {
        __typename: 'ElectronicCertificate',
        state: 'CODING',
        ...{ isMakeable: false, isVoidable: true },
        history: [{ actorName: examiner.name, label: { zh: '赋码中' } }],
      },
      { __typename: 'ElectronicCertificate', state: 'CODING' },
    ]);
    expect(await act(examiner, 'make', { n: 1 })).toMatchObject({ reasons: [{ code: 'ON_ITS_WAY', zh: '赋码中,请等候平台答复' }] });
    expect(await act(examiner, 'make', { n: 1, version })).toMatchObject({ __typename: 'VersionConflict' });
    expect(await sent()).toBe(1);
  });

  it('K13 作废 with a reason, for good', async () => {
    expect(await act(examiner, 'void', { n: 2, reason: ' ' })).toMatchObject({ faults: [{ path: 'reason' }] });
    expect(await act(examiner, 'void', { n: 2, reason: '照面有误' })).toMatchObject({
      ...{ state: 'VOID', status: 'VOID', isMakeable: true, isVoidable: false },
      history: [{ actorName: examiner.name, label: { zh: '已作废' }, opinion: '照面有误' }],
    });
    expect(await act(examiner, 'void', { n: 2, reason: '再次' })).toMatchObject({ reasons: [{ code: 'HAS_ENDED' }] });
  });

  it('K10 K13 of what was made void and has ended since no other is made: the reason is said', async () => {
    await service.hear('equipment.use-registration.approved.v1', { version: 1, data: registered(3) });
    await act(examiner, 'void', { n: 3, reason: '照面有误' });
    const data = { ...registered(3), ending: 'REVOKED', reason: '弄虚作假' };
    await service.hear('equipment.use-registration.ended.v1', { version: 2, data });
    expect(await act(examiner, 'make', { n: 3 })).toMatchObject({ reasons: [{ code: 'SUBJECT_NOT_IN_FORCE' }] });
    expect(await stored(3)).toMatchObject({ state: 'VOID', status: 'VOID', statusReason: '照面有误', replacedBy: null });
  });

  it('K13 what was made void in error is made anew, once: another edition of the same face', async () => {
    const requestId = service.requestId();
    const version = (await stored(2))?.['version'];
    const anew = [await act(examiner, 'make', { n: 2, requestId, version }), await act(examiner, 'make', { n: 2, requestId, version })];
    expect(anew).toMatchObject(
      Array(2).fill({ __typename: 'ElectronicCertificate', state: 'APPROVED', status: 'VALID', isMakeable: true }),
    );
    const editions = await service.connection
      .collection('certificates')
      .find({ subjectId: 'registration-2' })
      .sort({ edition: 1 })
      .toArray();
    expect(editions.map((one) => [one['edition'], one['state'], one['replacedBy']])).toEqual([
      [1, 'VOID', editions[1]?._id],
      [2, 'APPROVED', null],
    ]);
    expect(editions[1]?.['faceValues']).toEqual(editions[0]?.['faceValues']);
    for (const mutation of ['make', 'void'] as const)
      expect(await act(examiner, mutation, { n: 2, ...(mutation === 'void' && { reason: '再次' }) })).toMatchObject({
        reasons: [{ code: 'HAS_ENDED' }],
      });
  });
});
