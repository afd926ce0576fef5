import { type DutyCode, duties, fitsDuty } from '@anzhu/identifiers';
import { type Fault, fault, type LocalDate } from '@anzhu/kernel';
import { isValidOn, type QualificationCopy } from './person-copy.ts';

type Held = Pick<QualificationCopy, 'kind' | 'number' | 'status' | 'validUntil'> & { readonly workCode?: string | null | undefined };

/** P5: the duties demanded that nobody fills. */
export const unfilledDuties = (path: string, demanded: readonly DutyCode[], filled: ReadonlySet<string | undefined>): readonly Fault[] =>
  demanded
    .filter((code) => !filled.has(code))
    .map((code) =>
      fault(path, `DUTY_${code}_MISSING`, {
        zh: `缺少重点人员: ${code} ${duties[code].zh}`,
        en: `Key staff is missing: ${code} ${duties[code].en}`,
      }),
    );

/** P5: a duty that is none of those demanded here. */
export const otherDuty = (path: string): Fault => fault(path, 'OTHER_DUTY', { zh: '此处不填该职务', en: 'the duty does not belong here' });

/** P5: why none of the certificates that would do is valid on the day; never by its number, since logs keep what is said of a person here. */
export const certificateFaults = (path: string, fitting: readonly Held[], today: LocalDate): readonly Fault[] => {
  if (fitting.some((one) => isValidOn(one, today))) return [];
  return fitting.length > 0
    ? [fault(path, 'CERTIFICATE_EXPIRED', { zh: '所需证书已失效', en: 'the certificate that is needed is no longer valid' })]
    : [fault(path, 'CERTIFICATE_MISSING', { zh: '没有该职务所需的证书', en: 'does not hold the certificate the duty needs' })];
};

interface Filling {
  readonly code: DutyCode;
  readonly category: Parameters<typeof fitsDuty>[2];
  /** All that the person holds. */
  readonly held: readonly Held[];
  readonly today: LocalDate;
}

/** P5: what a person lacks for a duty; nothing where the post alone is asked for. */
export const dutyFaults = (path: string, { code, category, held, today }: Filling): readonly Fault[] => {
  const { needs } = duties[code];
  return needs
    ? certificateFaults(
        path,
        held.filter((one) => fitsDuty(needs, one, category)),
        today,
      )
    : [];
};
