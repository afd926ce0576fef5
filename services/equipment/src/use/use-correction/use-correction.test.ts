import { describe, expect, it } from 'vitest';
import { caseOf, codesOf, take } from '../../../test/cases.ts';
import { act } from '../../../test/registrations.ts';
import { installation, org, project } from '../../../test/world.ts';
import { useRegistrationProcess } from '../use-registration/use-registration.ts';
import { correctedStay, type UseCorrectionFacts, useCorrectionProcess } from './use-correction.ts';

const registered = (own: object = {}) =>
  caseOf(useRegistrationProcess, {
    applicant: org.contractor,
    state: 'REGISTERED',
    form: { installationId: 'installation-1' },
    outcome: { registrationNumber: '云DA-T202600007' },
    ...own,
  });
const facts: UseCorrectionFacts = {
  registration: registered(),
  installation: installation({ projectName: '旧名工程', location: '1号楼' }),
  project: project(),
};
const form = { registrationId: 'case-1', location: '2号楼', reason: '位置填写有误' };

const taken = (state: string, action: string, by: string, other: Partial<UseCorrectionFacts> = {}) =>
  take(useCorrectionProcess, caseOf(useCorrectionProcess, { applicant: org.contractor, division: '310101', form, state }), [
    action,
    { by, opinion: '同意', facts: { ...facts, ...other } },
  ]);
const submit = (other?: Partial<UseCorrectionFacts>) => taken('DRAFT', 'submit', 'UNIT_CLERK', other);
const approve = (other?: Partial<UseCorrectionFacts>) => taken('SUBMITTED', 'approve', 'EXAMINER', other);

describe('K4 correction of a use registration', () => {
  it('K4 submitted and approved, it says of which registration and what was shown before', () => {
    expect(submit()).toMatchObject({ value: { set: { state: 'SUBMITTED' } } });
    expect(approve()).toMatchObject({
      value: { set: { outcome: { registrationNumber: '云DA-T202600007', formerProjectName: '旧名工程', formerLocation: '1号楼' } } },
    });
  });

  it.each<[string, Partial<UseCorrectionFacts>, readonly string[]]>([
    ['of a registration that has ended', { registration: registered({ state: 'ENDED' }) }, ['NOT_REGISTERED']],
    ['of another user', { registration: registered({ applicant: org.owner }) }, ['NOT_THE_USER']],
    ['of a registration nobody knows', { registration: null }, ['NOT_REGISTERED']],
    ['of a machine that stands no more', { installation: installation({ state: 'DISMANTLED' }) }, ['CRANE_NOT_STANDING']],
    ['of a stay nobody knows', { installation: null }, ['CRANE_NOT_STANDING']],
  ])('K4 %s is refused at submit and again at approve', (_, other, codes) => {
    expect(codesOf(submit(other))).toEqual(codes);
    expect(codesOf(approve(other))).toEqual(codes);
  });

  it('K4 the stay shows the place as it is typed and the project by its present name, as far as that is known', () => {
    const typed = { form } as Parameters<typeof correctedStay>[0];
    expect(correctedStay(typed, { project: project({ name: '新名工程' }) })).toEqual({ location: '2号楼', projectName: '新名工程' });
    expect(correctedStay(typed, { project: null })).toEqual({ location: '2号楼' });
  });

  it('K4 a registration that runs is told anew as it is now; it is nobody’s act but the platform’s, and no longer where it has ended', () => {
    const outcome = { registrationNumber: '云DA-T202600007', registeredOn: '2026-09-01', validUntil: '2027-03-31' };
    const corrected = (state: string, by: string) =>
      act('correct', { state, by, outcome, facts: { installation: installation({ location: '2号楼', projectName: '新名工程' }) } });
    expect(corrected('REGISTERED', 'SYSTEM')).toMatchObject({
      value: {
        set: { state: 'REGISTERED' },
        events: [
          {
            type: 'equipment.use-registration.corrected.v1',
            data: { registrationNumber: '云DA-T202600007', location: '2号楼', projectName: '新名工程', validUntil: '2027-03-31' },
          },
        ],
      },
    });
    expect(codesOf(corrected('REGISTERED', 'EXAMINER'))).not.toBe('ok');
    expect(codesOf(corrected('ENDED', 'SYSTEM'))).not.toBe('ok');
  });
});
