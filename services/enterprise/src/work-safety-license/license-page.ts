import type { Process } from '@anzhu/casework';
import type { Bilingual, LocalDate } from '@anzhu/kernel';
import type { BlockReason } from '@anzhu/workflow';
import { licenseCancellationProcess, mayCancel } from '../license-cancellation/license-cancellation.ts';
import { licenseChangeProcess, mayChange } from '../license-change/license-change.ts';
import { licenseRenewalProcess } from '../license-renewal/license-renewal.ts';
import { renewalReasons } from '../license-renewal/renewal-rules.ts';
import { licenseReturnProcess } from '../license-return/license-return.ts';
import { notBlacklisted } from '../licensing/applicant.ts';
import type { Unit } from '../unit/unit.ts';
import { statusReasons } from './status-reasons.ts';
import { currentOf, type WorkSafetyLicense } from './work-safety-license.ts';

/** What a license bears beside its number and its days. */
export const factLabels = {
  unitName: { zh: '企业名称', en: 'Name of the unit' },
  address: { zh: '单位地址', en: 'Address' },
  principal: { zh: '主要负责人', en: 'Principal in charge' },
  economicType: { zh: '经济类型', en: 'Economic type' },
} as const satisfies Readonly<Record<string, Bilingual>>;

interface At {
  readonly facts: { readonly unit: Unit | null; readonly licenses: readonly WorkSafetyLicense[] };
  readonly today: LocalDate;
}

/** A case that is not begun yet. */
const fresh = (applicant: string) => ({ _id: '', applicant, outcome: {} });

type Reasons = (license: WorkSafetyLicense, at: At) => readonly BlockReason[];

const returnReasons: Reasons = (license, { today }) => statusReasons(license, ['SUSPENDED'], today);

const renewal: Reasons = ({ uscc }, at) => [...notBlacklisted(fresh(uscc), at), ...renewalReasons(fresh(uscc), at)];

const change: Reasons = ({ uscc }, at) => [...notBlacklisted(fresh(uscc), at), ...mayChange(fresh(uscc), at)];

const cancellation: Reasons = ({ uscc }, at) => mayCancel(fresh(uscc), at);

/** A business about a license: what its button is called, its process, and why it may not be begun. */
interface Business extends Bilingual {
  readonly process: Process<never, never, never>;
  readonly reasons: Reasons;
}

// biome-ignore format: the table reads in columns
/** What a unit does about its license, each by the rules of its own process. */
const businesses = [
  { zh: '申请延续', en: 'Apply for its renewal',      process: licenseRenewalProcess,      reasons: renewal },
  { zh: '申请变更', en: 'Apply for a change',         process: licenseChangeProcess,       reasons: change },
  { zh: '申请发还', en: 'Apply for its return',       process: licenseReturnProcess,       reasons: returnReasons },
  { zh: '申请注销', en: 'Apply for its cancellation', process: licenseCancellationProcess, reasons: cancellation },
] as unknown as readonly Business[];

/** What may be begun today about a license among all of its unit: nothing about one to which a new case would not be bound. */
export const businessesOf = (license: WorkSafetyLicense, facts: At['facts'], today: LocalDate) =>
  currentOf(facts.licenses)?._id === license._id ? businesses.filter(({ reasons }) => reasons(license, { facts, today }).length === 0) : [];
