import { ok } from '@anzhu/kernel';
import { beforeAll, describe, expect, it } from 'vitest';
import { caseOf, codesOf } from '../../../test/cases.ts';
import { zhongshanExaminer as by, type EquipmentKit, equipmentKit } from '../../../test/equipment-kit.ts';
import { tower } from '../../../test/filings.ts';
import { installation, org } from '../../../test/world.ts';
import { localOwner, zhongshan } from '../../../test/zhongshan.ts';
import { statedCraneId } from '../../cranes/crane/crane-identity.ts';
import { admit, know } from '../../sites/project-gate/project-gate.ts';
import { ownershipFilingProcess } from '../ownership-filing/ownership-filing.ts';
import { certificateReissueProcess } from './certificate-reissue.ts';

describe('C15 re-issue on a real MongoDB', () => {
  let kit: EquipmentKit;

  beforeAll(async () => {
    kit = await equipmentKit();
    await kit.connection.collection('unit_copies').replaceOne({ _id: org.owner as never }, localOwner);
  });

  let machines = 0;
  const tagged = async () => {
    machines += 1;
    const own = { filingNumber: `粤T-T${String(machines).padStart(5, '0')}`, reissueDue: { since: '2026-09-01', reason: '旧证' } };
    return { ...(await kit.fileCrane({ ...zhongshan, ...own })), formerFilingNumber: own.filingNumber };
  };
  const reissue = (craneId: string, formerFilingId: string) => {
    const form = { craneId, model: 'QTZ80A', manufacturingLicenseNumber: 'TS1', boomLength: 56, ratedMoment: 800 };
    const own = { ...zhongshan, applicant: org.owner, state: 'SUBMITTED', form, outcome: { formerFilingId } };
    return kit.lay(kit.certificateReissues, caseOf(certificateReissueProcess, own));
  };
  const approve = (id: string) => kit.act(kit.certificateReissues, [id, 'approve'], { by });
  const craneOf = (craneId: string) => kit.store.find(kit.records.cranes, craneId);

  it('C15 crane, number, face and both filings change in one; the crane is tagged no more', async () => {
    const { craneId, filingId, formerFilingNumber } = await tagged();
    const id = await reissue(craneId, filingId);
    expect(codesOf(await approve(id))).toBe('ok');
    expect(await craneOf(craneId)).toMatchObject({
      filingId: id,
      filingNumber: '粤TA-T202600001',
      model: 'QTZ80A',
      manufacturingLicenseNumber: 'TS1',
      parameters: { boomLength: 56 },
      certificate: { edition: 2, issuedBy: '442000-JZ', issuedOn: '2026-09-14' },
      reissueDue: null,
      formerFilings: [{ filingId, filingNumber: formerFilingNumber, ending: 'REISSUED' }],
    });
    const former = await kit.store.find(kit.ownershipFilings.model, filingId);
    expect([former?.state, former?.outbox.map(({ type }) => type)]).toEqual(['SUPERSEDED', ['equipment.case.moved.v1']]);
    const record = await kit.store.find(kit.certificateReissues.model, id);
    expect(record?.outbox.map(({ type }) => type)).toEqual(['equipment.ownership-filing.reissued.v1', 'equipment.case.moved.v1']);
  });

  it('C15 of two re-issues of one crane at once one wins, and no number is lost', async () => {
    for (let round = 0; round < 10; round += 1) {
      const { craneId, filingId } = await tagged();
      const rivals = [await reissue(craneId, filingId), await reissue(craneId, filingId)];
      const answers = (await Promise.all(rivals.map(approve))).map(codesOf);
      expect(answers).toContain('ok');
      expect(answers).toContainEqual(['NOT_TAGGED', 'FILING_CHANGED_SINCE']);
      expect((await craneOf(craneId))?.formerFilings).toHaveLength(1);
    }
    const cranes = await kit.records.cranes.find({ filingNumber: /^粤TA-T2026/ }).lean();
    const serials = cranes.map(({ filingNumber }) => Number(filingNumber.slice(-5))).sort((a, b) => a - b);
    expect(serials).toEqual(Array.from({ length: 11 }, (_, at) => at + 1));
  });

  it('W17 C15 the new number is shown at once by the stay, the gate and the titles of other cases, which keep the former one in brackets', async () => {
    const { craneId, filingId, formerFilingNumber } = await tagged();
    const { _id: stayId, ...stay } = installation({
      _id: `stay-of-${craneId}`,
      craneId,
      filingNumber: formerFilingNumber,
      projectId: craneId,
    });
    const { gates, installations } = kit.records;
    const { category, since } = stay;
    const inGate = { installationId: stayId, craneId, filingNumber: formerFilingNumber, category, since };
    await kit.store.atomically((session) => installations.begin({ _id: stayId, ...stay }, session));
    await kit.store.atomically((session) => gates.change(craneId, session, (gate) => ok(know(gate))));
    await kit.store.atomically((session) => gates.change(craneId, session, (gate) => admit(gate, craneId, inGate)));
    const named = { ...zhongshan, applicant: org.owner, about: craneId, title: `${formerFilingNumber} 示例工程` };
    const other = await kit.lay(kit.certificateReissues, caseOf(certificateReissueProcess, { ...named, form: { craneId } }));
    expect(codesOf(await approve(await reissue(craneId, filingId)))).toBe('ok');
    const { filingNumber = '' } = (await craneOf(craneId)) ?? {};
    expect(filingNumber).not.toBe(formerFilingNumber);
    expect(await installations.find(stayId)).toMatchObject({ filingNumber });
    expect((await gates.find(craneId)).open).toMatchObject([{ ...inGate, filingNumber }]);
    expect(await kit.store.find(kit.certificateReissues.model, other)).toMatchObject({
      title: `${filingNumber}〔原：${formerFilingNumber}〕 示例工程`,
    });
  });

  const enter = async (serialNumber: string, originalFilingNumber: string) => {
    const form = { ...tower, serialNumber, originalFilingNumber };
    const own = { ...zhongshan, applicant: org.owner, state: 'SUBMITTED', form };
    return kit.lay(kit.ownershipFilings, caseOf(ownershipFilingProcess, own));
  };
  const file = (id: string) => kit.act(kit.ownershipFilings, [id, 'approve'], { by });

  it('C15 an old certificate enters under its own number, tagged at once; no number twice, nor one that was exchanged', async () => {
    expect(codesOf(await file(await enter('SN-OLD', '粤T-T00900')))).toBe('ok');
    const craneId = statedCraneId({ ...tower, serialNumber: 'SN-OLD' }) ?? '';
    expect(await craneOf(craneId)).toMatchObject({
      filingNumber: '粤T-T00900',
      certificate: { edition: 1, issuedBy: '442000-JZ' },
      reissueDue: { since: '2026-09-14', reason: '旧证入网' },
    });
    expect(codesOf(await file(await enter('SN-OTHER', '粤T-T00900')))).toEqual(['NUMBER_TAKEN']);
    const { craneId: exchanged, filingId, formerFilingNumber } = await tagged();
    expect(codesOf(await approve(await reissue(exchanged, filingId)))).toBe('ok');
    expect(codesOf(await file(await enter('SN-OTHER', formerFilingNumber)))).toEqual(['NUMBER_TAKEN']);
  });
});
