import { registrationApproved } from '@anzhu/contracts';
import { newId } from '@anzhu/kernel';
import type { OutboxEntry } from '@anzhu/store';
import { subject } from '@anzhu/testing';
import { beforeAll, describe, expect, it } from 'vitest';
import { caseOf, codesOf } from '../../../test/cases.ts';
import { zhongshanExaminer as by, clerkOf, type EquipmentKit, equipmentKit, examiner } from '../../../test/equipment-kit.ts';
import { tower } from '../../../test/filings.ts';
import { org, project } from '../../../test/world.ts';
import { strangeOwner, zhongshan } from '../../../test/zhongshan.ts';
import { statedCraneId } from '../../cranes/crane/crane-identity.ts';
import { installationNoticeProcess } from '../../sites/installation-notice/installation-notice.ts';
import { ownershipFilingProcess } from '../ownership-filing/ownership-filing.ts';
import { deviceClaimProcess } from './device-claim.ts';

describe('C15 devices in the network, on a real MongoDB', () => {
  let kit: EquipmentKit;

  beforeAll(async () => {
    kit = await equipmentKit();
    await kit.connection.collection('unit_copies').replaceOne({ _id: org.owner as never }, strangeOwner);
  });

  const clerk = { ...clerkOf(org.owner, ['EQUIPMENT_OWNER']), region: '442000' };
  const craneOf = (craneId: string) => kit.store.find(kit.records.cranes, craneId);
  const own = (outbox: readonly OutboxEntry[] = []) => outbox.filter(({ aggregate }) => aggregate !== 'case');
  const told = (outbox: readonly OutboxEntry[] = []) => own(outbox).map(({ type, number }) => `${number} ${type.split('.')[2]}`);
  const record = { action: 'record', asked: {} };

  const tagging = (filingNumbers: readonly string[], kind = 'TAG') =>
    kit.reissueTaggings.open(by, { requestId: newId(), form: { kind, filingNumbers, reason: '旧证' } }, record);

  it('C15 a list of cranes is tagged in one, or not at all', async () => {
    const [one, two] = [
      await kit.fileCrane({ ...zhongshan, filingNumber: 'T1' }),
      await kit.fileCrane({ ...zhongshan, filingNumber: 'T2' }),
    ];
    expect(codesOf(await tagging(['T1', 'T2', 'T3']))).toEqual(['form.filingNumbers.2 UNKNOWN']);
    expect((await craneOf(one.craneId))?.reissueDue).toBeUndefined();
    expect(codesOf(await tagging(['T1', 'T2']))).toBe('ok');
    for (const { craneId } of [one, two]) {
      const crane = await craneOf(craneId);
      expect(crane?.reissueDue).toEqual({ since: '2026-09-14', reason: '旧证' });
      expect(told(crane?.outbox)).toEqual(['1 tagged-for-reissue']);
    }
    expect(codesOf(await tagging(['T1'], 'LIFT'))).toBe('ok');
    expect(await craneOf(one.craneId)).toMatchObject({ reissueDue: null, outbox: [{ number: 1 }, { number: 2 }] });
  });

  it('C15 nobody tags but the authority', async () => {
    const form = { kind: 'TAG', filingNumbers: ['T2'], reason: '旧证' };
    const refused = await kit.reissueTaggings.open(clerk, { requestId: newId(), form }, record);
    expect(codesOf(refused)).toEqual(['FORBIDDEN']);
  });

  const notice = async (craneId: string) => {
    const projectId = newId();
    await kit.know.project(project({ _id: projectId, division: '442000' }));
    await kit.receive(registrationApproved, { registrationId: 'r', projectId });
    const own = { ...zhongshan, applicant: org.installer, state: 'SUBMITTED', form: { craneId, projectId, location: '1号楼' } };
    return kit.lay(kit.installationNotices, caseOf(installationNoticeProcess, own));
  };

  it('C15 tagging against installation: either the crane stands already, or it is not installed any more', async () => {
    for (let round = 0; round < 10; round += 1) {
      const filingNumber = `R${round}`;
      const { craneId } = await kit.fileCrane({ ...zhongshan, filingNumber });
      const id = await notice(craneId);
      const install = kit.act(kit.installationNotices, [id, 'approve'], { by: { ...examiner, region: '442000' } });
      const [installed, tagged] = (await Promise.all([install, tagging([filingNumber])])).map(codesOf);
      const stands = Boolean(await kit.records.installations.standing(craneId));
      const outcomes = [
        { installed: 'ok', tagged: 'ok', stands: true },
        { installed: ['CERTIFICATE_TO_BE_REISSUED'], tagged: 'ok', stands: false },
      ];
      expect(outcomes).toContainEqual({ installed, tagged, stands });
    }
  });

  const sync = (craneId: string, newFilingNumber: string) => {
    const form = { craneId, newFilingNumber, issuingAuthority: '东莞市住房和城乡建设局', issuedOn: '2026-09-10' };
    return kit.homeReissues.open(by, { requestId: newId(), form }, record);
  };

  it('C15 a number given at home changes crane and filing in one; the filing tells it, and extends under it', async () => {
    const { craneId, filingId } = await kit.fileCrane({ ...zhongshan, filingNumber: '粤T-T1', validUntil: '2030-04-30' });
    expect(codesOf(await sync(craneId, '粤SA-T202600001'))).toBe('ok');
    expect(await craneOf(craneId)).toMatchObject({
      filingNumber: '粤SA-T202600001',
      filingId,
      certificate: { edition: 2, issuedBy: '东莞市住房和城乡建设局', issuedOn: '2026-09-10' },
      formerFilings: [{ filingId, filingNumber: '粤T-T1', ending: 'REISSUED' }],
    });
    await kit.ownershipFilings.actAsSystem(filingId, { action: 'extend', asked: { extendedUntil: '2031-04-30' } });
    const filing = await kit.store.find(kit.ownershipFilings.model, filingId);
    expect(told(filing?.outbox)).toEqual(['1 reissued', '2 extended']);
    expect(own(filing?.outbox)[1]?.data).toMatchObject({ filingNumber: '粤SA-T202600001' });
  });

  it('C15 a number is given to one machine only: not one that another has or had, nor to two at once', async () => {
    const cranes = await Promise.all(['粤T-T2', '粤T-T3', '粤T-T4'].map((filingNumber) => kit.fileCrane({ ...zhongshan, filingNumber })));
    const [first = '', second = '', third = ''] = cranes.map(({ craneId }) => craneId);
    expect(codesOf(await sync(first, '粤SA-T202600002'))).toBe('ok');
    expect(codesOf(await sync(first, '粤SA-T202600003'))).toBe('ok');
    for (const number of ['粤SA-T202600002', '粤SA-T202600003']) expect(codesOf(await sync(second, number))).toEqual(['NUMBER_TAKEN']);
    const answers = (await Promise.all([sync(second, '粤SA-T202600004'), sync(third, '粤SA-T202600004')])).map(codesOf);
    expect(answers).toContain('ok');
    expect(answers).toContainEqual(['NUMBER_TAKEN']);
  });

  it('C15a a device is kept by its unit, begins its filing, and leaves the list with the approval', async () => {
    const { category, name, model, manufacturer } = tower;
    const form = { category, name, model, manufacturer, serialNumber: 'SN-OUT', originalFilingNumber: '粤T-T77', formerRatedMoment: 63 };
    const kept = await kit.unfiledDevices.open(clerk, { requestId: newId(), form });
    const id = kept.ok ? kept.value._id : '';
    expect(kept).toMatchObject({ value: { state: 'KEPT', partyOrgs: [org.owner], d6: '' } });
    expect(codesOf(await kit.unfiledDevices.load(by, id))).toEqual(['NOT_FOUND']);
    const own = { ...zhongshan, applicant: org.owner, state: 'SUBMITTED', form: { ...tower, serialNumber: 'SN-OUT' } };
    const filing = await kit.lay(kit.ownershipFilings, caseOf(ownershipFilingProcess, own));
    expect(codesOf(await kit.act(kit.ownershipFilings, [filing, 'approve'], { by }))).toBe('ok');
    expect((await kit.store.find(kit.unfiledDevices.model, id))?.state).toBe('FILED');
  });

  const claimOf = async (craneId: string, own: object) => {
    const { filingId = '', filingNumber = '' } = (await craneOf(craneId)) ?? {};
    const form = { recordedNumber: filingNumber, manufacturer: tower.manufacturer ?? '', serialNumber: craneId, ...own };
    const claim = { ...zhongshan, applicant: org.owner, state: 'SUBMITTED', form, outcome: { formerFilingId: filingId } };
    return kit.lay(kit.deviceClaims, caseOf(deviceClaimProcess, claim));
  };
  const machine = async (serialNumber: string, ownerUscc: string) => {
    const manufacturer = tower.manufacturer ?? '';
    const _id = statedCraneId({ manufacturer, serialNumber }) ?? '';
    await kit.fileCrane({ ...zhongshan, _id, manufacturer, serialNumber, ownerUscc, filingNumber: `粤T-${serialNumber}` });
    return { craneId: _id, serialNumber };
  };
  const approveClaim = (id: string) => kit.act(kit.deviceClaims, [id, 'approve'], { by });

  it('C15a of two claims of one device at once one wins: owner, archive and filings change in one', async () => {
    const nobody = '91442000MA4W0099XX';
    const { craneId, serialNumber } = await machine('SN-CLAIM', nobody);
    const rivals = [await claimOf(craneId, { serialNumber }), await claimOf(craneId, { serialNumber })];
    const answers = (await Promise.all(rivals.map(approveClaim))).map(codesOf);
    expect(answers).toContain('ok');
    expect(answers).toContainEqual(['NOTHING_TO_CLAIM', 'FILING_CHANGED_SINCE']);
    const crane = await craneOf(craneId);
    expect(crane).toMatchObject({
      ownerUscc: org.owner,
      archiveHolderUscc: org.owner,
      formerFilings: [{ ownerUscc: nobody, ending: 'CHANGED' }],
    });
    const former = await kit.store.find(kit.ownershipFilings.model, crane?.formerFilings[0]?.filingId ?? '');
    expect(former?.state).toBe('SUPERSEDED');
  });

  it('C15a the owner claims its device by the number given at home, also naming a former one; it is tagged no more', async () => {
    const { craneId, serialNumber } = await machine('SN-HOME', org.owner);
    await tagging(['粤T-SN-HOME']);
    const home = { newFilingNumber: '粤SA-T202600010', issuingAuthority: '东莞市住房和城乡建设局', issuedOn: '2026-09-10' };
    expect(codesOf(await approveClaim(await claimOf(craneId, { serialNumber, ...home })))).toBe('ok');
    expect(await craneOf(craneId)).toMatchObject({
      filingNumber: '粤SA-T202600010',
      reissueDue: null,
      formerFilings: [{ ending: 'REISSUED' }],
    });
    const again = await claimOf(craneId, { ...home, serialNumber, recordedNumber: '粤T-SN-HOME', newFilingNumber: '粤SA-T202600011' });
    expect(codesOf(await approveClaim(again))).toBe('ok');
  });

  it('C15a a claim that names not the machine is refused as if there were none', async () => {
    const form = { recordedNumber: '粤SA-T202600011', manufacturer: tower.manufacturer, serialNumber: 'SN-GUESSED' };
    const stranger = subject({ org: org.installer, unitKinds: ['EQUIPMENT_OWNER'], region: '442000' });
    expect(codesOf(await kit.deviceClaims.open(stranger, { requestId: newId(), form }))).toEqual(['form.recordedNumber UNKNOWN']);
  });
});
