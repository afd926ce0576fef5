import type { EventDraft } from '@anzhu/contracts';
import { registrationApproved } from '@anzhu/contracts';
import { beforeAll, describe, expect, it } from 'vitest';
import { caseOf, codesOf } from '../test/cases.ts';
import { type EquipmentKit, equipmentKit } from '../test/equipment-kit.ts';
import { form, persons } from '../test/registrations.ts';
import { org, passedRound, withWorker } from '../test/world.ts';

import { restateCranes } from './restated.store.ts';
import { installationNoticeProcess } from './sites/installation-notice/installation-notice.ts';
import { useRegistrationProcess } from './use/use-registration/use-registration.ts';

const time = '2026-09-14T02:00:00.000Z';
const filed = {
  ...{
    filingId: 'gone',
    craneId: 'crane-9',
    filingNumber: '云AA-T202600099',
    category: 'TOWER_CRANE',
    model: 'QTZ80',
    serialNumber: 'SN-9',
  },
  ...{ ownerUscc: org.owner, ownerName: '产权单位', division: '530102' },
};
const used = {
  registrationId: 'gone',
  installationId: 'i',
  craneId: 'c',
  projectId: 'p',
  registrationNumber: '云DA-T202600099',
  userUscc: org.contractor,
};

describe('reliability: after a restore of equipment its certificates agree with it', () => {
  let kit: EquipmentKit;
  let registrationId: string;
  beforeAll(async () => {
    kit = await equipmentKit();
    await kit.know.persons(withWorker(persons));
    await kit.receive(registrationApproved, { registrationId: 'r', projectId: 'project-1' });
    const notice = {
      applicant: org.installer,
      state: 'SUBMITTED',
      form: { craneId: 'crane-1', projectId: 'project-1', location: '1号楼' },
    };
    const installationId = await kit.lay(kit.installationNotices, caseOf(installationNoticeProcess, notice));
    expect(codesOf(await kit.act(kit.installationNotices, [installationId, 'approve']))).toBe('ok');
    await kit.store.atomically((session) =>
      kit.records.installations.change(installationId, { rounds: { INITIAL: passedRound } }, session),
    );
    const own = { applicant: org.contractor, state: 'SUBMITTED', form: { ...form, installationId } };
    registrationId = await kit.lay(kit.useRegistrations, caseOf(useRegistrationProcess, own));
    expect(codesOf(await kit.act(kit.useRegistrations, [registrationId, 'approve']))).toBe('ok');
  });

  /** What is said after events of before the restore. */
  const saidOf = async (...lost: readonly (readonly [type: string, subject: string, data: object])[]) => {
    const said: (readonly [string, EventDraft])[] = [];
    const events = lost.map(([type, subject, data], at) => {
      const event = { type: `equipment.${type}.v1`, subject, data, time };
      return { ...event, eventnumber: at + 1, recordversion: at + 11 };
    });
    await restateCranes(kit.connection, events as never, (id, draft) => {
      said.push([id, draft]);
      return Promise.resolve();
    });
    return said.map(([id, { type, data }]) => [id, type.split('.').slice(1, 3).join(' '), data]);
  };

  it('K10 reliability: what ended after the copy is in force again, and is told as it is on record', async () => {
    const { craneId, filingId } = await kit.fileCrane({ validUntil: '2030-04-30' });
    const said = await saidOf(
      ['ownership-filing.cancelled', filingId, { ...filed, filingId, craneId, reason: '注销' }],
      ['use-registration.corrected', registrationId, { ...used, registrationId, location: '9号楼' }],
      ['use-registration.ended', registrationId, { ...used, registrationId, ending: 'COMPLETED' }],
    );
    expect(said).toMatchObject([
      [
        filingId,
        'ownership-filing extended',
        { filingId, craneId, validUntil: '2030-04-30', certificate: 'PENDING', ownerUscc: org.owner },
      ],
      [
        registrationId,
        'use-registration corrected',
        { registrationNumber: '云DA-T202600001', location: '1号楼', projectName: '示例工程', userUscc: org.contractor },
      ],
    ]);
  });

  it('K10 reliability: what was approved after the copy is not in force, and others hear that it is not', async () => {
    const draft = await kit.lay(
      kit.useRegistrations,
      caseOf(useRegistrationProcess, { applicant: org.contractor, state: 'SUBMITTED', form }),
    );
    const said = await saidOf(
      ['ownership-filing.approved', 'gone', filed],
      ['use-registration.approved', 'gone', used],
      ['use-registration.approved', draft, { ...used, registrationId: draft }],
    );
    expect(said).toMatchObject([
      ['gone', 'ownership-filing cancelled', { filingNumber: filed.filingNumber, reason: expect.stringContaining('恢复') }],
      ['gone', 'use-registration ended', { registrationNumber: used.registrationNumber, ending: 'REVOKED' }],
      [draft, 'use-registration ended', { registrationId: draft, ending: 'REVOKED', reason: expect.stringContaining('恢复') }],
    ]);
  });

  it('K10 K12 reliability: a filing whose place another had taken after the copy is filed again, and is told so with that other one, which is not; of one that is filed still nothing is told', async () => {
    const { craneId, filingId } = await kit.fileCrane({ validUntil: '2030-04-30' });
    const chain = { ...filed, craneId };
    const said = await saidOf(
      ['ownership-filing.changed', 'next', { ...chain, filingId: 'next', formerFilingId: filingId }],
      ['ownership-filing.extended', 'next', { ...chain, filingId: 'next' }],
      ['ownership-filing.reissued', 'next but one', { ...chain, filingId: 'next but one', formerFilingId: 'next' }],
    );
    expect(said).toMatchObject([
      ['next', 'ownership-filing cancelled', { filingId: 'next', reason: expect.stringContaining('恢复') }],
      ['next but one', 'ownership-filing cancelled', { filingId: 'next but one' }],
      [filingId, 'ownership-filing extended', { filingId, craneId, undoneSuccessor: { filingId: 'next', version: 11 } }],
    ]);
    const former = { filingId: 'kept', filingNumber: 'N-2', ownerUscc: org.owner, endedOn: '2026-01-01', ending: 'REISSUED' } as const;
    const kept = await kit.fileCrane({ formerFilings: [former] });
    expect(
      await saidOf(['ownership-filing.reissued', kept.filingId, { ...chain, filingId: kept.filingId, formerFilingId: 'kept' }]),
    ).toEqual([[kept.filingId, 'ownership-filing extended', expect.not.objectContaining({ undoneSuccessor: expect.anything() })]]);
  });

  it('K10 reliability: of a filing that had ended before, or whose place another had taken, nothing is told', async () => {
    const former = { filingId: 'former', filingNumber: 'N-1', ownerUscc: org.owner, endedOn: '2026-01-01', ending: 'REISSUED' } as const;
    await kit.fileCrane({ formerFilings: [former] });
    const { filingId } = await kit.fileCrane({ filingState: 'CANCELLED' });
    expect(await saidOf(['ownership-filing.reissued', 'former', filed], ['ownership-filing.cancelled', filingId, filed])).toEqual([]);
    expect(codesOf(await kit.act(kit.useRegistrations, [registrationId, 'revoke']))).toBe('ok');
    expect(await saidOf(['use-registration.ended', registrationId, used])).toEqual([]);
  });
});
