import { provinceAbbreviation } from '@anzhu/identifiers';
import type { Days } from './days.ts';
import { officesOf } from './offices.ts';
import { type Person, type PersonRole, serialOf, type Unit, type World } from './world.ts';

export type Form = Readonly<Record<string, unknown>>;

const phone = '13888800000';

/** X10, E16. */
export const unitForm = ({ name, org, unitKinds, region }: Unit): Form => ({
  uscc: org,
  name,
  kinds: unitKinds,
  division: region,
  address: '样例路1号',
  legalRepresentative: '法人样例',
  contactName: '经办样例',
  contactPhone: phone,
  qualification: '一级',
  registrationNumber: `${org.slice(2, 8)}100000123`,
  establishedOn: '2012-05-18',
  enterpriseType: '有限责任公司',
  registeredCapital: 5000,
});

/** A licence issued before this system. */
export const licenseInput = (unit: Unit, days: Days, serial: string): Form => ({
  uscc: unit.org,
  number: `(${provinceAbbreviation(unit.region)})JZ安许证字[2024]${serial}`,
  issuedOn: days.plus(-300),
  validUntil: days.plus(600),
});

export const personInput = ({ name, idNumber, employer }: Person, { units }: World): Form => ({
  name,
  idNumber,
  phone,
  uscc: units[employer].org,
});

const partyKinds = { projectOwner: 'PROJECT_OWNER', contractor: 'CONTRACTOR', consultant: 'SUPERVISION_CONSULTANT' } as const;
const teamRoles = {
  projectManager: 'PROJECT_MANAGER',
  safetyOfficer: 'SAFETY_OFFICER',
  chiefEngineer: 'CHIEF_SUPERVISION_ENGINEER',
} as const;

/** The site of project `n` of a world: no two worlds and no two projects stand at the same place. */
const siteOf = ({ seed, division }: World, n = 0) => {
  const [east, north] = officesOf(division).centre;
  return {
    longitude: Number((east + ((seed * 7 + n) % 1000) / 5000).toFixed(6)),
    latitude: Number((north + ((seed * 13 + n) % 997) / 5000).toFixed(6)),
  };
};

/** What the permit-reform system pushes (R0); project `n` of the world. */
export const registrationPush = (world: World, n = 0): Form => {
  const serial = serialOf(world.seed, n, 6);
  return {
    registrationNumber: `BJ${world.seed}-${n}`,
    projectNumber: `GC${world.seed}-${n}`,
    projectCode: `2024-${world.division}-47-01-${serial}`,
    projectName: `样例${world.seed}号工程${n > 0 ? n + 1 : ''}`,
    section: `BD${n + 1}`,
    division: world.division,
    managementLevel: 'COUNTY',
    sector: 'BUILDING_CONSTRUCTION',
    contractRegistrationNumber: `HT${world.seed}-${n}`,
    ...siteOf(world, n),
    parties: Object.entries(partyKinds).map(([role, kind]) => {
      const { org, name, region } = world.units[role as keyof typeof partyKinds];
      return { kind, uscc: org, name, registeredDivision: region };
    }),
    team: Object.entries(teamRoles).map(([post, role]) => {
      const { name, idNumber, employer } = world.persons[post as keyof typeof teamRoles];
      return { role, name, idNumber, uscc: world.units[employer].org };
    }),
  };
};

const tower = { boomLength: 56, maxLiftingWeight: 6, plannedMaxHeight: 40.5, weightAtMaxRadius: 4 };

/** L2: archive and devices of a tower crane, complete. */
const safety = {
  archive: ['PURCHASE_CONTRACT', 'MANUFACTURING_LICENSE', 'PRODUCT_CERTIFICATE', 'MANUAL'],
  safetyDevices: [
    ...['WEIGHT_LIMITER', 'MOMENT_LIMITER', 'HEIGHT_LIMITER', 'RADIUS_LIMITER'],
    ...['SLEWING_LIMITER', 'TROLLEY_ROPE_CATCH', 'ROPE_GUARD', 'HOOK_LATCH'],
  ],
};

/** C1d: tower crane `n` of the world. */
export const craneForm = ({ seed, units }: World, days: Days, n = 0): Form => ({
  category: 'TOWER_CRANE',
  name: 'QTZ63塔式起重机',
  model: 'QTZ63',
  serialNumber: `SN${seed}-${n}`,
  manufactureDate: days.plus(-400),
  manufacturer: `样例起重机厂${seed}`,
  manufacturerUscc: units.inspectionBody.org,
  manufacturingLicenseNumber: 'TS2410A01-2027',
  purchaseDate: days.plus(-380),
  originalValue: 45.5,
  netWeight: 28,
  totalPower: 33.5,
  ratedLifting: 1.3,
  maxLifting: 6,
  maxSpan: 56,
  maxLiftingHeight: 140,
  standingHeight: 40.5,
  ratedMoment: 630,
  ...tower,
  ...safety,
  inspectionBody: units.inspectionBody.name,
  inspectionBodyUscc: units.inspectionBody.org,
  inspectionReportNumber: `JC${seed}-${n}`,
  inspectionConclusion: 'PASSED',
  contactName: '经办样例',
  contactPhone: phone,
});

