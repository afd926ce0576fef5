import { type AccidentGrade, type Allowed, allowedFor, jurisdictionOf, type PenaltyScale, revocationOnly } from '@anzhu/jurisdictions';
import { addMonths, type Bilingual, daysBetween, type Fault, type LocalDate, type Said } from '@anzhu/kernel';
import { type LicensePenaltyForm, penaltyGrounds } from './license-penalty.form.ts';

/** A penalty that was decided before, as its form says it. */
export type Earlier = Pick<LicensePenaltyForm, 'start' | 'end' | 'ground'>;

interface Scaled {
  readonly form: Partial<LicensePenaltyForm>;
  readonly division: string;
}

type Ground = keyof typeof penaltyGrounds;

const grades: { readonly [ground in Ground]?: AccidentGrade } = {
  GENERAL_ACCIDENT: 'GENERAL',
  SERIOUS_ACCIDENT: 'SERIOUS',
  MAJOR_ACCIDENT: 'MAJOR',
};

const lengthOf = (start: LocalDate, end: LocalDate): number => daysBetween(start, end) + 1;

/** [INF] An accident is counted by the first day of the suspension it brought; what names no accident is none. */
const earlierDays = (scale: PenaltyScale, start: LocalDate, earlier: readonly Earlier[]): readonly number[] =>
  earlier
    .filter((one) => one.ground !== undefined && grades[one.ground] !== undefined)
    .filter((one) => one.start <= start && one.start > addMonths(start, -scale.windowMonths))
    .toSorted((a, b) => (a.start < b.start ? -1 : 1))
    .flatMap((one) => (one.end === undefined ? [] : [lengthOf(one.start, one.end)]));

const allowed = (
  scale: PenaltyScale,
  { ground, start, isConcealed = false }: Partial<LicensePenaltyForm>,
  earlier: readonly Earlier[],
): Allowed | null => {
  if (ground === 'REFUSAL_TO_MEND') return revocationOnly;
  const grade = ground && grades[ground];
  return grade && start !== undefined ? allowedFor(scale, { grade, isConcealed, earlier: earlierDays(scale, start, earlier) }) : null;
};

const inWords = ({ days, revocation }: Allowed): Bilingual => {
  if (!days) return { zh: '应予吊销', en: 'a revocation' };
  const { least, most } = days;
  const zh = least === most ? `应暂扣${least}日` : `应暂扣${least}至${most}日`;
  const en = `a suspension of ${least === most ? least : `${least} to ${most}`} days`;
  return revocation ? { zh: `${zh},或予吊销`, en: `${en}, or a revocation` } : { zh, en };
};

/** The field that is not as the scale has it. */
const departingField = ({ kind, start, end }: Partial<LicensePenaltyForm>, { days, revocation }: Allowed): 'kind' | 'end' | null => {
  if (kind === 'REVOCATION') return revocation ? null : 'kind';
  if (!days) return 'kind';
  if (start === undefined || end === undefined || end < start) return null;
  const length = lengthOf(start, end);
  return length < days.least || length > days.most ? 'end' : null;
};

/** How a penalty departs from the scale of its jurisdiction; null where it does not, or nothing is known of what the scale goes by. */
const departure = ({ form, division }: Scaled, earlier: readonly Earlier[]): Fault | null => {
  const { penaltyScale } = jurisdictionOf(division);
  const found = form.kind && allowed(penaltyScale, form, earlier);
  const field = found && departingField(form, found);
  if (!field || !form.ground) return null;
  const [ground, range] = [penaltyGrounds[form.ground], inWords(found)];
  return {
    path: `form.${field}`,
    code: 'OUTSIDE_SCALE',
    zh: `按${penaltyScale.zh},此次${ground.zh}${range.zh}`,
    en: `By ${penaltyScale.en} this ground (${ground.en}) has ${range.en}`,
  };
};

/** A penalty within the scale, or one that says why it departs from it. */
export const scaleFaults = (penalty: Scaled, earlier: readonly Earlier[]): readonly Fault[] => {
  const found = penalty.form.departureReason === undefined ? departure(penalty, earlier) : null;
  return found
    ? [{ ...found, zh: `${found.zh};确需偏离的,请填写偏离处罚幅度的理由`, en: `${found.en}: keep to it, or say why it is departed from` }]
    : [];
};

/** What whoever reads the penalty is told of a departure. */
export const scaleNotes = (penalty: Scaled, earlier: readonly Earlier[]): readonly Said[] => {
  const found = departure(penalty, earlier);
  if (!found) return [];
  const { code, zh, en } = found;
  const { departureReason: reason } = penalty.form;
  return [reason ? { code, zh: `${zh};偏离理由:${reason}`, en: `${en}; departed from because: ${reason}` } : { code, zh, en }];
};
