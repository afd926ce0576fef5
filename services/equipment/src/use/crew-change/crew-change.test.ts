import { type EnumTypeDefinitionNode, parse } from 'graphql';
import { describe, expect, it } from 'vitest';
import { caseOf, codesOf, take } from '../../../test/cases.ts';
import { persons, rows } from '../../../test/registrations.ts';
import { installation, org, specialWorkers, unit, withWorker } from '../../../test/world.ts';
import { sdl } from '../../sdl.ts';
import { flagged, registrationFlags } from '../attention/flags.ts';
import { crewIn, crewList } from '../crew/crew.ts';
import { useRegistrationProcess } from '../use-registration/use-registration.ts';
import { type CrewChangeFacts, crewChangeProcess } from './crew-change.ts';

const registration = caseOf(useRegistrationProcess, { applicant: org.contractor, state: 'REGISTERED', form: {} });
const form = { registrationId: 'case-1', reason: '换班', keyStaff: rows, specialWorkers };
const facts: CrewChangeFacts = { registration, installation: installation(), unit: unit(org.contractor), persons: withWorker(persons) };

interface Given {
  readonly facts?: Partial<CrewChangeFacts>;
  readonly form?: object;
  readonly state?: string;
  readonly applicant?: string;
  readonly division?: string;
  readonly by?: string;
  readonly opinion?: string;
}
const act = (action: string, { facts: other, form: changed, by = 'UNIT_CLERK', opinion, ...own }: Given = {}) => {
  const record = caseOf(crewChangeProcess, { applicant: org.contractor, ...own, form: { ...form, ...changed } });
  return take(crewChangeProcess, record, [action, { by, facts: { ...facts, ...other }, ...(opinion ? { opinion } : {}) }]);
};
const reviewed = { state: 'SUBMITTED', by: 'EXAMINER', division: '310101' };

const expired = (ref: string) => {
  const person = persons.get(ref);
  const [held] = Object.values(person?.qualifications ?? {});
  const qualifications = { q1: { ...held, status: 'VALID' as const, validUntil: '2026-09-13' } };
  return new Map([...facts.persons, [ref, { ...person, _id: ref, qualifications } as never]]);
};

describe('P6 crew change', () => {
  it('P6 submitted, reviewed once', () => {
    expect(act('submit')).toMatchObject({ value: { set: { state: 'SUBMITTED' } } });
    expect(act('approve', reviewed)).toMatchObject({ value: { set: { state: 'APPROVED' } } });
  });

  it('P6 in Yunnan every decision has an opinion, everywhere a return has one', () => {
    expect(codesOf(act('approve', { ...reviewed, division: '530102' }))).toEqual(['opinion REQUIRED']);
    expect(codesOf(act('returnForCorrection', reviewed))).toEqual(['opinion REQUIRED']);
  });

  it.each([
    ['a registration nobody knows', { facts: { registration: null } }, 'NOT_REGISTERED'],
    ['a registration that has ended', { facts: { registration: { ...registration, state: 'EXPIRED' } } }, 'NOT_REGISTERED'],
    ["another unit's crane", { facts: { registration: { ...registration, applicant: org.owner } } }, 'NOT_THE_USER'],
  ] as const)('P6 %s is refused at submit and again at approve', (_, given, code) => {
    expect(codesOf(act('submit', given))).toContain(code);
    expect(codesOf(act('approve', { ...reviewed, ...given }))).toContain(code);
  });

  it('P6 certificates are valid on the day, of the submission and of the approval', () => {
    const given = { facts: { persons: expired('ref-1109') } };
    expect(codesOf(act('submit', given))).toEqual(['form.keyStaff.3.dutyCode CERTIFICATE_EXPIRED']);
    expect(codesOf(act('approve', { ...reviewed, ...given }))).toEqual(['CERTIFICATE_EXPIRED']);
  });

  it('P6 the crew names every duty of P5b', () => {
    expect(codesOf(act('submit', { form: { keyStaff: rows.slice(0, 3) } }))).toEqual(['form.keyStaff DUTY_1109_MISSING']);
  });
});

describe('P7 crew list', () => {
  it('P7 shows signallers, operators and special workers with their certificates, ID numbers masked, expired ones as such', () => {
    const lines = crewList(crewIn(form), expired('ref-1109'), '2026-09-14');
    expect(lines.map(({ name, certificateType, isValid }) => [name, certificateType?.zh, isValid])).toEqual([
      ['人员1108', '建筑起重信号司索工', true],
      ['人员1109', '建筑起重机械司机（塔式起重机）', false],
      ['工人', '建筑起重机械安装拆卸工（塔式起重机）', true],
    ]);
    expect(lines.map(({ idNumber }) => idNumber)).toEqual([...Array.from({ length: lines.length - 1 }, () => '53**************01'), null]);
  });

  it('P7 who holds no certificate is shown without one', () => {
    expect(crewList(crewIn(form), new Map(), '2026-09-14')[0]).toMatchObject({ certificateNumber: null, isValid: false });
  });

  it('P7 a flag is raised and lowered alone; nothing changes, nothing is new', () => {
    const flags = ['PROJECT_STOPPED'] as const;
    expect(flagged(flags, { CREW_CERTIFICATE: true })).toEqual(['CREW_CERTIFICATE', 'PROJECT_STOPPED']);
    expect(flagged(flags, { PROJECT_STOPPED: false })).toEqual([]);
    expect(flagged(flags, { PROJECT_STOPPED: true })).toBe(flags);
  });

  it('P3 P5 P7 the schema has every flag there may be, so that a registration is answered whatever befell it', () => {
    const isFlags = ({ name }: EnumTypeDefinitionNode) => name.value === 'UseRegistrationFlag';
    const found = parse(sdl).definitions.find((one) => one.kind === 'EnumTypeDefinition' && isFlags(one)) as EnumTypeDefinitionNode;
    expect(found.values?.map(({ name }) => name.value).toSorted()).toEqual(Object.keys(registrationFlags).toSorted());
  });
});

describe('P6 each rule by itself', () => {
  it('P6 of an unknown installation no crew is judged', () => {
    const list = crewChangeProcess.requirements?.(
      caseOf(crewChangeProcess, { applicant: org.contractor, form }) as never,
      { facts: { ...facts, installation: null }, today: '2026-09-14', asked: {} } as never,
    );
    expect(list).toEqual([]);
  });

  it('P6 a special worker without a certificate is named at submit and again at approve', () => {
    const unknown = { facts: { persons } };
    expect(codesOf(act('submit', unknown))).toEqual(['form.specialWorkers.0.certificateNumber PERSON_NOT_FOUND']);
    expect(codesOf(act('approve', { ...reviewed, ...unknown, opinion: '同意' }))).toEqual(['PERSON_NOT_FOUND']);
  });

  it('P5 a duty that nobody fills is held at approval only where it was submitted so', () => {
    expect(codesOf(act('approve', { ...reviewed, form: { keyStaff: rows.slice(1) }, opinion: '同意' }))).toBe('ok');
  });
});