/** P5: rows of the key staff, each duty code filled by a person of the world. */
const keyStaff = ({ units, persons }: World, duties: Readonly<Record<string, PersonRole>>): readonly Form[] =>
  Object.entries(duties).map(([dutyCode, role]) => {
    const { name, idNumber, employer } = persons[role];
    return { dutyCode, name, idNumber, unitName: units[employer].name, uscc: units[employer].org, employed: true };
  });

const workers = ({ persons }: World, ...roles: readonly PersonRole[]) =>
  roles.map((role) => ({ name: persons[role].name, idNumber: persons[role].idNumber }));

export interface Site {
  readonly craneId: string;
  readonly projectId: string;
}

/** C6. */
export const installationForm = (world: World, days: Days, { craneId, projectId }: Site): Form => ({
  craneId,
  projectId,
  plannedFrom: days.workingDays(3),
  plannedUntil: days.workingDays(8),
  location: '1号楼北侧',
  firstHeight: 21.5,
  finalHeight: 40.5,
  ...tower,
  keyStaff: keyStaff(world, { '1103': '1103', '1104': '1104', '1105': '1105' }),
  specialWorkers: workers(world, '1113'),
});

/** An inspection of today, passed. */
export const inspectionForm = ({ seed, units }: World, days: Days): Form => ({
  body: units.inspectionBody.name,
  bodyUscc: units.inspectionBody.org,
  bodyAddress: '样例路2号',
  bodyCertificateNumber: 'TS7153001-2027',
  inspectorName: '检测样例',
  reportNumber: `JC${seed}`,
  reportDate: days.today,
  conclusion: 'PASSED',
  nextDueOn: days.plus(360),
});

const accepting = { OWNER: 'equipmentOwner', INSTALLER: 'installer', USER: 'contractor', CONSULTANT: 'consultant' } as const;

/** C7, the first round: every unit has passed, but those named. */
export const acceptanceForm = (
  world: World,
  days: Days,
  { installationId, failed = [] }: { installationId: string; failed?: readonly string[] },
): Form => ({
  installationId,
  round: 'INITIAL',
  projectManagerName: world.persons.projectManager.name,
  projectManagerIdNumber: world.persons.projectManager.idNumber,
  projectManagerPhone: phone,
  usePlace: '1号楼',
  responsibleName: world.persons['1105'].name,
  responsibleIdNumber: world.persons['1105'].idNumber,
  responsiblePhone: phone,
  inspection: inspectionForm(world, days),
  conclusions: Object.entries(accepting).map(([party, role]) => ({
    party,
    unitName: world.units[role].name,
    uscc: world.units[role].org,
    personName: '验收样例',
    conclusion: failed.includes(party) ? 'FAILED' : 'PASSED',
    ...(failed.includes(party) && { remark: '限位器失灵' }),
    acceptedOn: days.today,
  })),
});

/** P5b: who works with the machine. */
export const crewForm = (world: World): Form => ({
  keyStaff: keyStaff(world, { '1106': '1106', '1107': '1107', '1108': '1108', '1109': '1109' }),
  specialWorkers: workers(world, '1108', '1109'),
});

/** C8: the machine stands some 150 m from its project's own point. */
export const useForm = (world: World, days: Days, installationId: string, n = 0): Form => {
  const { longitude, latitude } = siteOf(world, n);
  const { name, idNumber } = world.persons.projectManager;
  return {
    installationId,
    longitude: longitude + 0.001,
    latitude: latitude + 0.001,
    projectManagerName: name,
    projectManagerIdNumber: idNumber,
    projectManagerPhone: phone,
    contactName: '经办样例',
    contactPhone: phone,
    usePlace: '1号楼',
    plannedDismantlingOn: days.plus(200),
    ...crewForm(world),
  };
};

/** C9. */
export const dismantlingForm = (world: World, days: Days, installationId: string): Form => ({
  installationId,
  plannedFrom: days.workingDays(3),
  plannedUntil: days.workingDays(6),
  keyStaff: keyStaff(world, { '1110': '1103', '1111': '1104', '1112': '1105', '1113': '1113' }),
});
