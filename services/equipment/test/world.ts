import type { KnownPerson, PersonCopy, Persons, ProjectCopy, UnitCopy } from '@anzhu/copies';
import { type DutyCode, duties, fitsDuty, specialOperations, syntheticUscc } from '@anzhu/identifiers';
import { addDays } from '@anzhu/kernel';
import { createPersonalData } from '@anzhu/store';
import type { Crane } from '../src/cranes/crane/crane.ts';
import type { Installation } from '../src/sites/installation/installation.ts';
import type { GateState } from '../src/sites/project-gate/project-gate.ts';
import { unknownGate } from '../src/sites/project-gate/project-gate.ts';
import { now, today } from './cases.ts';

export const org = {
  owner: syntheticUscc(1),
  installer: syntheticUscc(2),
  contractor: syntheticUscc(3),
  consultant: syntheticUscc(4),
  projectOwner: syntheticUscc(5),
  dismantler: syntheticUscc(6),
};

export const unit = (uscc: string, own: Partial<UnitCopy> = {}): UnitCopy => ({
  _id: uscc,
  name: `单位${uscc.slice(-4)}`,
  kinds: ['INSTALLER', 'EQUIPMENT_OWNER', 'CONTRACTOR'],
  division: '530102',
  status: 'APPROVED',
  qualification: '起重设备安装工程专业承包一级',
  qualificationValidUntil: '2028-12-31',
  license: { licenseId: `L-${uscc}`, number: '(云)JZ安许证字[2024]000001', status: 'VALID', validUntil: '2027-06-30' },
  ...own,
});

const stored = { version: 1, eventCounts: {}, outbox: [], requests: [], timers: [], history: [], createdAt: now, updatedAt: now };
const place = { division: '530102', d2: '53', d4: '5301', d6: '530102' };

export const completeSafety: NonNullable<Crane['safety']> = {
  archive: ['PURCHASE_CONTRACT', 'MANUFACTURING_LICENSE', 'PRODUCT_CERTIFICATE', 'MANUAL'],
  devices: [
    ...(['WEIGHT_LIMITER', 'MOMENT_LIMITER', 'HEIGHT_LIMITER', 'RADIUS_LIMITER'] as const),
    ...(['SLEWING_LIMITER', 'TROLLEY_ROPE_CATCH', 'ROPE_GUARD', 'HOOK_LATCH'] as const),
  ],
  declaredOn: '2026-01-05',
};

export const crane = (own: Partial<Crane> = {}): Crane => ({
  ...stored,
  ...place,
  _id: 'crane-1',
  category: 'TOWER_CRANE',
  name: '塔式起重机',
  model: 'QTZ80',
  manufacturer: '示例机械厂',
  serialNumber: 'SN-1',
  manufactureDate: '2020-05-01',
  ratedMoment: 800,
  hoistKind: null,
  ownerUscc: org.owner,
  archiveHolderUscc: org.owner,
  filingId: 'filing-1',
  filingNumber: '云AA-T202600001',
  filingState: 'FILED',
  validUntil: '2030-04-30',
  formerFilings: [],
  safety: completeSafety,
  ...own,
});

export const project = (own: Partial<ProjectCopy> = {}): ProjectCopy => ({
  _id: 'project-1',
  number: 'P-1',
  name: '示例工程',
  division: '530102',
  sector: 'BUILDING_CONSTRUCTION',
  constructionStatus: 'IN_CONSTRUCTION',
  qualityStatus: 'NORMAL',
  safetyStatus: 'NORMAL',
  parties: [
    { kind: 'PROJECT_OWNER', uscc: org.projectOwner, name: '建设单位' },
    { kind: 'CONTRACTOR', uscc: org.contractor, name: '施工单位' },
    { kind: 'SUPERVISION_CONSULTANT', uscc: org.consultant, name: '监理单位' },
  ],
  coordinates: { longitude: 102.7, latitude: 25.05 },
  ...own,
});

export const gate = (own: Partial<GateState> = {}): GateState => ({ ...unknownGate, isKnown: true, ...own });

