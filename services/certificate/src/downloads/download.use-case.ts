import type { Subject } from '@anzhu/access';
import { stated } from '@anzhu/casework';
import { deriveId, err, localDate, type Result } from '@anzhu/kernel';
import type { Register } from '@anzhu/register';
import { answeredBefore, requestOf } from '@anzhu/store';
import { notFound, type Refusal } from '@anzhu/workflow';
import type { Certificate } from '../certificate/certificate.ts';
import { inForm } from '../certificate/in-form.ts';
import type { Download } from './download.register.ts';
import { checkedAsked, type DownloadAsked, downloadForm, notDownloadable } from './download.ts';

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

/** What is asked, as it is kept; everything wrong with it at once. */
const checked = (input: DownloadInput): Result<DownloadAsked, Refusal> => {
  const said = stated<Pick<DownloadAsked, 'format' | 'purpose'> & Partial<DownloadAsked>>(downloadForm, input);
  return said.ok ? checkedAsked({ note: null, isMarked: false, ...said.value }) : err(inForm(downloadForm, said.error));
};

/** What is put on record: to the unit that asked, and to the authorities of the place. */
const recordOf = (certificate: Certificate, asked: DownloadAsked, subject: Subject) => {
  const { _id: certificateId, subjectId, kind, number, edition, holderUscc, division, d2, d4, d6 } = certificate;
  return {
    ...{ certificateId, subjectId, kind, number, edition, holderUscc, division, d2, d4, d6 },
    ...asked,
    ...{ actorId: subject.id, actorName: subject.name, actorOrg: subject.org },
    orgs: subject.orgKind === 'AUTHORITY' ? [] : [subject.org],
  };
};

/** 电子证下载 (K11, X14): puts on record who asks for which file and what for; the file is fetched by the link of the record. */
export const askForDownload = async (
  { certificates, downloads, clock }: DownloadDeps,
  subject: Subject,
  input: DownloadInput,
): Promise<Result<Download, Refusal>> => {
  const asked = checked(input);
  if (!asked.ok) return asked;
  const certificate = await certificates.read.one(subject, input.certificateId);
  if (!certificate) return err(notFound);
  const id = deriveId('certificate-download', subject.org, subject.id, input.requestId);
  const request = requestOf(input.requestId, subject, { certificateId: certificate._id, ...asked.value });
  const earlier = await downloads.find(id);
  const answered = earlier && answeredBefore(earlier, request);
  if (answered) return answered;
  const refusal = notDownloadable(certificate, subject, localDate(clock()));
  if (refusal) return err(refusal);
  const own = { _id: id, ...recordOf(certificate, asked.value, subject) };
  return downloads.insert(own, { request });
};
