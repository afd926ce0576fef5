import { anonymous, type Role } from '@anzhu/access';
import { subject, waitFor } from '@anzhu/testing';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { caseIdOf, codeOf, putPassed } from '../../test/passed.ts';
import { type EnterpriseService, enterpriseService } from '../../test/service.ts';

const official = (role: Role) =>
  subject({ id: role, name: role, org: '530000-JZ', orgKind: 'AUTHORITY', unitKinds: [], region: '530000', roles: [role] });
const [editor, reviewer, first] = [official('NOTICE_EDITOR'), official('NOTICE_REVIEWER'), official('PRELIMINARY_REVIEWER')];
const body = [{ kind: 'PARAGRAPH', text: '现将审核结果予以公示。' }];

type Row = Readonly<Record<string, unknown>>;

describe('from batch to licenses', () => {
  let service: EnterpriseService;
  let batch: Row;
  let notice: Row;
  const act = (who: typeof editor, mutation: string, { id, version }: Row, more: object = {}) =>
    service.change(who, mutation, { id, expectedVersion: version, ...more }) as Promise<Row>;
  const decide = (mutation: string, record: Row, who = reviewer) => act(who, mutation, record, { opinion: '同意' });
  const create = (type: string, form: object) => service.change(editor, `create${type}`, { form }) as Promise<Row>;
  const ask = async (who: typeof editor, query: string, variables: object = {}) => {
    const { data, errors } = await service.ask(who, query, variables);
    expect(errors).toBeUndefined();
    return data as unknown as Row;
  };
  const stateOf = async (n: number) =>
    (await service.connection.collection('license_applications').findOne({ _id: caseIdOf(n) as never }))?.['state'];
  const portal = (query: string) => ask(anonymous, `{ told: ${query} }`).then(({ told }) => told as Row);
  const entryOf = async (n: number) => {
    const { list } = await ask(editor, '{ list: licenseBatchEntries(first: 50) { edges { node { id unitId result reason } } } }');
    return (list as { edges: { node: Row }[] }).edges.map(({ node }) => node).find(({ unitId }) => unitId === codeOf(n)) as Row;
  };
  const announce = () => create('LicenseAnnouncement', { batchId: batch['id'], heading: '通告', body });

  beforeAll(async () => {
    service = await enterpriseService('2026-03-02T02:00:00Z');
    await putPassed(service, 1, 2, 3, 4);
    const { list } = await ask(editor, '{ list: licenseBatches { edges { node { id name totals { business entered } } } } }');
    batch = (list as { edges: { node: Row }[] }).edges[0]?.node as Row;
  });
  afterAll(() => service.stop());

  it('E7 the batch stands in the list of its authority, and a unit sees its own entry alone', async () => {
    expect(batch).toMatchObject({ name: '云南省2026年安全生产许可证第1批', totals: [{ business: 'NEW', entered: 4 }] });
    const unit = subject({ id: 'u', org: codeOf(2) });
    const { list, batches } = await ask(
      unit,
      '{ list: licenseBatchEntries { edges { node { unitId batch { id } } } } batches: licenseBatches { edges { node { id } } } }',
    );
    expect(list).toEqual({ edges: [{ node: { unitId: codeOf(2), batch: null } }] });
    expect(batches).toEqual({ edges: [] });
  });

  it('E8 what is reported takes the batch: what passes next is of the next one, and no other notice has it', async () => {
    const form = { batchId: batch['id'], heading: '关于第1批的公示', start: '2026-03-02', end: '2026-03-11', body };
    notice = await act(editor, 'submitLicenseNotice', await create('LicenseNotice', form));
    expect(notice).toMatchObject({ state: 'REPORTED' });
    await putPassed(service, 5);
    const other = await act(editor, 'submitLicenseNotice', await create('LicenseNotice', form));
    expect(other).toMatchObject({ __typename: 'Blocked', reasons: [{ code: 'BATCH_TAKEN' }] });
    const { batches } = await ask(
      editor,
      '{ batches: licenseBatches { edges { node { state entered notices: licenseNotices(first: 5) { edges { node { state } } } } } } }',
    );
    expect(batches).toMatchObject({ edges: [{ node: { state: 'OPEN', entered: 1 } }, { node: { state: 'CLOSED', entered: 4 } }] });
  });

  it('E8 nobody reads a notice before it is published; then everybody does, with the list, by the name of a unit', async () => {
    expect(await portal('publicNotices { edges { node { id } } }')).toEqual({ edges: [] });
    notice = await decide('passLicenseNotice', notice, first);
    service.clock.advance({ days: 1 });
    notice = await decide('publishLicenseNotice', notice);
    expect(notice).toMatchObject({ state: 'PUBLISHED' });
    const shown =
      'title batchName from until isRunning edition totals { qualified } entries(first: 2) { edges { node { position unitName result } } total { count } }';
    expect(await portal(`publicNotices(filter: { unit: "第3建筑" }) { edges { node { id ${shown} } } total { count } }`)).toEqual({
      edges: [
        {
          node: {
            ...{ id: notice['id'], title: '关于第1批的公示', batchName: batch['name'], from: '2026-03-03', until: '2026-03-12' },
            ...{ isRunning: true, edition: 1, totals: [{ qualified: 4 }] },
            entries: {
              edges: [1, 2].map((n) => ({ node: { position: n, unitName: `第${n}建筑公司`, result: 'QUALIFIED' } })),
              total: { count: 4 },
            },
          },
        },
      ],
      total: { count: 1 },
    });
    const third = `publicNotice(id: "${notice['id']}") { entries(search: "第3建筑") { edges { node { position } } total { count } } }`;
    expect(await portal(third)).toEqual({ entries: { edges: [{ node: { position: 3 } }], total: { count: 1 } } });
    expect(await portal('publicNotices(filter: { unit: "第5建筑" }) { edges { node { id } } }')).toEqual({ edges: [] });
    const scanned = await service.ask(anonymous, '{ publicNotices(filter: { unit: "第" }) { edges { node { id } } } }');
    expect(JSON.stringify(scanned.errors)).toContain('NARROW_YOUR_SEARCH');
    expect(await portal(`publicNotice(id: "${batch['id']}") { id }`)).toBeNull();
  });

  it('E8 a correction is told as another edition, which leaves the time as it was or gives more; the first stays on record', async () => {
    const correcting = await act(editor, 'correctLicenseNotice', notice);
    const form = { batchId: batch['id'], heading: '更正', start: '2026-03-02', end: '2026-03-13', body };
    const saved = (await service.change(editor, 'saveLicenseNotice', {
      id: correcting['id'],
      expectedVersion: correcting['version'],
      form,
    })) as Row;
    notice = await decide('republishLicenseNotice', await act(editor, 'reportCorrectionLicenseNotice', saved));
    const told = await portal(`publicNotice(id: "${notice['id']}") { title from until edition editions { edition title until } }`);
    expect(told).toEqual({
      ...{ title: '更正', from: '2026-03-03', until: '2026-03-13', edition: 2 },
      editions: [
        { edition: 2, title: '更正', until: '2026-03-13' },
        { edition: 1, title: '关于第1批的公示', until: '2026-03-12' },
      ],
    });
  });

  it('E9 an objection within the window is answered; upheld, its application goes back and stays in the totals', async () => {
    const objection = (n: number, entryId: unknown, receivedOn = '2026-03-03') =>
      create('NoticeObjection', { entryId, receivedOn, objector: `群众${n}`, content: '业绩不实' });
    expect(await objection(0, (await entryOf(3))['id'], '2026-03-01')).toMatchObject({
      faults: [{ path: 'form.receivedOn', code: 'OUTSIDE_NOTICE' }],
    });
    expect(await objection(0, (await entryOf(5))['id'])).toMatchObject({ reasons: [{ code: 'BATCH_OPEN' }] });
    const [upheld, dismissed] = [await objection(3, (await entryOf(3))['id']), await objection(2, (await entryOf(2))['id'])];
    expect(await decide('upholdNoticeObjection', upheld)).toMatchObject({ state: 'UPHELD' });
    expect([await stateOf(3), await stateOf(2)]).toEqual(['RETURNED', 'PASSED']);
    expect(await entryOf(3)).toMatchObject({ result: 'UNQUALIFIED', reason: '同意' });
    service.clock.advance({ days: 10 });
    expect(await decide('confirmLicenseNotice', notice)).toMatchObject({
      reasons: [{ code: 'NOTICE_RUNNING' }, { code: 'OBJECTIONS_UNANSWERED' }],
    });
    expect(await decide('dismissNoticeObjection', dismissed)).toMatchObject({ state: 'DISMISSED' });
  });

  it('E9 E10 nothing is announced before the window is over and the notice is confirmed, whoever asks', async () => {
    expect(await decide('confirmLicenseNotice', notice)).toMatchObject({ reasons: [{ code: 'NOTICE_RUNNING' }] });
    expect(await act(editor, 'submitLicenseAnnouncement', await announce())).toMatchObject({ reasons: [{ code: 'BATCH_NOTICED' }] });
    service.clock.advance({ days: 1 });
    notice = await act(reviewer, 'disqualifyLicenseNotice', notice, { opinion: '不予许可', position: 2 });
    expect([notice['state'], await stateOf(2)]).toEqual(['PUBLISHED', 'RETURNED']);
    expect(await act(editor, 'submitLicenseAnnouncement', await announce())).toMatchObject({ reasons: [{ code: 'BATCH_NOTICED' }] });
    expect(await decide('confirmLicenseNotice', notice)).toMatchObject({ state: 'CONFIRMED' });
  });

  it('E10 the announcement issues a license to whoever qualifies, and to nobody else', async () => {
    expect(await service.connection.collection('work_safety_licenses').countDocuments()).toBe(0);
    const reported = await act(editor, 'submitLicenseAnnouncement', await announce());
    const approved = await decide('approveLicenseAnnouncement', reported);
    expect(approved).toMatchObject({ state: 'ISSUING' });
    const ticker = service.tick();
    const stateOfCase = async () =>
      ((await ask(editor, `{ one: licenseAnnouncement(id: "${approved['id']}") { state } }`))['one'] as Row)['state'] === 'APPROVED';
    await waitFor(stateOfCase);
    await ticker.stop();
    const entries = 'entries { edges { node { unitName result licenseNumber } } }';
    const told = (await portal(`announcements { edges { node { title ${entries} } } }`)) as {
      edges: { node: { entries: { edges: { node: Row }[] } } }[];
    };
    const licensed = told.edges[0]?.node.entries.edges.map(({ node }) => [node['unitName'], node['result'], node['licenseNumber']]);
    expect(licensed).toEqual([
      ['第1建筑公司', 'QUALIFIED', '(云)JZ安许证字[2026]000001'],
      ['第2建筑公司', 'UNQUALIFIED', null],
      ['第3建筑公司', 'UNQUALIFIED', null],
      ['第4建筑公司', 'QUALIFIED', '(云)JZ安许证字[2026]000002'],
    ]);
    const holders = await service.connection.collection('work_safety_licenses').distinct('uscc');
    expect(holders.toSorted()).toEqual([codeOf(1), codeOf(4)].toSorted());
    const { one } = await ask(
      editor,
      `{ one: licenseBatch(id: "${batch['id']}") { state summary { zh } jobs { kind state total done failed } } }`,
    );
    expect(one).toEqual({
      ...{ state: 'ISSUED', summary: { zh: '新申办4家,合格2家' } },
      jobs: [{ kind: 'ISSUE', state: 'DONE', total: 2, done: 2, failed: 0 }],
    });
  });
});
