import type { Bilingual, LocalDate } from '@anzhu/kernel';
import type { BlockReason } from '@anzhu/workflow';
import type { UnitCopy } from './unit-copy.ts';

/** A unit as a service knows it: a copy, or its own record. */
type Known = Omit<UnitCopy, '_id' | 'kinds' | 'successor' | 'successorName'> & {
  readonly kinds?: Readonly<NonNullable<UnitCopy['kinds']>>;
  readonly successor?: string | null | undefined;
  readonly successorName?: string | null | undefined;
};

interface Subject {
  readonly uscc: string | undefined;
  readonly unit: Known | null;
}

const reason = (code: string, { unit, uscc }: Subject, text: Bilingual): BlockReason => {
  const name = unit?.name ?? uscc ?? '';
  return { code, zh: `${name}: ${text.zh}`, en: `${name}: ${text.en}`, references: uscc ? [{ kind: 'Unit', id: uscc, label: name }] : [] };
};

/** A unit that was merged into another does business no more: its successor does. */
export const mergerReasons = (subject: Subject): readonly BlockReason[] => {
  const { successor, successorName } = subject.unit ?? {};
  if (!successor) return [];
  const into = successorName ?? successor;
  const text = { zh: `已并入${into},请以合并后的单位办理`, en: `was merged into ${into}, which does business in its place` };
  return [{ ...reason('UNIT_MERGED', subject, text), references: [{ kind: 'Unit', id: successor, label: into }] }];
};

/** A unit must be known, approved and not merged into another; a missing copy fails closed. */
export const approvalReasons = (subject: Subject): readonly BlockReason[] =>
  subject.unit?.status === 'APPROVED'
    ? mergerReasons(subject)
    : [reason('UNIT_NOT_APPROVED', subject, { zh: '单位未登记或未审核通过', en: 'the unit is not registered or not approved' })];

/** E15: a blacklisted unit is barred from applying; never from what makes things safer, and never from correcting what was returned. */
export const blacklistReasons = (subject: Subject): readonly BlockReason[] =>
  subject.unit?.blacklistedFor
    ? [
        {
          ...reason('UNIT_BLACKLISTED', subject, {
            zh: `已列入黑名单(${subject.unit.blacklistedFor})`,
            en: `is on the blacklist (${subject.unit.blacklistedFor})`,
          }),
          sparesCorrections: true as const,
        },
      ]
    : [];

/** The unit's work-safety licence is valid on the day. Expired dominates suspended; a missing copy fails closed. */
export const licenseReasons = (subject: Subject, today: LocalDate): readonly BlockReason[] => {
  const license = subject.unit?.license;
  if (!license) return [reason('LICENSE_UNKNOWN', subject, { zh: '没有安全生产许可证', en: 'has no work-safety license' })];
  if (license.status === 'EXPIRED' || license.validUntil < today) {
    return [
      reason('LICENSE_EXPIRED', subject, {
        zh: `安全生产许可证已于${license.validUntil}过期`,
        en: `the work-safety license expired on ${license.validUntil}`,
      }),
    ];
  }
  if (license.status === 'VALID') return [];
  const why = license.reason ? { zh: `(${license.reason})`, en: ` (${license.reason})` } : { zh: '', en: '' };
  const said = {
    SUSPENDED: { zh: '暂扣', en: 'suspended' },
    REVOKED: { zh: '吊销', en: 'revoked' },
    CANCELLED: { zh: '注销', en: 'cancelled' },
  }[license.status];
  return [
    reason(`LICENSE_${license.status}`, subject, {
      zh: `安全生产许可证已被${said.zh}${why.zh}`,
      en: `the work-safety license is ${said.en}${why.en}`,
    }),
  ];
};

/** The unit's qualification is on record and, where its end is known, valid on the day. */
export const qualificationReasons = (subject: Subject, today: LocalDate): readonly BlockReason[] => {
  const { qualification, qualificationValidUntil: until } = subject.unit ?? {};
  if (!qualification) return [reason('QUALIFICATION_UNKNOWN', subject, { zh: '没有登记资质', en: 'has no qualification on record' })];
  if (!until || until >= today) return [];
  return [reason('QUALIFICATION_EXPIRED', subject, { zh: `资质已于${until}过期`, en: `the qualification expired on ${until}` })];
};

/** The unit does the kind of work in question. */
export const kindReasons = (subject: Subject, kind: NonNullable<UnitCopy['kinds']>[number], text: Bilingual): readonly BlockReason[] =>
  subject.unit?.kinds?.includes(kind)
    ? []
    : [reason('UNIT_KIND', subject, { zh: `不是${text.zh}`, en: `is not registered as ${text.en}` })];
