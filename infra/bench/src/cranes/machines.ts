import { derivedFields } from '@anzhu/register';
import { craneRegister } from '../../../../services/equipment/src/cranes/crane/crane.register.ts';
import type { Crane } from '../../../../services/equipment/src/cranes/crane/crane.ts';
import { craneKeys, statedCraneId } from '../../../../services/equipment/src/cranes/crane/crane-identity.ts';
import { type Filing, filingOf, scattered } from '../filings.ts';
import { dayOf } from './days.ts';
import { divisionOf, type Firm, type StockWorld } from './world.ts';

/** A crane of the stock: its filing in force and how many stays it has had. */
export interface Machine {
  readonly n: number;
  readonly crane: Crane;
  readonly filing: Filing;
  readonly owner: Firm;
  readonly stays: number;
  readonly isStanding: boolean;
}

/** Three, three and four: ten stays for every three cranes. */
const staysOf = (n: number): number => (n % 3 === 2 ? 4 : 3);

/** Registrations of so many cranes: one of each stay. */
export const staysBefore = (n: number): number => n * 3 + Math.floor(n / 3);

const letters = 'ABCDEFGHJKLMNPQRSTUVWXYZ';
const classLetters = { TOWER_CRANE: 'T', CONSTRUCTION_HOIST: 'S', MATERIAL_HOIST: 'W' } as const;

const filingNumberOf = (n: number, { form }: Filing): string => {
  const county = `${letters[Math.floor(n / 99_999) % 24]}${letters[scattered(n) % 24]}`;
  const letter = classLetters[form.category as keyof typeof classLetters] ?? 'T';
  return `云${county}-${letter}${2021 + (scattered(n * 3) % 5)}${String((n % 99_999) + 1).padStart(5, '0')}`;
};

const filedDaysAgo = (n: number): number => staysOf(n) * 300 + 100 + (scattered(n * 19) % 200);

const filingOfMachine = (n: number, owner: Firm): Filing => {
  const division = owner.division.startsWith('53') ? owner.division : divisionOf(n);
  const made = filingOf(n, { state: 'FILED', division, owner, ageMinutes: filedDaysAgo(n) * 24 * 60 });
  const about = statedCraneId(made.form) ?? '';
  const validUntil = made.form.category === 'MATERIAL_HOIST' ? null : dayOf(-(2_000 + (scattered(n * 23) % 2_000)));
  const outcome = {
    craneId: about,
    filingNumber: filingNumberOf(n, made),
    filedOn: dayOf(filedDaysAgo(n)),
    validUntil,
    certificate: 'PENDING' as const,
  };
  return { ...made, about, form: { ...made.form, manufactureDate: dayOf(filedDaysAgo(n) + 60 + (scattered(n * 29) % 2_500)) }, outcome };
};

const parameterNames = ['boomLength', 'maxLiftingWeight', 'plannedMaxHeight', 'weightAtMaxRadius', 'ratedLoad', 'ratedSpeed'] as const;

const descriptionOf = ({ form }: Filing) => {
  const { category, name, model, manufacturer, serialNumber, manufactureDate, ratedMoment = null, hoistKind = null } = form;
  const parameters = Object.fromEntries(parameterNames.flatMap((given) => (form[given] === undefined ? [] : [[given, form[given]]])));
  return {
    category,
    name,
    model,
    manufacturer,
    serialNumber,
    keys: craneKeys(form),
    isDouble: false,
    manufactureDate,
    ratedMoment,
    hoistKind,
    parameters,
  };
};

const standingOf = (n: number, isStanding: boolean) => ({
  filingState: !isStanding && scattered(n * 31) % 20 === 0 ? 'CANCELLED' : 'FILED',
  outOfUse: isStanding && scattered(n * 37) % 200 === 0 ? { since: dayOf(10), cause: 'IMMINENT_DANGER', reason: '结构件裂纹' } : null,
});

const craneOfFiling = (n: number, filing: Filing, isStanding: boolean): Crane => {
  const { _id, outcome, applicant, division, d2, d4, d6, createdAt } = filing;
  const { craneId: id, filingNumber, validUntil } = outcome;
  return {
    ...{ _id: id, version: 1, eventCounts: {}, outbox: [], requests: [], timers: [], history: [] },
    ...{ createdAt, updatedAt: createdAt, division, d2, d4, d6, formerFilings: [], archiveHolderUscc: applicant, ownerUscc: applicant },
    ...{ filingId: _id, filingNumber, validUntil, ...descriptionOf(filing), ...standingOf(n, isStanding) },
  } as Crane;
};

/** The n-th crane; the same for the same n and the same world. */
export const machineOf = (n: number, { owners }: StockWorld): Machine => {
  const owner = owners[scattered(n * 41 + 2) % owners.length] as Firm;
  const filing = filingOfMachine(n, owner);
  const isStanding = scattered(n * 43) % 10 < 6;
  const crane = craneOfFiling(n, filing, isStanding);
  return { n, filing, owner, crane: { ...crane, ...derivedFields(craneRegister, crane) }, stays: staysOf(n), isStanding };
};
