import type { Commit } from '@anzhu/store';
import type { Certificate } from '../src/certificate/certificate.ts';
import { followed } from '../src/certificate/follow.ts';
import type { Told } from '../src/certificate/told.ts';
import { answered, begun } from '../src/chain/chain.ts';
import type { PlatformAnswer } from '../src/chain/platform-answer.ts';

export const at = new Date('2026-03-02T02:00:00Z');

/** An edition as it is when it is made. */
export const made = (told: Told): Certificate => {
  const { opened } = followed(null, told, { at });
  return { ...opened?.own, timers: opened?.commit.timers, history: [], version: 1 } as unknown as Certificate;
};

export const after = (certificate: Certificate, commit: Commit<Certificate> | null): Certificate =>
  commit
    ? ({ ...certificate, ...commit.set, timers: commit.timers ?? certificate.timers, version: certificate.version + 1 } as Certificate)
    : certificate;

export const asked = (certificate: Certificate): Certificate => after(certificate, begun(certificate, { at })?.commit ?? null);

export const answer = (certificate: Certificate, own: Partial<Extract<PlatformAnswer, { outcome: 'DONE' }>> = {}): Certificate => {
  const done = {
    outcome: 'DONE',
    number: certificate.number,
    sealName: '云南省住房和城乡建设厅',
    certificateNumber: '1.2.156-A',
    ...own,
  } as const;
  return after(certificate, answered(certificate, { requestId: certificate.request?.id ?? '', answer: done, at }));
};
