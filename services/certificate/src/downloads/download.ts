import type { Subject } from '@anzhu/access';
import { text } from '@anzhu/casework';
import { certificateStatuses } from '@anzhu/identifiers';
import { err, type Fault, type LocalDate, ok, type Result } from '@anzhu/kernel';
import { blocked, type Refusal, requirementsNotMet } from '@anzhu/workflow';
import { z } from 'zod';
import { type Certificate, hasEnded, statusOn } from '../certificate/certificate.ts';
import { type CertificateFormat, certificateFormats, type DownloadPurpose, downloadPurposes } from './download-words.ts';

/** What is asked for, and what for. */
export interface DownloadAsked {
  readonly format: CertificateFormat;
  readonly purpose: DownloadPurpose;
  readonly note: string | null;
  readonly isMarked: boolean;
}

const isOneOf = <K extends string>(among: Readonly<Record<K, unknown>>) => z.enum(Object.keys(among) as [K, ...K[]]);

export const downloadForm = z.object({
  format: isOneOf(certificateFormats),
  purpose: isOneOf(downloadPurposes),
  note: text('用途说明', 'What else is said of the purpose', { max: 200 }).optional(),
  isMarked: z.boolean().optional(),
});

const noteMissing: Fault = {
  path: 'note',
  code: 'REQUIRED',
  zh: '用途为其他的,须填写用途说明',
  en: 'Say what for, where the purpose is another',
};
const notMarkable: Fault = { path: 'isMarked', code: 'PDF_ONLY', zh: '仅PDF可加水印', en: 'Only a PDF can bear a watermark' };

/** What the copy says across the page: no words of the asker stand on a page that the authority seals. */
export const purposeOnPaper = ({ purpose }: Pick<DownloadAsked, 'purpose'>): string =>
  purpose === 'OTHER' ? '其他用途' : downloadPurposes[purpose].zh;

/** Everything wrong with what is asked, at once. */
export const faultsOfAsked = ({ format, purpose, note, isMarked }: DownloadAsked): readonly Fault[] => [
  ...(purpose === 'OTHER' && note === null ? [noteMissing] : []),
  ...(isMarked && format !== 'PDF' ? [notMarkable] : []),
];

/** Asked for in full, or everything that is wrong with it. */
export const checkedAsked = (asked: DownloadAsked): Result<DownloadAsked, Refusal> => {
  const faults = faultsOfAsked(asked);
  return faults.length > 0 ? err(requirementsNotMet(faults)) : ok(asked);
};

export const notMadeYet = { code: 'NO_FILES', zh: '证照文件尚未生成', en: 'Its files have not been made' } as const;
const neverMade = { code: 'NO_FILES', zh: '该版证照已失效,未曾生成文件', en: 'This edition ended before its files were made' } as const;

/** Why a certificate is not handed out: it has no files, or is not in force; what is not in force only authorities take, for their files. */
export const notDownloadable = (certificate: Certificate, subject: Pick<Subject, 'orgKind'>, today: LocalDate): Refusal | null => {
  const status = statusOn(certificate, today);
  const isNeverMade = hasEnded(certificate) && certificate.papers === null;
  const noFiles = certificate.paperState === 'MADE' ? null : blocked(isNeverMade ? neverMade : notMadeYet);
  if (status === 'VALID' || subject.orgKind === 'AUTHORITY') return noFiles;
  const { zh, en } = certificateStatuses[status];
  return blocked({ code: 'NOT_IN_FORCE', zh: `该版证照${zh},不能下载使用`, en: `This edition is not to be used: ${en.toLowerCase()}` });
};
