import type { LocalDate } from '@anzhu/kernel';
import type { Aggregate } from '@anzhu/store';
import type { BlockReason } from '@anzhu/workflow';
import type { z } from 'zod';
import { bannedReasons } from './banned-types.ts';
import type { craneRecord } from './crane.record.ts';

/** A machine through all its owners, sites and certificates. */
export interface Crane extends Aggregate, Readonly<z.output<typeof craneRecord>> {}

export type FormerFiling = Crane['formerFilings'][number];
export type OutOfUse = NonNullable<Crane['outOfUse']>;

/** Lists of cases by the crane they are about. */
export const craneFilter = { craneId: { type: 'String', path: 'about', zh: '设备', en: 'Crane' } } as const;

/** What forms that name a crane go by: its class, and the day it was made. */
export const craneNamed = ({ crane }: { readonly crane: Crane | null }) => ({
  'craneId.category': crane?.category,
  'craneId.manufactureDate': crane?.manufactureDate,
});

/** Nothing befalls a machine before it was made. */
export const sinceManufacture = {
  earliest: { of: 'craneId.manufactureDate', label: { zh: '设备出厂日期', en: 'date of manufacture of the machine' } },
} as const;

/** The filings the machine has had, when the one in force ends today. */
export const withFormer = (crane: Crane, { ending, today }: { readonly ending: FormerFiling['ending']; readonly today: LocalDate }) => {
  const { filingId, filingNumber, ownerUscc } = crane;
  return [...crane.formerFilings, { filingId, filingNumber, ownerUscc, endedOn: today, ending }];
};

/** C1, L1: one machine has at most one filing in force, and a scrapped one none ever again. */
export const filedAlreadyReasons = (crane: Crane | null): readonly BlockReason[] => {
  if (!crane) return [];
  const references = [{ kind: 'Crane', id: crane._id, label: crane.filingNumber }];
  if (crane.scrappedOn) {
    const { scrappedOn } = crane;
    const text = {
      zh: `该设备已于${scrappedOn}报废注销,不得再备案`,
      en: `The machine was scrapped on ${scrappedOn} and is never filed again`,
    };
    return [{ code: 'CRANE_SCRAPPED', ...text, references }];
  }
  if (crane.filingState !== 'FILED') return [];
  const text = { zh: `该设备已备案: ${crane.filingNumber}`, en: `The machine is already filed: ${crane.filingNumber}` };
  return [{ code: 'CRANE_ALREADY_FILED', ...text, references }];
};

const referTo = (craneIdAsked: string | undefined, crane: Crane | null) =>
  craneIdAsked ? [{ kind: 'Crane', id: craneIdAsked, label: crane?.filingNumber ?? '设备' }] : [];

/** There is a machine, and its filing is in force. */
export const isFiled = (crane: Crane | null): crane is Crane & { readonly filingState: 'FILED' } => crane?.filingState === 'FILED';

/** Why nothing is done with a crane that is not filed. */
export const notFiledReasons = (craneIdAsked: string | undefined, crane: Crane | null): readonly BlockReason[] => [
  {
    code: 'CRANE_NOT_FILED',
    zh: '设备未备案或备案已注销',
    en: 'The crane is not filed, or its filing is cancelled',
    references: referTo(craneIdAsked, crane),
  },
];

/** The crane is filed, and the applicant's own. */
export const ownFilingReasons = (
  craneIdAsked: string | undefined,
  { crane, applicant }: { readonly crane: Crane | null; readonly applicant: string },
): readonly BlockReason[] => {
  if (!isFiled(crane)) return notFiledReasons(craneIdAsked, crane);
  return crane.ownerUscc === applicant
    ? []
    : [{ code: 'NOT_THE_OWNER', zh: '申请单位不是该设备的产权单位', en: 'The applicant does not own the crane' }];
};

/** Why a crane's filing does not carry an installation or a use on a day (L1): none, cancelled, of a banned type, or past its service life. */
export const filingReasons = (craneIdAsked: string | undefined, crane: Crane | null, today: LocalDate): readonly BlockReason[] => {
  if (!isFiled(crane)) return notFiledReasons(craneIdAsked, crane);
  const banned = bannedReasons(crane, today);
  if (crane.validUntil === null || crane.validUntil >= today) return banned;
  const references = referTo(crane._id, crane);
  return [
    ...banned,
    {
      code: 'SERVICE_LIFE_OVER',
      zh: `备案有效期已于${crane.validUntil}届满`,
      en: `The filing ended on ${crane.validUntil}, with the service life`,
      references,
    },
  ];
};
