import type { Subject } from '@anzhu/access';
import { stated } from '@anzhu/casework';
import { undrawableInWatermark } from '@anzhu/certificate-paper';
import { deriveId, err, localDate, type Result } from '@anzhu/kernel';
import type { Register } from '@anzhu/register';
import { requestOf } from '@anzhu/store';
import { badUserInput, notFound, type Refusal } from '@anzhu/workflow';
import type { Certificate } from '../certificate/certificate.ts';
import type { Download } from './download.register.ts';
import { checkedAsked, type DownloadAsked, downloadForm, notDownloadable, purposeOnPaper } from './download.ts';

export interface DownloadInput {
  readonly requestId: string;
  readonly certificateId: string;
  readonly format: DownloadAsked['format'];
  readonly purpose: DownloadAsked['purpose'];
  readonly note?: string | null;
  readonly isMarked?: boolean | null;
}

export interface DownloadDeps {
  readonly certificates: Register<Certificate>;
  readonly downloads: Register<Download>;
  readonly clock: () => Date;
}

const undrawable = async (asked: DownloadAsked): Promise<Refusal | null> => {
  if (!asked.isMarked || asked.purpose !== 'OTHER') return null;
  const characters = await undrawableInWatermark({ purpose: purposeOnPaper(asked), on: '2026-01-01' });
  const faults = characters.map(({ character, codePoint }) => ({
    path: 'note',
    code: 'UNDRAWABLE',
    zh: `字库没有「${character}」(${codePoint}),不能印作水印`,
    en: `The font has no ${character} (${codePoint}): it cannot be printed`,
  }));
  return faults.length > 0 ? badUserInput(...faults) : null;
};

/** What is asked, as it is kept; everything wrong with it at once. */
const checked = async (input: DownloadInput): Promise<Result<DownloadAsked, Refusal>> => {
  const said = stated<Pick<DownloadAsked, 'format' | 'purpose'> & Partial<DownloadAsked>>(downloadForm, input);
  if (!said.ok) return said;
  const asked = checkedAsked({ note: null, isMarked: false, ...said.value });
  const fault = asked.ok ? await undrawable(asked.value) : null;
  return fault ? err(fault) : asked;
};

/** 电子证下载 (K11, X14): puts on record who asks for which file and what for; the file is fetched by the link of the record. */
export const askForDownload = async (
  { certificates, downloads, clock }: DownloadDeps,
  subject: Subject,
  input: DownloadInput,
): Promise<Result<Download, Refusal>> => {
  const asked = await checked(input);
  if (!asked.ok) return asked;
  const certificate = await certificates.read.one(subject, input.certificateId);
  if (!certificate) return err(notFound);
  const refusal = notDownloadable(certificate, subject, localDate(clock()));
  if (refusal) return err(refusal);
  const { _id: certificateId, subjectId, kind, number, edition, holderUscc, orgs, division, d2, d4, d6 } = certificate;
  const own = {
    _id: deriveId('certificate-download', subject.org, subject.id, input.requestId),
    ...{ certificateId, subjectId, kind, number, edition, holderUscc, orgs, division, d2, d4, d6 },
    ...asked.value,
    ...{ actorId: subject.id, actorName: subject.name, actorOrg: subject.org },
  };
  return downloads.insert(own, { request: requestOf(input.requestId, subject, { certificateId, ...asked.value }) });
};
