import type { Timer } from '@anzhu/store';
import type { Certificate } from '../certificate/certificate.ts';

/** The files of an edition are made by the timer of this name. */
export const printTimer = (at: Date): Timer => ({ name: 'print', at });

/** Of an edition of which no files have been made. */
export const unprinted = { paperState: 'NONE', paperReasons: [], statusIndex: null, verifyCode: null, papers: null } as const;

/** Whether it was sealed and coded, whatever has become of its collection: platforms that are only told keep no paper waiting. */
export const isIssued = ({ state }: Pick<Certificate, 'state'>): boolean =>
  (['CODED', 'COLLECTING', 'COLLECTED', 'COLLECT_FAILED'] as readonly string[]).includes(state);

/** Of the serials that are places in the status list; none is given twice. */
export const statusIndexScope = 'certificate-status-index';
