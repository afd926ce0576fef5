import { authorityName } from '@anzhu/identifiers';
import type { Bilingual } from '@anzhu/kernel';
import type { Certificate } from '../certificate/certificate.ts';
import { missingOnFace } from '../certificate/faces.ts';
import type { Step } from './steps.ts';

/** Why a step was not done; `field` of the face, where it is about one. */
export interface Reason extends Bilingual {
  readonly code: string;
  readonly field: string | null;
}

export const noAuthority: Reason = {
  ...{ code: 'NO_AUTHORITY', field: 'issuedBy' },
  ...{ zh: '发证机关不明', en: 'The issuing authority is not known' },
};

/** What the seal service is asked to seal with, and must say it has. */
export const sealNameOf = ({ issuedBy }: Pick<Certificate, 'issuedBy'>): string | null => issuedBy && authorityName(issuedBy).zh;

const missing = (certificate: Certificate): readonly Reason[] =>
  missingOnFace(certificate).map(({ key, zh, en }) => ({ code: 'MISSING', field: key, zh: `照面缺少${zh}`, en: `The face lacks: ${en}` }));

/** What the platform would refuse, or no paper could show, is not asked for (K4): each field once. */
export const faultsBefore = (certificate: Certificate, step: Step, unprintable: readonly Reason[]): readonly Reason[] => {
  if (step === 'SEAL') return sealNameOf(certificate) ? [] : [noAuthority];
  if (step === 'COLLECT') return [];
  const lacking = missing(certificate);
  return [...lacking, ...unprintable.filter(({ field }) => field === null || !lacking.some((one) => one.field === field))];
};
