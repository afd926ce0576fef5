import type { Role, Subject, UnitKind } from '@anzhu/access';
import { cityLetter, provinceAbbreviation, syntheticCitizenId, syntheticUscc } from '@anzhu/identifiers';
import type { Person, PersonRole, UnitRole, World } from '@anzhu/samples';
import { placeIn } from '../places/places.ts';

// biome-ignore format: the table reads in columns
const firms: Readonly<Record<UnitRole, { readonly zh: string; readonly kinds: readonly UnitKind[] }>> = {
  projectOwner:   { zh: '建设投资', kinds: ['PROJECT_OWNER'] },
  contractor:     { zh: '建工',     kinds: ['CONTRACTOR', 'USER'] },
  consultant:     { zh: '监理',     kinds: ['SUPERVISION_CONSULTANT'] },
  equipmentOwner: { zh: '机械租赁', kinds: ['EQUIPMENT_OWNER'] },
  installer:      { zh: '安装',     kinds: ['INSTALLER'] },
  inspectionBody: { zh: '检测',     kinds: ['INSPECTION_BODY'] },
};

interface Post {
  readonly at: UnitRole;
  readonly holds: readonly (readonly [kind: string, workCode?: string])[];
}

// biome-ignore format: the table reads in columns
/** The persons of the story: a project's team (P1, P3) and the key staff of notices and registrations (P5). */
const posts: Readonly<Record<PersonRole, Post>> = {
  projectManager: { at: 'contractor', holds: [['CONSTRUCTOR'], ['SAFETY_CERTIFICATE_B']] },
  safetyOfficer:  { at: 'contractor', holds: [['SAFETY_CERTIFICATE_C3']] },
  chiefEngineer:  { at: 'consultant', holds: [['SUPERVISION_ENGINEER']] },
  '1103':         { at: 'installer',  holds: [['SAFETY_CERTIFICATE_A']] },
  '1104':         { at: 'installer',  holds: [] },
  '1105':         { at: 'installer',  holds: [] },
  '1106':         { at: 'contractor', holds: [['SAFETY_CERTIFICATE_C1']] },
  '1107':         { at: 'contractor', holds: [] },
  '1108':         { at: 'contractor', holds: [['SPECIAL_OPERATION', '04']] },
  '1109':         { at: 'contractor', holds: [['SPECIAL_OPERATION', '05']] },
  '1113':         { at: 'installer',  holds: [['SPECIAL_OPERATION', '08']] },
};

const roles = Object.keys(posts) as readonly PersonRole[];
const surnames = '赵钱孙李周吴郑王冯陈褚';

/** Seeds of the sample data's places; those of stories lie beyond. */
const sampleSeeds = 100;

/** Of the serials of a width four fifths are the worlds'; the rest is what is typed. */
const worldsShare = 0.8;

/**
 * A serial of the seed that fits into `width` digits, for an index below 20. Worlds of sample data and of stories
 * share none, nor do stories whose seeds differ by less than 10^width / 20 × 0.8 − 100.
 */
export const serialOf = (seed: number, index: number, width: number): string => {
  const rooms = (10 ** width / 20) * worldsShare - sampleSeeds;
  const room = seed < sampleSeeds ? seed : sampleSeeds + ((seed - sampleSeeds) % rooms);
  return String(room * 20 + index).padStart(width, '0');
};

/**
 * The n-th serial that is typed for a world, which is no world's {@link serialOf}: of sample data a hundred at least,
 * of stories ten, and none that another story types whose seed differs by less than 10^width / 100.
 */
export const typedSerialOf = (seed: number, n: number, width: number): string => {
  const each = 10 ** width / 10;
  const before = 10 ** width * worldsShare;
  const typed = seed < sampleSeeds ? (each / sampleSeeds) * seed + n : each + (seed % (each / 10)) * 10 + n;
  return String(before + typed).padStart(width, '0');
};

interface Numbering {
  readonly province: string;
  readonly issuer: string;
  readonly n: number;
  readonly serial: (width: number) => string;
}

/** As such certificates are numbered: special operations, safety certificates, registrations. */
const numberOf = ([kind, workCode]: Post['holds'][number], { province, issuer, n, serial }: Numbering): string => {
  if (workCode) return `${issuer}${workCode}2024${serial(6)}`;
  const [, letters] = /^SAFETY_CERTIFICATE_(\w+)$/.exec(kind) ?? [];
  return letters ? `${province}建安${letters}(2024)${serial(7)}` : `${province}建${'甲乙'.charAt(n)}(2024)${serial(8)}`;
};

const personOf = (seed: number, division: string, role: PersonRole): Person => {
  const { at, holds } = posts[role];
  const index = roles.indexOf(role);
  const province = provinceAbbreviation(division) ?? '云';
  const issuer = `${province}${cityLetter(division) ?? 'A'}`;
  return {
    role,
    name: `${surnames.charAt(index)}${'东南西北'.charAt(seed % 4)}${'春夏秋冬'.charAt((seed >> 2) % 4)}`,
    idNumber: syntheticCitizenId((seed * 20 + index) % 12_000_000, division),
    employer: at,
    qualifications: holds.map((held, n) => ({
      kind: held[0],
      ...(held[1] && { workCode: held[1] }),
      number: numberOf(held, { province, issuer, n, serial: (width) => serialOf(seed, index, width) }),
    })),
  };
};

/** A unit's clerk, named after the unit. */
const clerkOf = (
  name: string,
  org: string,
  { kinds, region, held = ['UNIT_CLERK'] }: { kinds: readonly UnitKind[]; region: string; held?: readonly Role[] },
): Subject => ({
  id: `${org}-clerk`,
  name,
  org,
  orgKind: 'UNIT',
  unitKinds: kinds,
  region,
  roles: held,
});

const fromRoles = <R extends string, T>(all: readonly R[], make: (role: R, index: number) => T): Readonly<Record<R, T>> =>
  Object.fromEntries(all.map((role, index) => [role, make(role, index)])) as Readonly<Record<R, T>>;

const siteOf = (seed: number, division: string, n: number) => {
  const [east, north] = placeIn(division).centre;
  return {
    longitude: Number((east + ((seed * 7 + n) % 1000) / 5000).toFixed(6)),
    latitude: Number((north + ((seed * 13 + n) % 997) / 5000).toFixed(6)),
  };
};

/** Six units and eleven persons no one else has. */
export const inventWorld = (seed: number, division = '530102'): World => ({
  seed,
  division,
  units: fromRoles(Object.keys(firms) as UnitRole[], (role, index) =>
    clerkOf(`样例${seed}${firms[role].zh}`, syntheticUscc(seed * 20 + index, division), { kinds: firms[role].kinds, region: division }),
  ),
  persons: fromRoles(roles, (role) => personOf(seed, division, role)),
  serial: (index, width) => serialOf(seed, index, width),
  site: (n = 0) => siteOf(seed, division, n),
});
