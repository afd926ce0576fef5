import type { Sealed } from '@anzhu/casework';
import { syntheticCitizenId } from '@anzhu/identifiers';
import type { SupervisionRegistrationForm } from '../src/supervision-registration/supervision-registration.form.ts';
import { consultant, contractor, owner } from './cases.ts';

const sealed = (value: unknown): Sealed => ({ sealed: 'k1.x', ref: `ref-${String(value).slice(10)}`, masked: '****' });

/** What the permit-reform system pushes: a complete registration in Kunming's Wuhua district, unless overridden. */
export const push = (overrides: Partial<SupervisionRegistrationForm> = {}): SupervisionRegistrationForm => ({
  registrationNumber: 'BJ-2026-0001',
  projectNumber: 'GC-2026-0001',
  projectCode: '2020-530102-47-03-012345',
  projectName: '翠湖花园一期',
  section: '01',
  division: '530102',
  managementLevel: 'COUNTY',
  sector: 'BUILDING_CONSTRUCTION',
  contractRegistrationNumber: 'HT-0001',
  longitude: 102.7,
  latitude: 25.05,
  parties: [
    { kind: 'PROJECT_OWNER', uscc: owner, name: '云南滇池建设投资', registeredDivision: '530102' },
    { kind: 'CONTRACTOR', uscc: contractor, name: '云南五华建工', registeredDivision: '530102' },
    { kind: 'SUPERVISION_CONSULTANT', uscc: consultant, name: '昆明翠湖监理', registeredDivision: '530102' },
  ],
  team: [
    { role: 'PROJECT_MANAGER', name: '张伟', idNumber: syntheticCitizenId(1), uscc: contractor },
    { role: 'SAFETY_OFFICER', name: '李娜', idNumber: syntheticCitizenId(2), uscc: contractor },
    { role: 'CHIEF_SUPERVISION_ENGINEER', name: '王强', idNumber: syntheticCitizenId(3), uscc: consultant },
  ],
  ...overrides,
});

/** The same as it is stored: ID numbers sealed. */
export const stored = (overrides: Partial<SupervisionRegistrationForm> = {}): SupervisionRegistrationForm => {
  const form = push(overrides);
  return { ...form, team: form.team.map((member) => ({ ...member, idNumber: sealed(member.idNumber) })) };
};
