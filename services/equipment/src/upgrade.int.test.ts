import { newId } from '@anzhu/kernel';
import { type Migration, migrate, migrationFindings, unready } from '@anzhu/store';
import { upgrade } from '@anzhu/testing';
import type { Connection } from 'mongoose';
import { beforeAll, describe, expect, it } from 'vitest';
import { caseOf, codesOf } from '../test/cases.ts';
import { old } from '../test/data-of-61988af.ts';
import { clerkOf, type EquipmentKit, equipmentKit, examiner } from '../test/equipment-kit.ts';
import { tower } from '../test/filings.ts';
import { served } from '../test/served.ts';
import { org } from '../test/world.ts';
import type { Crane } from './cranes/crane/crane.ts';
import { filingCancellationProcess } from './filings/filing-cancellation/filing-cancellation.ts';
import { ownershipFilingProcess } from './filings/ownership-filing/ownership-filing.ts';
import { migrations } from './migrations.ts';
import type { Installation } from './sites/installation/installation.ts';

const secrets = { nameRefOf: (personRef: string, name: string) => `${name} of ${personRef}` };

const run = (connection: Connection, made: readonly Migration[] = migrations, batch = 100): Promise<void> =>
  migrate({ connection, migrations: made, secrets, tell: () => undefined, batch });

const owner = { ...clerkOf(org.owner, ['EQUIPMENT_OWNER']), region: '530103' };
const place = { division: '530103', d4: '5301', d6: '530103' };
const machine = { manufacturer: '示例机械（集团）有限公司', serialNumber: 'WF-1A2B3C4D' };

