import { choice } from '@anzhu/casework';
import { type SpecialOperation, specialOperations } from '@anzhu/identifiers';
import { shown, shownDate } from '@anzhu/register';
import { z } from 'zod';
import { qualificationKinds } from './qualification-kind.ts';

const statuses = { VALID: { zh: '有效', en: 'Valid' }, EXPIRED: { zh: '过期', en: 'Expired' } } as const;

const operation = z.enum(Object.keys(specialOperations) as [SpecialOperation, ...SpecialOperation[]]);

/** A certificate or registration a person holds, until its last day of validity. */
export const qualificationRecord = z.object({
  personId: z.string(),
  personRef: z.string(),
  kind: choice('QualificationKind', { zh: '证书类型', en: 'Kind of qualification' }, qualificationKinds),
  workCode: shown(operation.nullable(), ['特种作业工种代码,01至11', 'Code of the special operation, 01 to 11']),
  number: shown(z.string(), ['证书编号', 'Number']),
  issuer: shown(z.string().nullable().exactOptional(), ['发证单位', 'Who issued it']),
  issuedOn: shownDate('发证日期', 'Date of issue'),
  validUntil: shownDate('有效期至(含当日)', 'Valid until the end of this day'),
  status: choice('QualificationStatus', { zh: '资格证书状态', en: 'State of a qualification' }, statuses),
});
