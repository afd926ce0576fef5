import type { Subject } from '@anzhu/access';
import { syntheticCitizenId, syntheticUscc } from '@anzhu/identifiers';
import { refusedButtons, subject } from '@anzhu/testing';
import { afterAll, expect, it } from 'vitest';
import { personnelService } from '../../test/service.ts';
import type { Qualification } from '../qualification/qualification.ts';
import { personButtons } from './person-buttons.use-case.ts';

const [own, other, far] = [syntheticUscc(1), syntheticUscc(2), syntheticUscc(3)];
const clerk = subject({ id: 'clerk', name: '王芳', org: own });
const official = (role: Subject['roles'][number], region = '530100'): Subject =>
  subject({ id: role, name: role, org: `${region}-JZ`, orgKind: 'AUTHORITY', unitKinds: [], region, roles: [role] });
const everybody: readonly (readonly [string, Subject])[] = [
  ['a clerk of the employer', clerk],
  ['a clerk of another unit', subject({ id: 'stranger', org: other })],
  ['an examiner', official('EXAMINER')],
  ['an officer', official('DEPARTMENT_OFFICER')],
  ['an auditor', official('AUDITOR')],
  ['an examiner elsewhere', official('EXAMINER', '650000')],
];

const service = await personnelService('2026-03-02T02:00:00Z', [own, '530102'], [other, '530102'], [far, '650102']);
afterAll(() => service.stop());

const certificate = {
  ...{ kind: 'SPECIAL_OPERATION', issuer: '云南省住房和城乡建设厅', source: 'PAPER' },
  ...{ issuedOn: '2025-03-01', validUntil: '2027-02-28' },
};
const answers = {
  registerPerson: { name: '赵一', idNumber: syntheticCitizenId(9), phone: '13800138009' },
  changePerson: { phone: '13800138001' },
  recordQualification: { ...certificate, number: '云A052025000009' },
  revealPersonalData: { reason: '核对身份' },
};
/** Something else is done with it than has been done. */
const statuses = ['VALID', 'SUSPENDED'].map((status) => ({
  ...answers,
  setQualificationStatus: { status, on: '2026-03-01', reason: '核查' },
}));

const act = { since: '2026-03-01', reason: '核查' };

/** What makes each status of a certificate. */
const standings: Readonly<Record<Qualification['status'], object>> = {
  ...{ VALID: {}, EXPIRED: { validUntil: '2026-02-28' }, SUSPENDED: { suspension: act } },
  ...{ REVOKED: { ending: { ...act, as: 'REVOKED' } }, CANCELLED: { ending: { ...act, as: 'CANCELLED' } } },
};

interface At {
  readonly at: string;
  readonly id?: string;
}

/** What somebody is offered there, and what of it is refused however it is answered. */
const offered = async (who: Subject, one: At) => {
  const uscc = who.region === '650000' ? far : own;
  const named = who.orgKind === 'AUTHORITY' && { registerPerson: { ...answers.registerPerson, uscc } };
  const [valid, suspended] = statuses.map((given) => ({ ...given, ...named }));
  const { pressed, refused } = await refusedButtons(service, { who, answers: valid ?? {}, ...one });
  if (refused.length === 0) return { pressed, refused };
  const otherwise = await refusedButtons(service, { who, answers: suspended ?? {}, ...one });
  return { pressed, refused: refused.filter((why) => otherwise.refused.includes(why)) };
};

it('P5 P6 X12 no button of persons and their qualifications is refused whatever is answered, employed, gone or merged, in each status of a certificate', async () => {
  const pressed = new Set<string>();
  const person = await service.change(clerk, 'registerPerson', {
    ...{ name: '李强', idNumber: syntheticCitizenId(1), phone: '13800138000' },
  });
  const id = String(person['id']);
  const held = await service.change(official('EXAMINER'), 'recordQualification', {
    ...{ personId: id, ...certificate, number: '云A052025000001' },
  });
  const qualification = String(held['id']);
  const press = async (): Promise<void> => {
    const all: readonly At[] = [
      { at: 'persons' },
      { at: `person(id: "${id}")`, id },
      { at: `qualification(id: "${qualification}")`, id: qualification },
    ];
    for (const [name, who] of everybody)
      for (const one of all) {
        const found = await offered(who, one);
        expect([name, one.at, found.refused]).toEqual([name, one.at, []]);
        for (const mutation of found.pressed) pressed.add(mutation);
      }
  };
  const persons = service.connection.collection('persons');
  const qualifications = service.connection.collection('qualifications');
  const laid = { suspension: null, ending: null, validUntil: certificate.validUntil };
  for (const [status, facts] of Object.entries(standings)) {
    await qualifications.updateOne({ _id: qualification as never }, { $set: { ...laid, ...facts, status } });
    const { data } = await service.ask(official('EXAMINER'), `{ qualification(id: "${qualification}") { status } }`);
    expect(data).toEqual({ qualification: { status } });
    await press();
  }
  await persons.updateOne({ _id: id as never }, { $set: { employed: false, leavingReason: '合同到期' } });
  await press();
  await persons.updateOne({ _id: id as never }, { $set: { mergedInto: 'another' } });
  await press();
  expect([...pressed].toSorted()).toEqual(Object.values(personButtons).flatMap(Object.keys).toSorted());
});
