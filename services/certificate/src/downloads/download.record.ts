import { choice, flag } from '@anzhu/casework';
import { shown, shownId } from '@anzhu/register';
import { z } from 'zod';
import { issuedKinds } from '../certificate/certificate-words.ts';
import { certificateFormats, downloadPurposes } from './download-words.ts';

const text = (zh: string, en: string, sdl = 'String') => shown(z.string(), [zh, en], sdl);

/** One download of a certificate: who, when, which file, and what for. */
export const downloadRecord = z.object({
  certificateId: shownId(z.string(), ['证照标识', 'Id of the certificate']),
  subjectId: shownId(z.string(), ['许可证、备案或登记的标识', 'Id of the license, filing or registration']),
  kind: choice('CertificateKind', { zh: '证照类型', en: 'Kind of certificate' }, issuedKinds),
  number: text('编号', 'Number'),
  edition: shown(z.number(), ['版次', 'Edition'], 'Int'),
  holderUscc: text('持证单位统一社会信用代码', 'Unified social credit code of the holder'),
  format: choice('CertificateFormat', { zh: '证照文件格式', en: 'Format of a file of a certificate' }, certificateFormats),
  purpose: choice('CertificateDownloadPurpose', { zh: '申请用途', en: 'What it is downloaded for' }, downloadPurposes),
  note: shown(z.string().nullable(), ['用途说明', 'What else is said of the purpose']),
  isMarked: flag('是否加用途和日期水印', 'Whether it bears purpose and date as a watermark'),
  actorId: z.string(),
  actorName: text('申请人', 'Who asked for it'),
  actorOrg: text('申请单位', 'Whose it was asked for', 'ID'),
  /** The unit that asked; what authorities ask for is theirs to know. */
  orgs: z.array(z.string()).readonly(),
  division: shown(z.string().nullable(), ['区划代码', 'Division code']),
  d2: z.string(),
  d4: z.string(),
  d6: z.string(),
});
