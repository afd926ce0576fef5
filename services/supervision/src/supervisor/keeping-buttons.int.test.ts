import type { Subject } from '@anzhu/access';
import { syntheticCitizenId } from '@anzhu/identifiers';
import { newId } from '@anzhu/kernel';
import { refusedButtons } from '@anzhu/testing';
import { afterAll, expect, it } from 'vitest';
import { people, supervisionService } from '../../test/service.ts';
import { keepingButtons } from './keeping-buttons.use-case.ts';

const chief: Subject = { ...people.chief, id: 'safety-chief', org: '530102-SS' };
const officer: Subject = { ...people.chief, id: 'officer', org: '530102-JZ', roles: ['DEPARTMENT_OFFICER'] };
const everybody: readonly (readonly [string, Subject])[] = [
  ['the chief', chief],
  ['the department', officer],
  ['the chief of another institution', people.chief],
  ['the chief of one that is not on record', { ...chief, org: '530124-SS', region: '530124' }],
  ['a supervisor', people.safety],
  ['a unit', people.owner],
];

const service = await supervisionService();
afterAll(() => service.stop());

const stated = (serial: number) => ({
  ...{ name: '马明', idNumber: syntheticCitizenId(serial), account: `account-${serial}` },
  ...{ certificateNumber: `云建安监(2026)${serial}`, certificateValidUntil: '2027-06-30' },
});

const act = async (who: Subject, mutation: string, input: object) => {
  const type = `${mutation.charAt(0).toUpperCase()}${mutation.slice(1)}Input`;
  const query = `mutation ($input: ${type}!) { done: ${mutation}(input: $input) { ... on Supervisor { id version } } }`;
  const { data } = await service.ask(who, query, { input: { requestId: newId(), ...input } });
  return data.done as { readonly id: string; readonly version: number };
};

const named = { code: '530103-SS', name: '盘龙区安全监督站', discipline: 'SAFETY', division: '530102', authority: '530102-JZ' };
const answers = {
  registerSupervisor: stated(6_001),
  changeSupervisor: { name: '马亮' },
  revealSupervisorIdNumber: { reason: '核对身份' },
  supervisorLeaves: { reason: '调离' },
  registerSupervisionInstitution: { ...named, code: '530102-SS2' },
  changeSupervisionInstitution: { name: '五华区建设工程安全监督站' },
};

it('R1 X12 no button of supervisors and institutions is refused whatever is answered, as they come, go and are merged', async () => {
  const pressed = new Set<string>();
  const press = async (supervisorId: string): Promise<void> => {
    const { _id: institutionId } = (await service.connection.collection('supervision_institutions').findOne({ code: chief.org })) ?? {};
    const all = [
      ...[{ at: 'supervisors' }, { at: 'supervisionInstitutions' }, { at: `supervisor(id: "${supervisorId}")`, id: supervisorId }],
      { at: `supervisionInstitution(id: "${String(institutionId)}")`, id: String(institutionId) },
    ];
    for (const [name, who] of everybody)
      for (const one of all) {
        const found = await refusedButtons(service, { who, answers, ...one });
        expect([name, one.at, found.refused]).toEqual([name, one.at, []]);
        for (const mutation of found.pressed) pressed.add(mutation);
      }
  };
  const { id, version } = await act(chief, 'registerSupervisor', stated(6_000));
  await press(id);
  await act(chief, 'supervisorLeaves', { id, expectedVersion: version, reason: '调离' });
  await press(id);
  const merged = { $set: { successor: people.chief.org } };
  await service.connection.collection('supervision_institutions').updateOne({ code: chief.org }, merged);
  await press(id);
  expect([...pressed].toSorted()).toEqual(Object.values(keepingButtons).flatMap(Object.keys).toSorted());
});