describe('data as commit 61988af wrote them', () => {
  let kit: EquipmentKit;
  let ask: Awaited<ReturnType<typeof served>>;

  beforeAll(async () => {
    kit = await equipmentKit(old.put);
    expect(await unready({ connection: kit.connection, migrations })).toContain('the migration 0001-canonical-forms is not finished');
    await run(kit.connection);
    ask = await served(kit);
  });

  const craneOf = (id: string) => kit.connection.collection<Crane>('cranes').findOne({ _id: id });
  const filingOf = (id: string) => kit.store.find(kit.ownershipFilings.model, id);
  const fileAgain = async (made: object) => {
    const form = { ...tower, ...machine, ...made };
    const id = await kit.lay(
      kit.ownershipFilings,
      caseOf(ownershipFilingProcess, { ...place, applicant: org.owner, state: 'ACCEPTED', form }),
    );
    return codesOf(await kit.act(kit.ownershipFilings, [id, 'approve'], { by: examiner }));
  };
  const cancel = async (craneId: string) => {
    const own = { ...place, applicant: org.owner, state: 'ACCEPTED', form: { craneId, cause: 'OTHER' as const } };
    const id = await kit.lay(kit.filingCancellations, caseOf(filingCancellationProcess, own as never));
    return codesOf(await kit.act(kit.filingCancellations, [id, 'approve'], { by: examiner }));
  };

  it('reliability: are ready to be served after the job', async () => {
    expect(await unready({ connection: kit.connection, migrations })).toEqual([]);
  });

  it('C1 a machine filed twice keeps both records, is told, and none of them is changed by it', async () => {
    const [crane, double] = [await craneOf(old.ids.crane), await craneOf(old.ids.double)];
    expect([crane?.isDouble, double?.isDouble].sort()).toEqual([false, true]);
    expect([crane?.filingState, double?.filingState]).toEqual(['FILED', 'FILED']);
    expect(crane?.keys).toEqual(double?.keys);
    const records = [`cranes/${old.ids.crane}`, `cranes/${old.ids.double}`].sort();
    expect(await migrationFindings(kit.connection).find().toArray()).toMatchObject([{ kind: 'SAME_MACHINE', records }]);
  });

  it('C5 a machine is found by maker and serial number however both are typed, and by its number', async () => {
    const bySerial = async (manufacturer: string, serialNumber: string) => {
      const query = 'query ($m: String!, $s: String!) { craneBySerial(manufacturer: $m, serialNumber: $s) { id serialNumber } }';
      return (await ask(owner, query, { m: manufacturer, s: serialNumber }))['craneBySerial'];
    };
    for (const typed of ['ＷＦ－２', 'WF-2', 'wf–2', 'WF\u200B-2'])
      expect(await bySerial('昆明 机械厂', typed)).toEqual({ id: old.ids.fullWidth, serialNumber: 'WF-2' });
    expect([old.ids.crane, old.ids.double]).toContain(((await bySerial(machine.manufacturer, 'wf-1a2b3c4d')) as { id: string }).id);
    const number = (await craneOf(old.ids.fullWidth))?.filingNumber;
    const byNumber = await ask(owner, 'query ($number: String!) { craneByNumber(number: $number) { id } }', { number });
    expect(byNumber).toEqual({ craneByNumber: { id: old.ids.fullWidth } });
  });

  it('C5 lists and searches find what was stored before', async () => {
    const list = 'query ($search: String) { cranes(search: $search) { edges { node { id } } } }';
    const found = async (search: string) =>
      ((await ask(owner, list, { search }))['cranes'] as { edges: { node: { id: string } }[] }).edges.map(({ node }) => node.id);
    for (const search of ['WF-2', '昆明机械厂']) expect(await found(search)).toEqual([old.ids.fullWidth]);
    expect((await found('（集团）')).sort()).toEqual([old.ids.crane, old.ids.double].sort());
  });

  it('C6 what refers to a machine leads to it as before', async () => {
    const query = 'query ($id: ID!) { crane(id: $id) { standing { id } ownershipFilings { edges { node { id } } } } }';
    const { crane } = (await ask(owner, query, { id: old.ids.crane })) as {
      crane: { standing: { id: string }; ownershipFilings: { edges: { node: { id: string } }[] } };
    };
    expect(crane.standing).toEqual({ id: old.ids.installation });
    const stay = await kit.connection.collection<Installation>('installations').findOne({ _id: old.ids.installation });
    expect(stay?.inspection?.reportNumber).toBe('JC-2026-1');
    expect(crane.ownershipFilings.edges.length).toBeGreaterThan(0);
  });

  it('X13 drafts hold their codes in canonical form and are about the machine they mean', async () => {
    const [pending, draft] = [await filingOf(old.ids.pendingOfCrane), await filingOf(old.ids.draftOfNone)];
    expect(pending?.form.serialNumber).toBe('WF-1A2B3C4D');
    expect([old.ids.crane, old.ids.double]).toContain(pending?.about);
    expect(draft?.form).toMatchObject({ serialNumber: 'WF-7', manufacturerUscc: org.installer });
    expect(draft?.title).toContain('WF-7');
    const saved = await kit.ownershipFilings.save(owner, {
      requestId: newId(),
      id: old.ids.draftOfNone,
      expectedVersion: draft?.version ?? 0,
      form: {
        ...tower,
        manufacturer: '曲靖机械厂',
        serialNumber: 'ＷＦ－７',
        manufacturerUscc: org.installer.toLowerCase(),
        contactPhone: '13800000000',
      },
    });
    expect(saved.ok && saved.value.about).toBe(draft?.about);
  });

  it('C1 a machine on record twice is not filed a third time, not even when one of the filings has been cancelled', async () => {
    expect(await fileAgain({ serialNumber: 'wf-1a2b3c4d' })).toEqual(['CRANE_ALREADY_FILED']);
    expect(await cancel(old.ids.double)).toBe('ok');
    expect(await fileAgain({ manufacturer: '示例机械(集团)有限公司' })).toEqual(['CRANE_ALREADY_FILED']);
    expect(await fileAgain({ serialNumber: 'WF-NEW' })).toBe('ok');
  });
});

describe('the migration of data as commit 61988af wrote them', () => {
  const open = async () => (await equipmentKit(old.put)).connection;
  const upgraded = upgrade({ open, migrations, run });

  it('reliability: does nothing the second time', async () => {
    const { before, after, read, changed } = await upgraded.repeated();
    expect({ after, changed }).toEqual({ after: before, changed: 0 });
    expect(read).toBeGreaterThan(0);
  });

  it('reliability: a job that ends in the midst, wherever, is gone on with and comes to the same', async () => {
    const { whole, parts } = await upgraded.resumed([2, 3, 8]);
    expect(parts).toEqual([whole, whole, whole]);
  });
});
