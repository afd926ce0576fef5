import { createImports } from '@anzhu/case-files';
import { disclosuresPerHour } from '@anzhu/casework';
import { syntheticCitizenId } from '@anzhu/identifiers';
import { newId } from '@anzhu/kernel';
import { writeWorkbook } from '@anzhu/sheets';
import { prepare } from '@anzhu/store';
import { subject } from '@anzhu/testing';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { havePerson, personIdOf, personnelKit } from '../../test/personnel-kit.ts';
import { qualificationImport } from './qualification-import.use-case.ts';

const examiner = subject({ id: 'e', org: '530100-JZ', orgKind: 'AUTHORITY', unitKinds: [], region: '530100', roles: ['EXAMINER'] });
const keys = ['name', 'idNumber', 'kind', 'number', 'issuer', 'source', 'issuedOn', 'validUntil'] as const;
type Row = Partial<Record<(typeof keys)[number], string>>;

const [first, second] = [syntheticCitizenId(1), syntheticCitizenId(2)];
const row = (more: Row = {}): Row => ({
  ...{ name: '李强', idNumber: first, kind: '建筑施工特种作业操作资格证', number: '云A052024000001', issuer: '云南省住房和城乡建设厅' },
  ...{ source: '省级平台', issuedOn: '2024-03-01', validUntil: '2026-05-31', ...more },
});

const workbook = (rows: readonly Row[]): Promise<Buffer> => {
  async function* cells() {
    yield rows.map((one) => keys.map((key) => one[key]));
  }
  const columns = keys.map((key) => ({ key, heading: key, format: 'text' as const }));
  return writeWorkbook({ name: '证书', columns, rows: cells }).toArray().then(Buffer.concat);
};

