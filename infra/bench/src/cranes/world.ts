import type { UnitKind } from '@anzhu/access';
import type { Sealed } from '@anzhu/casework';
import { maskCitizenId, syntheticUscc } from '@anzhu/identifiers';
import { users } from '../../../local/src/issuer/users.ts';
import { kunming, scattered, tradeName } from '../filings.ts';
import { idOf } from './ids.ts';

/** A unit of the stock. */
export interface Firm {
  readonly uscc: string;
  readonly name: string;
  readonly kinds: readonly UnitKind[];
  readonly division: string;
}

/** A project with its units, by their places in the world. */
export interface Site {
  readonly id: string;
  readonly name: string;
  readonly division: string;
  readonly projectOwner: Firm;
  readonly contractor: Firm;
  readonly consultant: Firm;
  /** Where the contractor stands among the contractors. */
  readonly contractorAt: number;
  readonly longitude: number;
  readonly latitude: number;
}

export interface Worker {
  readonly id: string;
  readonly ref: string;
  readonly name: string;
  readonly masked: string;
  readonly uscc: string;
  readonly division: string;
}

export interface StockWorld {
  readonly owners: readonly Firm[];
  readonly installers: readonly Firm[];
  readonly contractors: readonly Firm[];
  readonly consultants: readonly Firm[];
  readonly projectOwners: readonly Firm[];
  readonly sites: readonly Site[];
  /** So many of each contractor, one contractor after the other. */
  readonly workers: readonly Worker[];
}

export const workersEach = 20;

const places = ['530302', '530402', '530502', '530602', '530702', '530802', '530902', '532301', '532501', '532601', '532801', '532901'];

/** Counties of Yunnan: four of ten times one of Kunming. */
export const divisionOf = (n: number): string => {
  const counties = scattered(n * 7 + 3) % 10 < 4 ? kunming : places;
  return counties[scattered(n * 11 + 5) % counties.length] ?? '530102';
};

interface Trade {
  readonly user: string;
  readonly zh: string;
  readonly kinds: readonly UnitKind[];
  readonly first: number;
}

/** Firms of one trade; the first is the unit of a user the dev issuer knows. */
const firmsOf = ({ user, zh, kinds, first }: Trade, count: number): readonly Firm[] =>
  Array.from({ length: count }, (_, n) => {
    const known = n === 0 ? users.find(({ id }) => id === user) : undefined;
    if (known) return { uscc: known.org, name: known.name.replace(/经办人$/, ''), kinds, division: known.region };
    const division = divisionOf(first + n);
    return { uscc: syntheticUscc(first + n, division), name: `云南${tradeName(first + n)}${zh}有限公司`, kinds, division };
  });

// biome-ignore format: the table reads in columns
const trades = {
  owners:        { user: 'yunnan-equipment-owner', zh: '机械租赁', kinds: ['EQUIPMENT_OWNER'],        first: 1_000_000 },
  installers:    { user: 'yunnan-installer',       zh: '设备安装', kinds: ['INSTALLER'],              first: 2_000_000 },
  contractors:   { user: 'yunnan-contractor',      zh: '建设工程', kinds: ['CONTRACTOR', 'USER'],     first: 3_000_000 },
  consultants:   { user: 'yunnan-consultant',      zh: '工程监理', kinds: ['SUPERVISION_CONSULTANT'], first: 4_000_000 },
  projectOwners: { user: 'yunnan-project-owner',   zh: '置业发展', kinds: ['PROJECT_OWNER'],          first: 5_000_000 },
} as const satisfies Record<string, Trade>;

const pick = <T>(from: readonly T[], n: number): T => from[n % from.length] as T;

const siteOf = (n: number, firms: Pick<StockWorld, 'contractors' | 'consultants' | 'projectOwners'>): Site => {
  const contractorAt = scattered(n * 3 + 1) % firms.contractors.length;
  return {
    id: idOf('project', n),
    name: `${tradeName(n * 31 + 7)}家园`,
    division: divisionOf(n * 5 + 1),
    contractorAt,
    contractor: pick(firms.contractors, contractorAt),
    consultant: pick(firms.consultants, scattered(n * 3 + 2)),
    projectOwner: pick(firms.projectOwners, scattered(n * 3 + 3)),
    longitude: 100 + (scattered(n * 3 + 4) % 40_000) / 10_000,
    latitude: 23 + (scattered(n * 3 + 5) % 40_000) / 10_000,
  };
};

const workerOf = (n: number, contractors: readonly Firm[]): Worker => {
  const { uscc, division } = pick(contractors, Math.floor(n / workersEach));
  const serial = String(n).padStart(6, '0');
  return {
    id: idOf('person', n),
    ref: `bench-ref-${serial}`,
    name: tradeName(n * 13 + 5),
    masked: maskCitizenId(`53${serial}`),
    uscc,
    division,
  };
};

/** An ID number as a form keeps it. */
export const sealedOf = ({ ref, masked }: Worker): Sealed => ({ sealed: `k1.${'A'.repeat(24)}`, ref, masked });

/** The units, projects and workers of so many cranes; the same for the same number. */
export const worldOf = (cranes: number): StockWorld => {
  const few = Math.max(10, Math.ceil(cranes / 300));
  const firms = {
    owners: firmsOf(trades.owners, Math.max(20, Math.ceil(cranes / 100))),
    installers: firmsOf(trades.installers, few),
    contractors: firmsOf(trades.contractors, few),
    consultants: firmsOf(trades.consultants, few),
    projectOwners: firmsOf(trades.projectOwners, few),
  };
  const sites = Array.from({ length: Math.max(20, Math.ceil(cranes / 30)) }, (_, n) => siteOf(n, firms));
  const workers = Array.from({ length: few * workersEach }, (_, n) => workerOf(n, firms.contractors));
  return { ...firms, sites, workers };
};
