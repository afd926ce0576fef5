import { toldOfOthers } from '@anzhu/testing';
import { beforeAll, describe, expect, it } from 'vitest';
import { caseOf, now } from '../test/cases.ts';
import { clerkOf, type EquipmentKit, equipmentKit } from '../test/equipment-kit.ts';
import { served } from '../test/served.ts';
import { crane, installation, project } from '../test/world.ts';
import { modules } from './modules.ts';
import { processes, sdl } from './sdl.ts';
import { installationNoticeProcess } from './sites/installation-notice/installation-notice.ts';
import { useRegistrationProcess } from './use/use-registration/use-registration.ts';

const mark = '机密';
const theirs = '91650100572536759H';
const stranger = '91530102MA6K00014A';

const there = { division: '650102', d2: '65', d4: '6501', d6: '650102' };
const parties = { owner: theirs, contractor: theirs, installer: theirs, consultant: theirs };

/** Everything about their machine bears the mark, but for what its face shows to anybody. */
const theirRecords = async ({ connection, know }: EquipmentKit): Promise<void> => {
  await know.project(project({ _id: 'their-project', division: '650102', parties: [], permitNumber: mark }));
  const machine = crane({ ...there, _id: 'their-crane', ownerUscc: theirs, archiveHolderUscc: theirs, filingNumber: '新A-T202600001' });
  const former = [{ filingId: 'f', filingNumber: `${mark}旧号`, ownerUscc: theirs, endedOn: '2020-01-01', ending: 'CHANGED' as const }];
  await connection
    .collection('cranes')
    .insertOne({ ...machine, keys: [], formerFilings: former, manufacturingLicenseNumber: mark } as never);
  const stay = {
    projectName: `${mark}工程`,
    location: `${mark}楼`,
    parties,
    partyOrgs: [theirs],
    ownerUscc: theirs,
    installerUscc: theirs,
  };
  await connection.collection('installations').insertOne(
    installation({
      ...there,
      ...stay,
      _id: 'their-stay',
      craneId: 'their-crane',
      filingNumber: '新A-T202600001',
      registrationId: 'their-registration',
    }) as never,
  );
  const own = {
    ...there,
    applicant: theirs,
    applicantName: mark,
    parties: { applicant: theirs, ...parties },
    partyOrgs: [theirs],
    title: mark,
    about: 'their-crane',
  };
  const noticed = caseOf(installationNoticeProcess, { ...own, state: 'APPROVED', form: { craneId: 'their-crane', location: mark } });
  await connection.collection(installationNoticeProcess.collection).insertOne({ ...noticed, _id: 'their-stay' } as never);
  const registered = caseOf(useRegistrationProcess, {
    ...own,
    state: 'REGISTERED',
    form: { installationId: 'their-stay', projectManagerName: mark },
  });
  await connection
    .collection(useRegistrationProcess.collection)
    .insertOne({ ...registered, _id: 'their-registration', outcome: { registrationNumber: mark } } as never);
};

/** A machine that was theirs, with a case of every process from that time: whatever they wrote bears the mark. */
const soldMachine = async ({ connection }: EquipmentKit): Promise<void> => {
  const own = { _id: 'sold-crane', ownerUscc: stranger, archiveHolderUscc: stranger, filingNumber: '云AA-T202600099' };
  await connection.collection('cranes').insertOne({ ...crane(own), keys: [] } as never);
  const units = { parties, partyOrgs: [theirs], ownerUscc: theirs, installerUscc: theirs };
  const stay = installation({ ...units, _id: 'sold-stay', craneId: 'sold-crane', registrationId: 'sold-UseRegistration' });
  await connection.collection('installations').insertOne(stay as never);
  for (const process of processes) {
    const { type } = process.workflow.process;
    const named = { craneId: 'sold-crane', installationId: 'sold-stay', location: mark, projectManagerName: mark, contactName: mark };
    const said = { applicant: theirs, applicantName: mark, title: mark, parties: { applicant: theirs, ...parties }, partyOrgs: [theirs] };
    const entry = { number: 1, at: now, actorId: 'zhou', actorName: mark, role: 'UNIT_CLERK', action: 'open', from: '', to: '' };
    const history = [{ ...entry, label: { zh: '新建', en: 'Open' } }];
    const record = caseOf(process as never, { ...said, history, about: 'sold-crane', form: named as never } as never) as object;
    const _id = type === 'InstallationNotice' ? 'sold-stay' : `sold-${type}`;
    await connection.collection(process.collection).insertOne({ ...record, _id } as never);
  }
};

describe('S1 what a case tells of records its reader may not read', () => {
  let kit: EquipmentKit;
  let ask: Awaited<ReturnType<typeof served>>;
  const reader = { ...clerkOf(stranger, ['CONTRACTOR', 'INSTALLER', 'EQUIPMENT_OWNER']), region: '530102' };

  beforeAll(async () => {
    kit = await equipmentKit();
    ask = await served(kit);
    await theirRecords(kit);
    await soldMachine(kit);
  });

  it('X9 the page of a machine leads its new owner to no case of the former one, whatever field is asked', async () => {
    const told = (who: typeof reader) =>
      toldOfOthers({ sdl, ask: (query) => ask(who, query), root: 'crane(id: "sold-crane")', type: 'Crane', mark });
    expect(await told(reader)).toEqual([]);
    expect((await told(clerkOf(theirs, ['EQUIPMENT_OWNER']))).length).toBeGreaterThan(20);
  });

  it('S1 the records themselves are none to the reader, and there to whose they are', async () => {
    const query = '{ crane(id: "their-crane") { id owner { uscc } } useRegistration(id: "their-registration") { id } }';
    expect(await ask(reader, query)).toEqual({ crane: null, useRegistration: null });
    expect(await ask(clerkOf(theirs, ['EQUIPMENT_OWNER']), query)).toMatchObject({ crane: { id: 'their-crane' } });
    expect(modules.length).toBe(processes.length);
  });
});
