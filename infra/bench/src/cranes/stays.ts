import { scattered } from '../filings.ts';
import { idOf } from './ids.ts';
import { type Machine, staysBefore } from './machines.ts';
import { type Firm, type Site, type StockWorld, sealedOf, type Worker, workersEach } from './world.ts';

/** One stay of a crane on a project, from its notice to its dismantling. */
export interface Stay {
  readonly id: string;
  /** Counted over all cranes. */
  readonly s: number;
  readonly machine: Machine;
  readonly site: Site;
  readonly installer: Firm;
  readonly stands: boolean;
  /** Three of a hundred that stand wait for their registration. */
  readonly isRegistered: boolean;
  /** Days before the bench on which it began and ended. */
  readonly began: number;
  readonly ended: number;
  readonly crew: Crew;
  readonly parties: Readonly<Record<string, string>>;
}

/** 使用人员 as a form names them: four duties, one special worker. */
export interface Crew {
  readonly form: ReturnType<typeof crewForm>;
  readonly refs: readonly string[];
}

const useDuties = ['1106', '1107', '1108', '1109'] as const;

const crewForm = (crew: readonly Worker[]) => ({
  keyStaff: crew.slice(0, 4).map((worker, at) => ({
    dutyCode: useDuties[at] ?? '1107',
    name: worker.name,
    idNumber: sealedOf(worker),
    unitName: '使用单位',
    uscc: worker.uscc,
    employed: true,
  })),
  specialWorkers: crew.slice(4).map((worker) => ({ name: worker.name, idNumber: sealedOf(worker) })),
});

const crews = new Map<number, Crew>();

/** Each contractor has as many crews as workers; the same crew works on many stays. */
const crewOf = (s: number, { contractorAt }: Site, { workers }: StockWorld): Crew => {
  const first = scattered(s) % workersEach;
  const key = contractorAt * workersEach + first;
  const known = crews.get(key);
  if (known) return known;
  const members = [0, 1, 2, 3, 4].flatMap((at) => workers[contractorAt * workersEach + ((first + at * 3) % workersEach)] ?? []);
  const crew = { form: crewForm(members), refs: members.map(({ ref }) => ref) };
  crews.set(key, crew);
  return crew;
};

const partiesOf = ({ owner }: Machine, installer: Firm, { projectOwner, contractor, consultant }: Site) => ({
  owner: owner.uscc,
  installer: installer.uscc,
  projectOwner: projectOwner.uscc,
  contractor: contractor.uscc,
  consultant: consultant.uscc,
});

const stayOf = (machine: Machine, k: number, world: StockWorld): Stay => {
  const s = staysBefore(machine.n) + k;
  const site = world.sites[scattered(s * 3 + 1) % world.sites.length] as Site;
  const installer = world.installers[scattered(s * 3 + 2) % world.installers.length] as Firm;
  const stands = k === machine.stays - 1 && machine.isStanding;
  const began = (machine.stays - k) * 300 - (scattered(s) % 60);
  return {
    id: idOf('stay', s),
    s,
    machine,
    site,
    installer,
    stands,
    isRegistered: !stands || scattered(s * 7) % 100 >= 3,
    began,
    ended: Math.max(began - 220 - (scattered(s * 5) % 20), 1),
    crew: crewOf(s, site, world),
    parties: partiesOf(machine, installer, site),
  };
};

/** The stays of a crane, oldest first. */
export const staysIn = (machine: Machine, world: StockWorld): readonly Stay[] =>
  Array.from({ length: machine.stays }, (_, k) => stayOf(machine, k, world));

export const titleOf = ({ machine, site }: Stay): readonly [string, string] => [
  machine.crane.filingNumber,
  `${site.name} ${site.contractor.name}`,
];