export const installation = (own: Partial<Installation> = {}): Installation => ({
  ...stored,
  ...place,
  _id: 'installation-1',
  craneId: 'crane-1',
  filingNumber: '云AA-T202600001',
  category: 'TOWER_CRANE',
  ownerUscc: org.owner,
  installerUscc: org.installer,
  projectId: 'project-1',
  projectName: '示例工程',
  location: '1号楼',
  since: '2026-09-01',
  state: 'STANDING',
  isStanding: true,
  rounds: {},
  registrationId: null,
  dismantlingId: null,
  dismantledOn: null,
  parties: { owner: org.owner, installer: org.installer, contractor: org.contractor, consultant: org.consultant },
  partyOrgs: [org.owner, org.installer, org.contractor, org.consultant],
  ...own,
});

/** A notice whose papers contractor and consultant have confirmed on the day they were asked. */
export const checkedBy = (applicant: string) => ({
  applicant,
  state: 'CHECKING',
  parties: { applicant, contractor: org.contractor, consultant: org.consultant },
  verdicts: { contractor: 'CONFIRM', consultant: 'CONFIRM' },
  outcome: { checkAskedOn: today, checkDueOn: '2026-09-16', checks: {} },
});

export const passedRound = {
  acceptanceId: 'acceptance-1',
  isPassed: true,
  acceptedOn: '2026-09-10',
  isInspectionPassed: true,
  nextInspectionDue: '2027-09-09',
};

const sealed = (ref: string) => ({ sealed: `sealed-${ref}`, ref, masked: '53**************01' });

const qualificationOf = (code: DutyCode): NonNullable<PersonCopy['qualifications']> => {
  const { needs } = duties[code];
  if (needs === null) return {};
  const held = 'certificates' in needs ? { kind: needs.certificates[0] as 'SAFETY_CERTIFICATE_A' } : { kind: 'SPECIAL_OPERATION' as const };
  const workCode = Object.keys(specialOperations).find((code) =>
    fitsDuty(needs, { kind: 'SPECIAL_OPERATION', workCode: code }, 'TOWER_CRANE'),
  );
  return {
    [`q-${code}`]: { ...held, ...(workCode ? { workCode } : {}), number: `C-${code}`, validUntil: addDays(today, 400), status: 'VALID' },
  };
};

const key = Buffer.alloc(32, 7).toString('base64');
export const secrets = createPersonalData({ keyRing: `test:${key}`, personRefKey: key });

/** Who a person is and what it is called, as the copies of persons know it. */
export const called = (_id: string, name: string): Pick<KnownPerson, '_id' | 'nameRef' | 'isCalled'> => {
  const nameRef = secrets.nameRefOf(_id, name);
  return { _id, nameRef, isCalled: (typed) => secrets.nameRefOf(_id, typed) === nameRef };
};

/** One fitting person for each duty, employed at the unit. */
export const staff = (uscc: string, codes: readonly DutyCode[]) => {
  const rows = codes.map((dutyCode) => ({
    dutyCode,
    name: `人员${dutyCode}`,
    idNumber: sealed(`ref-${dutyCode}`),
    unitName: unit(uscc).name ?? '',
    uscc,
    employed: true,
  }));
  const persons: Persons = new Map(
    codes.map((code) => [
      `ref-${code}`,
      { ...called(`ref-${code}`, `人员${code}`), uscc, employed: true, qualifications: qualificationOf(code) },
    ]),
  );
  return { rows, persons };
};

const welder: KnownPerson = {
  ...called('ref-worker', '工人'),
  uscc: org.installer,
  employed: true,
  approvals: [{ uscc: org.installer, number: '云A082024000001' }],
  qualifications: {
    'q-worker': { kind: 'SPECIAL_OPERATION', workCode: '08', number: '云A082024000001', validUntil: '2027-01-01', status: 'VALID' },
  },
};

export const specialWorkers = [{ certificateNumber: '云A082024000001', name: '工人' }];
/** As it was typed before special workers were chosen. */
export const typedWorkers = [{ name: '工人', idNumber: sealed('ref-worker') }];
export const withWorker = (persons: Persons): Persons => new Map([...persons, [welder._id, welder]]);
