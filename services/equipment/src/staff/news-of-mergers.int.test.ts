import { personChanged, registrationApproved, unitChanged } from '@anzhu/contracts';
import { beforeAll, describe, expect, it } from 'vitest';
import { caseOf, codesOf } from '../../test/cases.ts';
import { type EquipmentKit, equipmentKit } from '../../test/equipment-kit.ts';
import { installing } from '../../test/notices.ts';
import { persons } from '../../test/registrations.ts';
import { runningRegistration } from '../../test/running.ts';
import { org, unit } from '../../test/world.ts';
import { installationNoticeProcess } from '../sites/installation-notice/installation-notice.ts';

type Step = (kit: EquipmentKit) => Promise<void>;

const merged =
  (uscc: string, successor: string | null): Step =>
  (kit) =>
    kit.receive(unitChanged, { ...unit(uscc), uscc, ...(successor && { successor, successorName: '合并后单位' }) });

const works =
  (personRef: string, uscc: string): Step =>
  (kit) => {
    const { nameRef } = [persons, installing.facts.persons].flatMap((all) => all.get(personRef) ?? [])[0] ?? {};
    return kit.receive(personChanged, { personId: 'p', personRef, nameRef, uscc, employed: true });
  };

const approvedAt =
  (uscc: string): Step =>
  async (kit) => {
    const approvals = [{ uscc, number: '云A082024000001' }];
    await kit.connection.collection('person_copies').updateOne({ _id: 'ref-worker' as never }, { $set: { approvals } });
  };

const ordersOf = <T>(all: readonly T[]): readonly (readonly T[])[] =>
  all.length < 2 ? [all] : all.flatMap((first) => ordersOf(all.filter((one) => one !== first)).map((rest) => [first, ...rest]));

const inTurn = async (kit: EquipmentKit, steps: readonly Step[]): Promise<void> => {
  for (const step of steps) await step(kit);
};

const known = async (people: typeof persons): Promise<EquipmentKit> => {
  const kit = await equipmentKit();
  await kit.know.persons(people);
  await kit.receive(registrationApproved, { registrationId: 'r', projectId: 'project-1' });
  return kit;
};

describe('E1 reliability: what was decided before a merger is heard is decided anew when it is heard', () => {
  let [using, noticed] = [] as unknown as [EquipmentKit, EquipmentKit];
  let [registrationId, noticeId] = ['', ''];

  const install = async (kit: EquipmentKit, own: object): Promise<string> => {
    const id = await kit.lay(kit.installationNotices, caseOf(installationNoticeProcess, { state: 'SUBMITTED', ...own } as never));
    expect(codesOf(await kit.act(kit.installationNotices, [id, 'approve']))).toBe('ok');
    return id;
  };

  beforeAll(async () => {
    const running = await runningRegistration();
    [using, registrationId] = [running.kit, running.registrationId];
    noticed = await known(installing.facts.persons);
    noticeId = await install(noticed, { applicant: org.installer, form: installing.form });
  });

  const ofRegistration = async () => (await using.store.find(using.useRegistrations.model, registrationId))?.outcome.flags ?? [];
  const ofNotice = async () => (await noticed.store.find(noticed.installationNotices.model, noticeId))?.outcome.flags ?? [];

  const { contractor, installer, owner, dismantler, consultant } = org;
  const stories = [
    [
      'C8 the using unit was merged',
      'REGISTRATION',
      [works('ref-1109', owner), merged(contractor, owner)],
      [works('ref-1109', contractor), merged(contractor, null)],
    ],
    [
      'C8 its successor was merged too',
      'REGISTRATION',
      [works('ref-1109', dismantler), merged(contractor, owner), merged(owner, dismantler)],
      [works('ref-1109', contractor), merged(contractor, null), merged(owner, null)],
    ],
    [
      'C6 the installer was merged',
      'NOTICE',
      [works('ref-1104', owner), merged(installer, owner)],
      [works('ref-1104', installer), merged(installer, null)],
    ],
    [
      'C6 its successor was merged too',
      'NOTICE',
      [works('ref-1104', dismantler), merged(installer, owner), merged(owner, dismantler)],
      [works('ref-1104', installer), merged(installer, null), merged(owner, null)],
    ],
    [
      'C6 a unit was merged into it that had a special worker approved',
      'NOTICE',
      [
        async (kit: EquipmentKit) => {
          await approvedAt(consultant)(kit);
          await works('ref-worker', installer)(kit);
        },
        merged(consultant, installer),
      ],
      [approvedAt(installer), merged(consultant, null)],
    ],
  ] as const;

  it.each(
    stories.flatMap(([title, at, heard, back]) =>
      ordersOf<Step>(heard).map((order) => [title, order.map((one) => heard.indexOf(one as never) + 1).join(), at, order, back] as const),
    ),
  )('E1 P5 %s: nobody has left, heard in the order %s', async (...[, , at, order, back]) => {
    const [kit, flagsOf] = at === 'NOTICE' ? ([noticed, ofNotice] as const) : ([using, ofRegistration] as const);
    expect(await flagsOf()).toEqual([]);
    await inTurn(kit, order);
    expect(await flagsOf()).toEqual([]);
    await inTurn(kit, back);
    expect(await flagsOf()).toEqual([]);
  });

  it.each(stories.map(([title, at, heard, back]) => [title, at, heard, back] as const))(
    'E1 P5 %s: until all mergers are heard somebody has',
    async (...[, at, heard, back]) => {
      const [kit, flagsOf] = at === 'NOTICE' ? ([noticed, ofNotice] as const) : ([using, ofRegistration] as const);
      for (const step of heard.slice(0, -1)) {
        await step(kit);
        expect(await flagsOf()).not.toEqual([]);
      }
      await inTurn(kit, [...heard.slice(-1), ...back]);
      expect(await flagsOf()).toEqual([]);
    },
  );
});
