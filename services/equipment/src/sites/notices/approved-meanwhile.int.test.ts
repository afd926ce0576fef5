import { setTimeout } from 'node:timers/promises';
import { type EventDefinition, personChanged, projectStatusChanged, registrationApproved } from '@anzhu/contracts';
import type { Persons } from '@anzhu/copies';
import { proven } from '@anzhu/kernel';
import type { ClientSession } from 'mongoose';
import { describe, expect, it, onTestFinished } from 'vitest';
import { caseOf, codesOf } from '../../../test/cases.ts';
import { type EquipmentKit, equipmentKit } from '../../../test/equipment-kit.ts';
import { dismantling, installing } from '../../../test/notices.ts';
import { persons as crew, form, rows } from '../../../test/registrations.ts';
import { called, org, passedRound, project, specialWorkers } from '../../../test/world.ts';
import { crewChangeProcess } from '../../use/crew-change/crew-change.ts';
import { useRegistrationProcess } from '../../use/use-registration/use-registration.ts';
import { dismantlingNoticeProcess } from '../dismantling-notice/dismantling-notice.ts';
import { installationNoticeProcess } from '../installation-notice/installation-notice.ts';

/** What is about to be approved, and the news that would flag it had it been approved before. */
interface Approval {
  readonly kit: EquipmentKit;
  readonly approve: () => Promise<unknown>;
  readonly flags: () => Promise<readonly string[] | undefined>;
  readonly news: readonly [EventDefinition, object];
}

const newcomer = { ...proven({ one: crew.get('ref-1106') }, 'one').one, ...called('ref-new', '新人') };
const everybody: Persons = new Map([...installing.facts.persons, ...dismantling.facts.persons, ...crew, ['ref-new', newcomer]]);

const leaving = (personRef: string, uscc: string) =>
  [personChanged, { personId: 'p', personRef, nameRef: everybody.get(personRef)?.nameRef, uscc, employed: false }] as const;

const stops = () => {
  const { _id: projectId, ...known } = project({ constructionStatus: 'STOPPED' });
  return [projectStatusChanged, { projectId, ...known }] as const;
};

const knowing = async (): Promise<EquipmentKit> => {
  const kit = await equipmentKit();
  onTestFinished(kit.leave);
  await kit.know.persons(everybody);
  await kit.receive(registrationApproved, { registrationId: 'r', projectId: 'project-1' });
  return kit;
};

const flagsIn = async (kit: EquipmentKit, collection: string, id: string) =>
  (await kit.connection.collection(collection).findOne({ _id: id as never }))?.['outcome'].flags as readonly string[] | undefined;

const noticeIn = async (): Promise<Approval> => {
  const kit = await knowing();
  const notice = { applicant: org.installer, state: 'SUBMITTED', form: installing.form };
  const id = await kit.lay(kit.installationNotices, caseOf(installationNoticeProcess, notice as never));
  return {
    ...{ kit, news: leaving('ref-1104', org.installer) },
    approve: async () => codesOf(await kit.act(kit.installationNotices, [id, 'approve'])),
    flags: () => flagsIn(kit, 'installation_notices', id),
  };
};

const installed = async () => {
  const { kit, approve } = await noticeIn();
  expect(await approve()).toBe('ok');
  const stay = await kit.connection.collection('installations').findOne({});
  return { kit, installationId: String(stay?._id) };
};

const dismantlingIn = async (): Promise<Approval> => {
  const { kit, installationId } = await installed();
  const notice = { applicant: org.dismantler, state: 'SUBMITTED', form: { ...dismantling.form, installationId } };
  const id = await kit.lay(kit.dismantlingNotices, caseOf(dismantlingNoticeProcess, notice as never));
  return {
    ...{ kit, news: leaving('ref-1111', org.dismantler) },
    approve: async () => codesOf(await kit.act(kit.dismantlingNotices, [id, 'approve'])),
    flags: () => flagsIn(kit, 'dismantling_notices', id),
  };
};

const registrationIn = async (): Promise<Approval & { readonly id: string }> => {
  const { kit, installationId } = await installed();
  const rounds = { INITIAL: passedRound };
  await kit.store.atomically((session) => kit.records.installations.change(installationId, { rounds }, session));
  const own = { applicant: org.contractor, state: 'SUBMITTED', form: { ...form, installationId } };
  const id = await kit.lay(kit.useRegistrations, caseOf(useRegistrationProcess, own));
  return {
    ...{ kit, id, news: leaving('ref-1106', org.contractor) },
    approve: async () => codesOf(await kit.act(kit.useRegistrations, [id, 'approve'])),
    flags: () => flagsIn(kit, 'use_registrations', id),
  };
};

