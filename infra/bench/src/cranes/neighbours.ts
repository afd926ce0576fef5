import type { PersonCopy } from '@anzhu/copies';
import { divisionKeys, searchable } from '@anzhu/identifiers';
import type { Unit } from '../../../../services/enterprise/src/unit/unit.ts';
import type { WorkSafetyLicense } from '../../../../services/enterprise/src/work-safety-license/work-safety-license.ts';
import type { Person } from '../../../../services/personnel/src/person/person.ts';
import type { Qualification } from '../../../../services/personnel/src/qualification/qualification.ts';
import type { Project } from '../../../../services/supervision/src/project/project.ts';
import { dayOf, momentOf } from './days.ts';
import { idOf } from './ids.ts';
import { placeOf } from './place.ts';
import type { Firm, Site, StockWorld, Worker } from './world.ts';

const stored = {
  version: 1,
  eventCounts: {},
  outbox: [],
  requests: [],
  timers: [],
  history: [],
  createdAt: momentOf(2_000),
  updatedAt: momentOf(2_000),
};
const firmsIn = ({ owners, installers, contractors, consultants, projectOwners }: StockWorld): readonly Firm[] => [
  ...new Map([...owners, ...installers, ...contractors, ...consultants, ...projectOwners].map((firm) => [firm.uscc, firm])).values(),
];

const unitOf = ({ uscc, name, kinds, division }: Firm): Unit => ({
  ...{ ...stored, _id: uscc, name, kinds, ...placeOf(division), ...searchable(name, uscc) },
  ...{ status: 'APPROVED', qualification: null, blacklistedFor: null },
});

const licenseOf = ({ uscc, division }: Firm, n: number): WorkSafetyLicense => ({
  ...{
    ...stored,
    _id: idOf('license', n),
    uscc,
    number: `(云)JZ安许证字[2025]${String(n + 1).padStart(6, '0')}`,
    status: 'VALID',
  },
  ...{ issuedOn: dayOf(300), validUntil: dayOf(-795), ...placeOf(division) },
  ...{ unitName: null, address: null, principal: null, suspension: null, revocation: null, cancellation: null, reported: [] },
  periods: [{ from: dayOf(300), until: dayOf(-795), caseId: null }],
});

const parties = ({ projectOwner, contractor, consultant }: Site) =>
  [['PROJECT_OWNER', projectOwner] as const, ['CONTRACTOR', contractor] as const, ['SUPERVISION_CONSULTANT', consultant] as const].map(
    ([kind, { uscc, name }]) => ({ kind, uscc, name }),
  );

const statuses = { constructionStatus: 'IN_CONSTRUCTION', qualityStatus: 'NORMAL', safetyStatus: 'NORMAL' } as const;

const sharedFacts = (site: Site, n: number) => ({
  ...{
    number: `${site.division}2024${String(n + 1).padStart(8, '0')}`,
    name: site.name,
    division: site.division,
    sector: 'BUILDING_CONSTRUCTION' as const,
  },
  ...{ coordinates: { longitude: site.longitude, latitude: site.latitude }, parties: parties(site), ...statuses },
});

const inConstruction: Project['facts'] = {
  ...{ isApproved: true, isVoid: false, suspensions: [], notices: [] },
  ...{ safetyTerminatedOn: null, acceptanceId: null, completionFiledOn: null },
};

const projectOf = (site: Site, n: number): Project => ({
  ...{
    ...stored,
    ...sharedFacts(site, n),
    _id: site.id,
    ...placeOf(site.division),
    ...searchable(site.name),
    registeredAt: momentOf(1_500, n),
  },
  ...{ projectCode: `2024-${site.division}-47-01-${String(n).padStart(6, '0')}`, managementLevel: 'COUNTY', section: '1', team: [] },
  ...{
    registrationId: idOf('supervision', n),
    registrationNumber: `BJ${n}`,
    qualityAuthority: null,
    safetyAuthority: null,
  },
  ...{ contractRegistrationNumber: null, permitNumber: null, partyOrgs: parties(site).map(({ uscc }) => uscc) },
  facts: inConstruction,
});

const nameRefOf = (name: string) => `name of ${name}`;

const personOf = ({ id, ref, name, masked, uscc, division }: Worker): Person => ({
  ...{
    ...stored,
    _id: id,
    personRef: ref,
    name,
    nameRef: nameRefOf(name),
    idNumber: { sealed: 'k1.A', masked },
    phone: null,
    uscc,
    employed: true,
    leavingReason: null,
    employments: [],
  },
  ...{ locks: [], lockedRoles: [], ...placeOf(division), ...searchable(name) },
});

const operations = ['04', '05', '08'] as const;

/** What the equipment service knows of a worker. */
const personCopyOf = ({ id, ref, name, uscc }: Worker, n: number): PersonCopy & { readonly personId: string } => {
  const workCode = operations[n % operations.length] ?? '04';
  const number = `云A${workCode}2024${String(n).padStart(6, '0')}`;
  const held = { kind: 'SPECIAL_OPERATION', workCode, number, validUntil: dayOf(-500), status: 'VALID' } as const;
  return { _id: ref, personId: id, nameRef: nameRefOf(name), uscc, employed: true, qualifications: { [idOf('qualification', n)]: held } };
};

const qualificationsOf = (worker: Worker, n: number): readonly Qualification[] =>
  Object.entries(personCopyOf(worker, n).qualifications ?? {}).map(([_id, { kind, workCode, number, validUntil }]) => ({
    ...{
      ...stored,
      _id,
      personId: worker.id,
      personRef: worker.ref,
      kind: kind as Qualification['kind'],
      workCode: (workCode ?? null) as Qualification['workCode'],
    },
    ...{ number, source: 'PAPER', issuedOn: dayOf(600), validUntil, status: 'VALID', suspension: null, ending: null, issuedIn: null },
    ...{ uscc: worker.uscc, employed: true, ...divisionKeys(worker.division) },
  }));

/** What the other services own of the stock, by service and collection. */
export const neighboursOf = (world: StockWorld): Readonly<Record<string, Readonly<Record<string, readonly object[]>>>> => {
  const licensed = [...world.installers, ...world.contractors];
  return {
    enterprise: { units: firmsIn(world).map(unitOf), work_safety_licenses: licensed.map(licenseOf) },
    supervision: { projects: world.sites.map(projectOf) },
    personnel: { persons: world.workers.map(personOf), qualifications: world.workers.flatMap(qualificationsOf) },
  };
};

/** What the equipment service knows of them by events. */
export const copiesOf = (world: StockWorld): Readonly<Record<string, readonly object[]>> => {
  const licenses = new Map([...world.installers, ...world.contractors].map((firm, n) => [firm.uscc, licenseOf(firm, n)]));
  return {
    unit_copies: firmsIn(world).map(({ uscc, name, kinds, division }) => {
      const license = licenses.get(uscc);
      const told = license && { licenseId: license._id, number: license.number, status: license.status, validUntil: license.validUntil };
      return { _id: uscc, name, kinds, division, status: 'APPROVED', ...(told && { license: told }) };
    }),
    project_copies: world.sites.map((site, n) => ({ _id: site.id, ...sharedFacts(site, n) })),
    person_copies: world.workers.map(personCopyOf),
  };
};
