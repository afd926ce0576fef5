import type { Lock, LockPolicy, LockRole, PolicyOf } from '../src/team/lock.ts';
import type { HeldQualification } from '../src/team/qualified.ts';
import type { Candidate, LockRequest, Rules } from '../src/team/team.ts';

export const today = '2026-03-01';
const national: LockPolicy = { isNationwide: false, mayWorkerBeChief: false };
export const provincial: PolicyOf = () => national;

const held = (kind: HeldQualification['kind'], overrides: Partial<HeldQualification> = {}): HeldQualification => ({
  kind,
  validUntil: '2028-12-31',
  status: 'VALID',
  ...overrides,
});

/** Whatever any of the three roles demands. */
const allQualifications: readonly HeldQualification[] = [
  held('CONSTRUCTOR'),
  held('SAFETY_CERTIFICATE_B'),
  held('SAFETY_CERTIFICATE_C3'),
  held('SUPERVISION_ENGINEER'),
];

export const qualified = held;

/** A person qualified for every role and free, unless overridden. */
export const candidate = (key: string, overrides: Partial<Candidate> = {}): Candidate => ({
  _id: `person-${key}`,
  personRef: `ref-${key}`,
  name: `人员${key}`,
  nameRef: `name of ${key}`,
  uscc: 'UNIT-1',
  employed: true,
  locks: [],
  qualifications: allQualifications,
  ...overrides,
});

export const lock = (projectId: string, overrides: Partial<Lock> = {}): Lock => ({
  lockId: `lock-${projectId}`,
  role: 'PROJECT_MANAGER',
  projectId,
  contractKey: `contract-${projectId}`,
  d2: '53',
  exempt: false,
  since: '2025-05-01',
  ...overrides,
});

export const asked = (members: readonly (readonly [key: string, role: LockRole])[], overrides: Partial<LockRequest> = {}): LockRequest => ({
  projectId: 'project-1',
  saga: 'saga-1',
  contractKey: 'contract-1',
  d2: '53',
  sector: 'BUILDING_CONSTRUCTION',
  members: members.map(([key, role]) => ({ personRef: `ref-${key}`, role, nameRef: `name of ${key}`, uscc: 'UNIT-1' })),
  ...overrides,
});

export const rules = (candidates: readonly Candidate[], policy: Partial<LockPolicy> = {}): Rules => ({
  candidates,
  today,
  policy: () => ({ ...national, ...policy }),
});

/** What is told of a project that is over. */
export const completed = (projectId: string) => ({
  projectId,
  ...{ number: 'N', name: '工程', division: '530102', sector: 'BUILDING_CONSTRUCTION', parties: [] },
  ...{ constructionStatus: 'COMPLETED', qualityStatus: 'COMPLETED', safetyStatus: 'TERMINATED' },
});