const crewChangeIn = async (): Promise<Approval> => {
  const { kit, id: registrationId, approve, flags } = await registrationIn();
  expect(await approve()).toBe('ok');
  const keyStaff = rows.map((row) =>
    row.dutyCode === '1106' ? { ...row, name: '新人', idNumber: { ...row.idNumber, ref: 'ref-new' } } : row,
  );
  const change = { applicant: org.contractor, state: 'SUBMITTED', form: { registrationId, reason: '换班', keyStaff, specialWorkers } };
  const id = await kit.lay(kit.crewChanges, caseOf(crewChangeProcess, change as never));
  return {
    ...{ kit, flags, news: leaving('ref-new', org.contractor) },
    approve: async () => codesOf(await kit.act(kit.crewChanges, [id, 'approve'])),
  };
};

const stoppedIn = async (): Promise<Approval> => ({ ...(await registrationIn()), news: stops() });

const approvals = [
  { title: 'C6 an installation notice whose people leave', opened: noticeIn },
  { title: 'C9 a dismantling notice whose people leave', opened: dismantlingIn },
  { title: 'C8 a registration whose crew leaves', opened: registrationIn },
  { title: 'P6 a crew change whose people leave', opened: crewChangeIn },
  { title: 'C8 a registration whose project stops', opened: stoppedIn },
];

interface Between {
  /** When the news has read and not written yet. */
  readonly read?: () => Promise<unknown>;
  /** When it has written and not committed yet. */
  readonly written?: () => Promise<unknown>;
}

const snapshot = { readConcern: { level: 'snapshot' }, writeConcern: { w: 'majority' } } as const;

const hearing = ({ kit, news: [definition, data] }: Approval) => {
  const handlers = Object.values(kit.parts.consumers ?? {}).flatMap((followers) => followers.flatMap(({ handlers }) => handlers));
  const own = handlers.filter((one) => one.definition.type === definition.type);
  const event = { time: kit.clock().toISOString(), eventnumber: 1 } as never;
  return async (session: ClientSession): Promise<void> => {
    for (const { handle } of own) await handle({ session, event, data });
  };
};

/** The news is heard as the consumer hears it, in one transaction that is begun again where another was faster; what comes between comes once. */
const heard = async (approval: Approval, { read, written }: Between): Promise<void> => {
  const { connection } = approval.kit;
  const handle = hearing(approval);
  const between = [read, written].map((then) => (then ? [then] : []));
  const once = async (at: number): Promise<unknown> => between[at]?.shift()?.();
  const hear = async (session: ClientSession): Promise<void> => {
    await connection.collection('person_copies').findOne({}, { session });
    await once(0);
    await handle(session);
    await once(1);
  };
  const session = await connection.startSession();
  try {
    await session.withTransaction(() => hear(session), snapshot);
  } finally {
    await session.endSession();
  }
};

/** Long enough for an approval that nothing holds up to be committed. */
const aMoment = () => setTimeout(700);

describe('reliability: what befalls a record while it is approved', () => {
  it.each(approvals)('P5 reliability: $title flags it where the approval was committed before the news was written', async ({ opened }) => {
    const approval = await opened();
    const approved: unknown[] = [];
    await heard(approval, { read: async () => approved.push(await approval.approve()) });
    expect(approved).toEqual(['ok']);
    expect(await approval.flags()).toHaveLength(1);
  });

  it.each(approvals)(
    'P5 reliability: $title bars the approval, or flags it, where the news was written before it was committed',
    async ({ opened }) => {
      const approval = await opened();
      const approving: Promise<unknown>[] = [];
      const begin = async () => {
        approving.push(approval.approve());
        await aMoment();
      };
      await heard(approval, { written: begin });
      const [code] = await Promise.all(approving);
      expect(code === 'ok' ? await approval.flags() : ['refused']).toHaveLength(1);
    },
  );

  it('P5 C6 C8 with its use the installation of a machine is over: nobody is named for it any more', async () => {
    const { kit, approve } = await registrationIn();
    const workers = async () => (await kit.connection.collection('installations').findOne({}))?.['workedBy'];
    expect((await workers()).length).toBeGreaterThan(0);
    expect(await approve()).toBe('ok');
    expect(await workers()).toEqual([]);
  });

  it('P5 reliability: news whose hearing is killed before it commits holds up no approval, and flags when it is heard again', async () => {
    const approval = await noticeIn();
    const killed = async () => {
      throw new Error('killed');
    };
    await expect(heard(approval, { written: killed })).rejects.toThrow('killed');
    expect(await approval.approve()).toBe('ok');
    expect(await approval.flags()).toBeUndefined();
    await heard(approval, {});
    expect(await approval.flags()).toEqual(['STAFF_LACKING']);
  });
});
