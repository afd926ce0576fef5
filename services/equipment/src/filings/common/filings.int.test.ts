import { registrationApproved } from '@anzhu/contracts';
import { newId } from '@anzhu/kernel';
import type { OutboxEntry } from '@anzhu/store';
import { beforeAll, describe, expect, it } from 'vitest';
import { caseOf, codesOf } from '../../../test/cases.ts';
import { type EquipmentKit, equipmentKit, examiner } from '../../../test/equipment-kit.ts';
import { tower } from '../../../test/filings.ts';
import { org, project } from '../../../test/world.ts';
import { statedCraneId } from '../../cranes/crane/crane-identity.ts';
import { installationNoticeProcess } from '../../sites/installation-notice/installation-notice.ts';
import { filingCancellation } from '../filing-cancellation/filing-cancellation.module.ts';
import { filingCancellationProcess } from '../filing-cancellation/filing-cancellation.ts';
import { filingExtension } from '../filing-extension/filing-extension.module.ts';
import { filingExtensionProcess } from '../filing-extension/filing-extension.ts';
import { ownershipChangeProcess } from '../ownership-change/ownership-change.ts';
import { ownershipFilingProcess } from '../ownership-filing/ownership-filing.ts';

describe('filings in force on a real MongoDB', () => {
  let kit: EquipmentKit;

  beforeAll(async () => {
    kit = await equipmentKit();
  });

  const craneOf = (craneId: string) => kit.store.find(kit.records.cranes, craneId);
  const filingOf = (filingId: string) => kit.store.find(kit.ownershipFilings.model, filingId);
  const told = (outbox: readonly OutboxEntry[] = []) =>
    outbox.filter(({ aggregate }) => aggregate !== 'case').map(({ type, number }) => `${number} ${type.split('.')[2]}`);

  /** A notice for a crane on an approved project of its own, ready to be approved. */
  const notice = async (craneId: string) => {
    const projectId = newId();
    await kit.know.project(project({ _id: projectId }));
    await kit.receive(registrationApproved, { registrationId: 'r', projectId });
    const own = { applicant: org.installer, state: 'SUBMITTED', form: { craneId, projectId, location: '1号楼' } };
    return kit.lay(kit.installationNotices, caseOf(installationNoticeProcess, own));
  };
  const install = (id: string) => kit.act(kit.installationNotices, [id, 'approve']);
  const cancellation = (craneId: string) => {
    const own = { applicant: org.owner, state: 'ACCEPTED', form: { craneId, cause: 'SCRAPPED' as const } };
    return kit.lay(kit.filingCancellations, caseOf(filingCancellationProcess, own));
  };
  const cancel = (id: string) => kit.act(kit.filingCancellations, [id, 'approve'], { by: examiner });

  it('C3 the approval ends the filing and the crane is filed no more, all in one', async () => {
    const { craneId, filingId } = await kit.fileCrane();
    expect(codesOf(await cancel(await cancellation(craneId)))).toBe('ok');
    expect(await craneOf(craneId)).toMatchObject({
      filingState: 'CANCELLED',
      formerFilings: [{ filingId, filingNumber: craneId, ownerUscc: org.owner, endedOn: '2026-09-14', ending: 'CANCELLED' }],
    });
    const filing = await filingOf(filingId);
    expect(filing?.state).toBe('CANCELLED');
    expect(told(filing?.outbox)).toEqual(['1 cancelled']);
    expect(filing?.outbox[0]?.data).toMatchObject({ craneId, reason: '报废' });
    expect(codesOf(await install(await notice(craneId)))).toEqual(['CRANE_NOT_FILED']);
  });

  it('C3 a cancellation whose filing cannot be ended changes nothing', async () => {
    const { craneId, filingId } = await kit.fileCrane();
    await kit.connection.collection('ownership_filings').deleteOne({ _id: filingId as never });
    expect(codesOf(await cancel(await cancellation(craneId)))).toEqual(['NOT_FOUND']);
    expect(await craneOf(craneId)).toMatchObject({ filingState: 'FILED', formerFilings: [] });
  });

  it('C3 cancellation against installation: either the crane stands and stays filed, or it is cancelled and kept out', async () => {
    for (let round = 0; round < 15; round += 1) {
      const { craneId } = await kit.fileCrane();
      const [noticeId, cancellationId] = [await notice(craneId), await cancellation(craneId)];
      const answers = (await Promise.all([install(noticeId), cancel(cancellationId)])).map(codesOf);
      const found = {
        answers,
        filing: (await craneOf(craneId))?.filingState,
        stands: Boolean(await kit.records.installations.standing(craneId)),
      };
      const stands = { answers: ['ok', ['CRANE_STANDS']], filing: 'FILED', stands: true };
      const cancelled = { answers: [['CRANE_NOT_FILED'], 'ok'], filing: 'CANCELLED', stands: false };
      expect([stands, cancelled]).toContainEqual(found);
    }
  });

  it('C3 C4 X12 a decided cancellation or extension leads to the certificate of the filing', async () => {
    const leadOf = async (collection: string, id: string) =>
      (await kit.connection.collection(collection).findOne({ _id: id as never }))?.['outcome'];
    const [cancelled, extended] = [await kit.fileCrane(), await kit.fileCrane({ validUntil: '2026-10-31' })];
    const id = await cancellation(cancelled.craneId);
    expect(filingCancellation.certifies?.((await kit.store.find(kit.filingCancellations.model, id)) as never)).toBeUndefined();
    await cancel(id);
    expect(filingCancellation.certifies?.({ outcome: await leadOf('filing_cancellations', id) } as never)).toBe(cancelled.filingId);
    const { craneId } = extended;
    const form = { craneId, assessedOn: '2026-09-01', assessmentConclusion: 'PASSED' as const };
    const own = { applicant: org.owner, state: 'ACCEPTED', form };
    const extension = await kit.lay(kit.filingExtensions, caseOf(filingExtensionProcess, own));
    await kit.act(kit.filingExtensions, [extension, 'approve'], { by: examiner, asked: { extendedUntil: '2028-08-31' } });
    expect(filingExtension.certifies?.({ outcome: await leadOf('filing_extensions', extension) } as never)).toBe(extended.filingId);
  });

  it('C4 the approval moves the validity of the crane and of its filing', async () => {
    const { craneId, filingId } = await kit.fileCrane({ validUntil: '2026-10-31' });
    const form = { craneId, assessedOn: '2026-09-01', assessmentConclusion: 'PASSED' as const };
    const id = await kit.lay(kit.filingExtensions, caseOf(filingExtensionProcess, { applicant: org.owner, state: 'ACCEPTED', form }));
    const asked = { extendedUntil: '2028-08-31' };
    expect(codesOf(await kit.act(kit.filingExtensions, [id, 'approve'], { by: examiner, asked }))).toBe('ok');
    expect(await craneOf(craneId)).toMatchObject({ validUntil: '2028-08-31', filingState: 'FILED' });
    const filing = await filingOf(filingId);
    expect(filing).toMatchObject({ state: 'FILED', outcome: { validUntil: '2028-08-31' } });
    expect(told(filing?.outbox)).toEqual(['1 extended']);
  });

  const buyer = org.installer;
  const place = { division: '530103', d4: '5301', d6: '530103' };
  const change = (craneId: string) => {
    const parties = { applicant: buyer, formerOwner: org.owner };
    return kit.lay(
      kit.ownershipChanges,
      caseOf(ownershipChangeProcess, { ...place, applicant: buyer, state: 'ACCEPTED', parties, form: { craneId } }),
    );
  };
  const approveChange = (id: string) => kit.act(kit.ownershipChanges, [id, 'approve'], { by: examiner });

  it('C2 crane, number, archive and both filings change in one; the new filing can end like any other', async () => {
    const { craneId, filingId } = await kit.fileCrane(place);
    const id = await change(craneId);
    expect(codesOf(await approveChange(id))).toBe('ok');
    const crane = await craneOf(craneId);
    expect(crane).toMatchObject({ ownerUscc: buyer, archiveHolderUscc: buyer, filingId: id, filingNumber: '云AB-T202600001' });
    expect(crane?.formerFilings).toMatchObject([{ filingId, ownerUscc: org.owner, ending: 'CHANGED' }]);
    const former = await filingOf(filingId);
    expect([former?.state, told(former?.outbox)]).toEqual(['SUPERSEDED', []]);
    const ending = { ...place, applicant: buyer, state: 'ACCEPTED', form: { craneId, cause: 'MOVED' as const } };
    expect(codesOf(await cancel(await kit.lay(kit.filingCancellations, caseOf(filingCancellationProcess, ending))))).toBe('ok');
    const filing = await kit.store.find(kit.ownershipChanges.model, id);
    expect(filing?.state).toBe('CANCELLED');
    expect(told(filing?.outbox)).toEqual(['1 changed', '2 cancelled']);
  });

  it('C2 numbers of changes and of first filings are one series, gapless; two changes of one crane: one wins', async () => {
    const { craneId } = await kit.fileCrane(place);
    const first = caseOf(ownershipFilingProcess, {
      ...place,
      applicant: org.owner,
      state: 'ACCEPTED',
      form: { ...tower, serialNumber: 'SN-9' },
    });
    const filed = await kit.act(kit.ownershipFilings, [await kit.lay(kit.ownershipFilings, first), 'approve'], { by: examiner });
    const serial = filed.ok ? Number(filed.value.outcome.filingNumber?.slice(-5)) : 0;
    const rivals = [await change(craneId), await change(craneId)];
    const answers = (await Promise.all(rivals.map(approveChange))).map(codesOf);
    expect(answers).toContain('ok');
    expect(answers).toContainEqual(['ALREADY_THE_OWNER']);
    const crane = await craneOf(craneId);
    expect({ serial: Number(crane?.filingNumber.slice(-5)), former: crane?.formerFilings.length }).toEqual({
      serial: serial + 1,
      former: 1,
    });
  });

  it('C2 change against installation: either the crane stands and keeps its owner, or it is handed over before it stands', async () => {
    for (let round = 0; round < 15; round += 1) {
      const { craneId } = await kit.fileCrane(place);
      const [noticeId, changeId] = [await notice(craneId), await change(craneId)];
      const [installed, changed] = (await Promise.all([install(noticeId), approveChange(changeId)])).map(codesOf);
      const standing = await kit.records.installations.standing(craneId);
      const found = { installed, changed, owner: standing?.ownerUscc };
      const first = { installed: 'ok', changed: ['CRANE_STANDS'], owner: org.owner };
      const later = { installed: 'ok', changed: 'ok', owner: buyer };
      expect([first, later]).toContainEqual(found);
    }
  });

  it('C14b the exchanged certificate supersedes the former filing of the same machine', async () => {
    const there = { division: '150102', d2: '15', d4: '1501', d6: '150102' };
    const machine = { ...tower, serialNumber: 'SN-15' };
    const _id = statedCraneId({ ...tower, serialNumber: 'SN-15' }) ?? '';
    const { manufacturer = '' } = tower;
    const { filingId } = await kit.fileCrane({ ...there, _id, manufacturer, serialNumber: 'SN-15', filingNumber: '蒙A-OLD' });
    const form = { ...machine, filingKind: 'REPLACEMENT', hasPaperCertificate: true, originalFilingNumber: '蒙A-OLD' } as const;
    const exchange = caseOf(ownershipFilingProcess, { ...there, applicant: org.owner, state: 'SUBMITTED', form });
    const id = await kit.lay(kit.ownershipFilings, exchange);
    const by = { ...examiner, region: '150100' };
    expect(codesOf(await kit.act(kit.ownershipFilings, [id, 'approve'], { by }))).toBe('ok');
    expect(await craneOf(_id)).toMatchObject({
      filingId: id,
      filingNumber: '蒙AA-T202600001',
      formerFilings: [{ filingId, filingNumber: '蒙A-OLD', ending: 'REISSUED' }],
    });
    expect((await filingOf(filingId))?.state).toBe('SUPERSEDED');
    expect(told((await filingOf(id))?.outbox)).toEqual(['1 reissued']);
  });
});