describe('X15 the import of qualifications by an authority', () => {
  let kit: Awaited<ReturnType<typeof personnelKit>>;
  let imports: ReturnType<typeof createImports>;
  let bytes: Buffer = Buffer.alloc(0);

  beforeAll(async () => {
    kit = await personnelKit();
    const files = {
      hold: async (ids: readonly string[]) => ({ files: new Map(ids.map((id) => [id, { name: '证书.xlsx', size: 1 }])), faults: [] }),
      read: async () => ({ ok: true, value: bytes }),
    };
    imports = createImports({ store: kit.store, files: files as never }, [qualificationImport(kit)]);
    await prepare(kit.connection);
    for (const [name, idNumber] of [
      ['李强', first],
      ['王刚', second],
    ] as const) {
      await havePerson(kit, name);
      const personRef = kit.secrets.refOf('citizenId', idNumber);
      await kit.persons.model.collection.updateOne({ _id: personIdOf(name) as never }, { $set: { personRef } });
    }
    await kit.persons.model.collection.updateOne({ _id: personIdOf('王刚') as never }, { $set: { d4: '5303', d6: '530302' } });
  });
  afterAll(() => kit.close());

  const imported = async (rows: readonly Row[], who = examiner) => {
    bytes = await workbook(rows);
    const begun = await imports.begin(qualificationImport(kit), who, { requestId: newId(), fileId: 'f', mode: 'GOOD_ROWS' });
    if (!begun.ok) return { code: begun.error.code, id: '', lines: [] };
    await imports.timers[0]?.onTimer(begun.value._id, { name: 'run', at: kit.clock.now() }, AbortSignal.any([]));
    const job = await imports.load(who, begun.value._id);
    const lines = await imports.lines(begun.value, { first: 50, afterRow: 0, refusedOnly: false });
    const told = lines.ok
      ? lines.value.map(({ row: at, faults }) => `${at} ${faults.map(({ column, code }) => `${column} ${code}`).join(', ')}`)
      : [];
    return {
      id: begun.value._id,
      state: job.ok && [job.value.state, job.value.taken, job.value.refused],
      told,
      lines: lines.ok ? lines.value : [],
    };
  };
  const stored = (number: string) => kit.qualifications.model.collection.findOne({ number });

  it('X15 P7 each row is put on record or told with its faults by column, and nothing is silently another value', async () => {
    const done = await imported([
      row(),
      row({ number: '云建安b（2024）0000009', kind: '安全生产考核合格证书B证' }),
      row({ number: '云A052024000001' }),
      row({ number: '云A042024000002', validUntil: '2020-01-01' }),
      row({ number: '云A042024000003', name: '李壮' }),
      row({ number: '云A042024000004', idNumber: second, name: '王刚' }),
      row({ number: '云A042024000005', kind: '电工证', issuedOn: '去年' }),
      { name: '李强', idNumber: first },
    ]);
    expect(done.state).toEqual(['DONE', 2, 6]);
    expect(done.told).toEqual([
      '3 ',
      '4 ',
      '5 D DUPLICATE_ROW',
      '6 H DATES_OUT_OF_ORDER, H EXPIRED',
      '7 A NAME_DIFFERS',
      '8 B PERSON_NOT_FOUND',
      expect.stringMatching(/^9 C UNKNOWN_CHOICE, G NOT_A_DATE/),
      expect.stringMatching(/^10 C REQUIRED, D REQUIRED, E REQUIRED/),
    ]);
    expect(done.lines[4]?.faults).toMatchObject([{ zh: expect.stringContaining('登记为李强') }]);
    expect(await stored('云建安B(2024)0000009')).toMatchObject({
      kind: 'SAFETY_CERTIFICATE_B',
      personId: personIdOf('李强'),
      issuedIn: '530100',
    });
    expect(await stored('云A052024000001')).toMatchObject({ workCode: '05', source: 'PROVINCE_PLATFORM', validUntil: '2026-05-31' });
    expect(JSON.stringify(done.lines)).not.toContain(first);
  });

  const disclosures = () =>
    kit.connection
      .collection('person_disclosures')
      .find({}, { sort: { _id: 1 } })
      .toArray();

  it('X15 X9 P5 whose name on file was told is in the log of the person and before the auditors, once; and of no more within the hour than anybody is shown', async () => {
    const before = await disclosures();
    expect(before).toMatchObject([
      { personId: personIdOf('李强'), by: 'e', byOrg: '530100-JZ', d6: '530102', reason: expect.stringContaining('导入资格证书') },
    ]);
    const person = await kit.persons.find(personIdOf('李强'));
    expect(person?.history.filter(({ action }) => action === 'reveal')).toMatchObject([{ actorId: 'e', opinion: before[0]?.['reason'] }]);
    const differing = row({ number: '云A042024000009', name: '李壮' });
    const begun = await imported([differing]);
    expect(begun.lines[0]?.faults).toMatchObject([{ zh: expect.stringContaining('登记为李强') }]);
    await imports.timers[0]?.onTimer(begun.id, { name: 'run', at: kit.clock.now() }, AbortSignal.any([]));
    expect(await disclosures()).toHaveLength(2);
    const spent = { hour: kit.clock.now().toISOString().slice(0, 13), count: disclosuresPerHour };
    await kit.connection.collection('person_checks').replaceOne({ _id: 'disclosures e' as never }, spent, { upsert: true });
    const untold = await imported([differing]);
    expect(untold.told).toEqual(['3 A NAME_DIFFERS']);
    expect([JSON.stringify(untold.lines).includes('李强'), (await disclosures()).length]).toEqual([false, 2]);
    await kit.connection.collection('person_checks').deleteMany({});
  });

  it('X15 P7 what is on record is told once more, unless it goes on', async () => {
    expect((await imported([row()])).told).toEqual(['3 D NUMBER_TAKEN']);
    expect((await imported([row({ validUntil: '2028-05-31' })])).told).toEqual(['3 ']);
    expect(await stored('云A052024000001')).toMatchObject({ validUntil: '2028-05-31', version: 2 });
  });

  it('X15 P7 no row is of a certificate that ends later than any does', async () => {
    const number = '云A052024000077';
    expect((await imported([row({ number, validUntil: '2126-05-31' })])).told).toEqual(['3 H TERM_TOO_LONG']);
    expect(await stored(number)).toBeNull();
  });

  it('X15 P7 one number written in two ways is one number: the second row is told, and the rest goes on', async () => {
    const kind = '安全生产考核合格证书B证';
    const rows = [row({ number: '云建安b（2024）0000012', kind }), row({ number: '云建安B(2024)0000012', kind })];
    expect(await imported(rows)).toMatchObject({ state: ['DONE', 1, 1], told: ['3 ', '4 D DUPLICATE_ROW'] });
  });

  it('X15 P8 one number of two issuers is two certificates where numbers have no pattern, of one person one', async () => {
    const mechanic = (more: Row) => row({ kind: '机械员岗位证书', number: '0012345', ...more });
    await kit.persons.model.collection.updateOne({ _id: personIdOf('王刚') as never }, { $set: { d4: '5301', d6: '530102' } });
    const rows = [
      mechanic({ issuer: '甲协会' }),
      mechanic({ issuer: '乙协会', idNumber: second, name: '王刚' }),
      mechanic({ issuer: ' 乙 协会' }),
      mechanic({ kind: '监理员', issuer: '乙协会' }),
    ];
    const told = (await imported(rows)).told;
    expect(told).toEqual(['3 ', '4 ', '5 D DUPLICATE_ROW', '6 ']);
    expect((await imported([mechanic({ issuer: '丙协会' })])).told).toEqual(['3 D NUMBER_TAKEN']);
  });

  it('X15 a unit and a supervisor may not', async () => {
    expect(await imported([row()], subject({}))).toMatchObject({ code: 'FORBIDDEN' });
    expect(await imported([row()], { ...examiner, roles: ['SAFETY_SUPERVISOR'] })).toMatchObject({ code: 'FORBIDDEN' });
  });
});
