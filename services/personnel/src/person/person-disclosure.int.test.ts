import type { Subject } from '@anzhu/access';
import { disclosuresPerHour } from '@anzhu/casework';
import { syntheticCitizenId, syntheticUscc } from '@anzhu/identifiers';
import { newId } from '@anzhu/kernel';
import { subject } from '@anzhu/testing';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { type PersonnelService, personnelService } from '../../test/service.ts';

const [own, other] = [syntheticUscc(1), syntheticUscc(2)];
const clerk = subject({ id: 'clerk', name: '王芳', org: own });
const stranger = subject({ id: 'stranger', org: other });
const official = (role: Subject['roles'][number], region = '530100'): Subject =>
  subject({ id: role, name: role, org: `${region}-JZ`, orgKind: 'AUTHORITY', unitKinds: [], region, roles: [role] });
const [examiner, chief, auditor] = [official('EXAMINER'), official('SUPERVISION_CHIEF'), official('AUDITOR')];
const idNumber = syntheticCitizenId(1);

describe('X9 who is shown personal data', () => {
  let service: PersonnelService;
  let personId: unknown;
  beforeAll(async () => {
    service = await personnelService('2026-03-02T02:00:00Z', [own, '530102'], [other, '530102']);
    ({ id: personId } = await service.change(clerk, 'registerPerson', { name: '李强', idNumber, phone: '13800138000' }));
  });
  afterAll(() => service.stop());

  const reveal = (who: Subject, more: object = {}) => service.change(who, 'revealPersonalData', { personId, reason: '核对身份', ...more });
  const log = async (who: Subject) => {
    const query = 'query ($id: ID!) { person(id: $id) { history { number actorId actorName opinion action } } }';
    const { data } = await service.ask(who, query, { id: personId });
    return ((data ?? expect.fail('no answer'))['person'] as unknown as { readonly history: readonly object[] }).history;
  };
  const listed = async (who: Subject, variables: object = {}) => {
    const query = `query ($filter: PersonDisclosureFilter, $first: Int, $after: String) {
      personDisclosures(filter: $filter, first: $first, after: $after) {
        edges { cursor node { by byName byOrg reason uscc person { name } } } pageInfo { hasNextPage }
      }
    }`;
    const { data } = await service.ask(who, query, variables);
    return (data ?? expect.fail('no answer'))['personDisclosures'] as unknown as {
      readonly edges: readonly { readonly cursor: string; readonly node: object }[];
      readonly pageInfo: object;
    };
  };

  it('X9 are those who may, with a reason that is kept; nobody else learns that there are any', async () => {
    expect(await reveal(examiner)).toMatchObject({ idNumber, phone: '13800138000', person: { id: personId } });
    expect(await reveal(clerk, { reason: ' ' })).toMatchObject({ code: 'BAD_USER_INPUT' });
    expect(await reveal(stranger)).toMatchObject({ code: 'NOT_FOUND' });
    for (const role of ['AUDITOR', 'NOTICE_EDITOR', 'NOTICE_REVIEWER'] as const)
      expect(await reveal(official(role))).toMatchObject({ code: 'FORBIDDEN' });
    service.clock.advance({ minutes: 1 });
    const requestId = newId();
    expect(await reveal(clerk, { requestId })).toMatchObject({ idNumber });
    expect(await reveal(clerk, { requestId })).toMatchObject({ idNumber });
  });

  it('X9 who it was the auditors see, and whoever did it; a colleague of the same unit does not', async () => {
    const byClerk = { number: 3, action: 'REVEAL', actorId: 'clerk', opinion: '核对身份' };
    const byExaminer = { number: 2, action: 'REVEAL', actorId: 'EXAMINER', opinion: '核对身份' };
    const hidden = { action: 'REVEAL', actorId: '', opinion: null };
    const registered = { number: 1, actorId: 'clerk' };
    expect(await log(auditor)).toMatchObject([byClerk, byExaminer, registered]);
    expect(await log(clerk)).toMatchObject([byClerk, { ...hidden, actorName: '主管机构' }, registered]);
    expect(await log(examiner)).toMatchObject([{ ...hidden, actorName: '所在单位' }, byExaminer, registered]);
    expect(await log(chief)).toMatchObject([hidden, hidden, registered]);
    expect(await log({ ...clerk, id: 'colleague' })).toMatchObject([hidden, hidden, registered]);
  });

  it('X9 S3 nor is it told by what has happened since another version', async () => {
    const stale = `mutation ($input: ChangePersonInput!) { done: changePerson(input: $input) {
      ... on VersionConflict { since { action actorId opinion } } } }`;
    const since = async (who: Subject) => {
      const input = { requestId: newId(), personId, expectedVersion: 1, phone: '13800138001' };
      return ((await service.ask(who, stale, { input })).data as never)['done']['since'] as readonly object[];
    };
    const hidden = { action: 'REVEAL', actorId: '', opinion: null };
    const byExaminer = { action: 'REVEAL', actorId: 'EXAMINER', opinion: '核对身份' };
    expect(await since({ ...clerk, id: 'colleague' })).toEqual([hidden, hidden]);
    expect(await since(examiner)).toEqual([byExaminer, hidden]);
  });

  it('X9 auditors of the region have the list, each once and page by page, and nobody else', async () => {
    const { edges, pageInfo } = await listed(auditor, { first: 1 });
    const shown = { reason: '核对身份', uscc: own, person: { name: '李强' } };
    expect(edges).toMatchObject([{ node: { by: 'clerk', byName: '王芳', byOrg: own, ...shown } }]);
    expect(pageInfo).toEqual({ hasNextPage: true });
    const rest = await listed(auditor, { after: edges[0]?.cursor });
    expect(rest.edges.map(({ node }) => node)).toMatchObject([{ by: 'EXAMINER', byOrg: '530100-JZ', ...shown }]);
    expect((await listed(auditor, { filter: { by: 'clerk' } })).edges).toHaveLength(1);
    for (const who of [clerk, examiner, chief, stranger, official('AUDITOR', '650000')]) expect((await listed(who)).edges).toEqual([]);
    const stored = await service.connection.collection('person_disclosures').find().toArray();
    expect(JSON.stringify(stored)).not.toMatch(new RegExp(`${idNumber}|13800138000`));
  });

  it('X9 are not shown them more often within the hour than their work needs', async () => {
    const spent = { hour: service.clock.now().toISOString().slice(0, 13), count: disclosuresPerHour - 1 };
    await service.connection.collection('person_checks').replaceOne({ _id: 'disclosures clerk' as never }, spent, { upsert: true });
    expect(await reveal(stranger)).toMatchObject({ code: 'NOT_FOUND' });
    expect(await reveal(clerk)).toMatchObject({ idNumber });
    expect(await reveal(clerk)).toMatchObject({ code: 'RATE_LIMITED' });
    expect(await reveal(examiner)).toMatchObject({ idNumber });
  });

  it('P5 S3 who employs the person next is not told who of the former employer did what, nor why', async () => {
    const query = 'query ($id: ID!) { person(id: $id) { version } }';
    const { data } = await service.ask(clerk, query, { id: personId });
    const { version: expectedVersion } = (data as never)['person'] as { readonly version: number };
    await service.change(clerk, 'changePerson', { personId, expectedVersion, employed: false, leavingReason: '违纪辞退' });
    await service.change(stranger, 'registerPerson', { name: '李强', idNumber });
    const told = await log(stranger);
    expect(told.length).toBeGreaterThan(3);
    expect(told[0]).toMatchObject({ actorId: 'stranger' });
    expect(JSON.stringify(told)).not.toMatch(/"clerk"|违纪辞退|核对身份/);
    expect(JSON.stringify(await log(auditor))).toMatch(/王芳.*违纪辞退/);
  });
});
