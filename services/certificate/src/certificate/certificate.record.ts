import { choice } from '@anzhu/casework';
import { certificateStatuses } from '@anzhu/identifiers';
import { shown, shownDate, shownId } from '@anzhu/register';
import { z } from 'zod';
import { certificateStates, issuedKinds, paperStates } from './certificate-words.ts';
import type { Told } from './told.ts';

const text = (zh: string, en: string) => shown(z.string(), [zh, en]);
const day = (zh: string, en: string) => shown(z.string().nullable(), [zh, en], 'LocalDate');

/** Of a step that was asked of a platform and not answered yet. */
const request = z.object({ id: z.string(), step: z.enum(['SEAL', 'CODE', 'COLLECT']), tries: z.number() });

/** Why a step was not done, as the platform or our own check before it says. */
const reason = z.object({ code: z.string(), zh: z.string(), en: z.string(), field: z.string().nullable() });

/** A file in the service's file store. */
const file = z.object({ format: z.enum(['PDF', 'OFD']), fileId: z.string(), size: z.number(), sha256: z.string() });

/** One edition of a certificate: the fixed artefact of one event, whatever becomes of its subject. */
export const certificateRecord = z.object({
  kind: choice('CertificateKind', { zh: '证照类型', en: 'Kind of certificate' }, issuedKinds),
  subjectId: shownId(z.string(), ['许可证、备案或登记的标识', 'Id of the license, filing or registration']),
  edition: shown(z.number(), ['版次', 'Edition'], 'Int'),
  number: text('编号: 许可证、备案或使用登记编号', 'Number of the license, filing or registration'),
  holderUscc: text('持证单位统一社会信用代码', 'Unified social credit code of the holder'),
  holderName: shown(z.string().nullable(), ['持证单位(证载)', 'Holder, as the certificate bears it']),
  state: choice('CertificateState', { zh: '制证环节', en: 'How far it is in being made' }, certificateStates),
  /** As others were told last; what is shown follows from the facts and the day. */
  status: choice('CertificateStatus', { zh: '证照状态', en: 'Status of a certificate' }, certificateStatuses),
  /** As the owner of the business said last. */
  standing: z.enum(['VALID', 'SUSPENDED', 'REVOKED', 'ANNULLED', 'CANCELLED', 'CANCELLED_COMPLETED', 'EXPIRED']),
  statusReason: shown(z.string().nullable(), ['暂扣、吊销、撤销或注销原因', 'Why it is suspended, revoked, annulled or cancelled']),
  suspendedUntil: day('暂扣截止日期,发还前不恢复有效', 'Suspended until; valid again only after its return'),
  issuedBy: z.string().nullable(),
  issuedOn: day('发证日期', 'Date of issue'),
  validFrom: z.string().nullable(),
  validUntil: day('有效期至(含当日)', 'Valid until the end of this day'),
  faceVersion: shown(z.number(), ['照面版本', 'Version of the face'], 'Int'),
  /** By the keys of the face's version. */
  faceValues: z.record(z.string(), z.string()).readonly(),
  certificateNumber: shown(z.string().nullable(), ['证书编号: 赋码所得', 'Certificate number, given by the coding'], 'String'),
  request: request.readonly().nullable(),
  /** Of the steps that were asked for, so many, the last at the end: what answers one that is over is known for late. */
  requestIds: z.array(z.string()).readonly(),
  problem: z
    .object({ step: z.enum(['SEAL', 'CODE', 'COLLECT']), reasons: z.array(reason).readonly() })
    .readonly()
    .nullable(),
  /** How often a step has failed since one was done. */
  failures: z.number(),
  paperState: choice('CertificatePaperState', { zh: '证照文件', en: 'Files of the certificate' }, paperStates),
  /** Why there are no files. */
  paperReasons: z.array(reason).readonly(),
  /** Its place in the status list, and the code that its paper leads by; given once, when its files are begun. */
  statusIndex: z.number().nullable(),
  verifyCode: z.string().nullable(),
  /** The twin stands here itself: it says all that the others were made from; `sealedBy` is the key of their seal. */
  papers: z
    .object({ files: z.array(file).readonly(), twin: z.string(), sealedBy: z.string().exactOptional() })
    .readonly()
    .nullable(),
  /** The machine of a filing or a registration; none of those from before it was kept, until an event tells it. */
  craneId: z.string().nullable().exactOptional(),
  /** The version of the subject that was told last. */
  toldVersion: z.number(),
  /** Of a period that is still to begin, as it was told last. */
  renewal: z.custom<Told>().nullable(),
  /** Of a void one, what befell its subject: whether another certificate than ours took its place, and why it is suspended; not known of one that an earlier version made void, until its subject is told of again. */
  sinceVoid: z.object({ isElsewhere: z.boolean(), reason: z.string().nullable() }).readonly().exactOptional(),
  replacedBy: shownId(z.string().nullable(), ['换发后的证照标识', 'Id of the certificate that took its place']),
  /** Who reads it: holder, using unit, owner of the machine. */
  orgs: z.array(z.string()).readonly(),
  recordedOn: shownDate('生成日期', 'Day on which it was made'),
  division: shown(z.string().nullable(), ['区划代码', 'Division code']),
  d2: z.string(),
  d4: z.string(),
  d6: z.string(),
});
