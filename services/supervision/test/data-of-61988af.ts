import { oldData } from '@anzhu/testing';

interface Ids {
  /** With codes in full width, small letters and with dashes, names with blanks and a zero-width space. */
  readonly approved: string;
  readonly approvedProject: string;
  /** Returned for correction; the answer was not received. */
  readonly returned: string;
  readonly returnedProject: string;
  /** Two registrations under one number, the second in small letters with a dash. */
  readonly kept: string;
  readonly twin: string;
  readonly twinProject: string;
  /** Of the approved project, titled with its numbers and name. */
  readonly suspension: string;
}

/** What the supervision service of commit 61988af wrote when it was given codes and names in several forms. */
export const old = oldData<Ids>(new URL('data-of-61988af.json', import.meta.url));
