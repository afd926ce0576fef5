import { choice } from '@anzhu/casework';
import { qualificationSources } from '@anzhu/copies';
import { type SpecialOperation, specialOperations } from '@anzhu/identifiers';
import { shown, shownDate } from '@anzhu/register';
import { z } from 'zod';
import { qualificationKinds } from './qualification-kind.ts';

const statuses = {
  VALID: { zh: '有效', en: 'Valid' },
  EXPIRED: { zh: '过期', en: 'Expired' },
  SUSPENDED: { zh: '暂扣', en: 'Suspended' },
  REVOKED: { zh: '吊销', en: 'Revoked' },
  CANCELLED: { zh: '注销', en: 'Cancelled' },
} as const;

const operation = z.enum(Object.keys(specialOperations) as [SpecialOperation, ...SpecialOperation[]]);

const act = z.object({ since: z.string(), reason: z.string() });

/** A certificate or registration a person holds, until its last day of validity; what its issuer has done to it, and where its holder works. */
export const qualificationRecord = z.object({
  personId: z.string(),
  personRef: z.string(),
  kind: choice('QualificationKind', { zh: '证书类型', en: 'Kind of qualification' }, qualificationKinds),
  workCode: shown(operation.nullable(), ['特种作业工种代码,01至11', 'Code of the special operation, 01 to 11']),
  number: shown(z.string(), ['证书编号', 'Number']),
  issuer: shown(z.string().nullable().exactOptional(), ['发证单位', 'Who issued it']),
  /** By which its issuer is compared; none of a certificate that an earlier version put on record twice. */
  issuerKey: z.string().exactOptional(),
  source: choice('QualificationSource', { zh: '证书来源', en: 'Where it is known from' }, qualificationSources).nullable(),
  issuedOn: shownDate('发证日期', 'Date of issue'),
  validUntil: shownDate('有效期至(含当日)', 'Valid until the end of this day'),
  status: choice('QualificationStatus', { zh: '资格证书状态', en: 'State of a qualification' }, statuses),
  suspension: act.readonly().nullable(),
  ending: act
    .extend({ as: z.enum(['REVOKED', 'CANCELLED']) })
    .readonly()
    .nullable(),
  /** The region of the authority that put it on record, which answers for its status; none where that is not known. */
  issuedIn: z.string().nullable(),
  /** The unit that employs or last employed the holder, whether it does, and its place. */
  uscc: z.string(),
  employed: z.boolean(),
  d2: z.string(),
  d4: z.string(),
  d6: z.string(),
});
