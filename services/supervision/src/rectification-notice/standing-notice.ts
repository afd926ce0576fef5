import { type Fault, fault } from '@anzhu/kernel';
import { inspectionFields } from './notice-rules.ts';
import type { RectificationNoticeForm } from './rectification-notice.form.ts';
import { type RectificationType, rectificationTypes } from './rectification-types.ts';

/** A notice that was issued and not revoked, by the inspections it follows from. */
export interface StandingNotice {
  readonly number: string;
  readonly type: RectificationType;
  readonly inspectionIds: readonly string[];
}

type Form = Partial<Pick<RectificationNoticeForm, 'type' | (typeof inspectionFields)[number]>>;

const repeatedFault = (field: string, { number, type }: StandingNotice): Fault => {
  const { zh, en } = rectificationTypes[type];
  return fault(`form.${field}`, 'NOTICE_STANDS', {
    zh: `依据该检查记录已签发${zh}通知${number}: 另签应依据另一次检查,签发有误的先撤销该通知`,
    en: `The notice ${number} (${en}) follows from the inspection already: another one follows from another inspection, a mistaken one is revoked first`,
  });
};

const foreign: readonly string[] = ['OTHER_PROJECT', 'OTHER_INSTITUTION'];

/** R7: one notice of a type follows from an inspection; while no type is chosen, any that stands is told. Of an inspection that is another's, by the faults of the form, nothing is told. */
export const repeatedFaults = (form: Form, standing: readonly StandingNotice[], faults: readonly Fault[]): readonly Fault[] =>
  inspectionFields.flatMap((field) => {
    const named = form[field];
    if (faults.some(({ path, code }) => path === `form.${field}` && foreign.includes(code))) return [];
    const own = standing.filter(({ inspectionIds }) => named !== undefined && inspectionIds.includes(named));
    return own.filter(({ type }) => form.type === undefined || form.type === type).map((one) => repeatedFault(field, one));
  });
