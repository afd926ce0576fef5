import { oldData } from '@anzhu/testing';

interface Ids {
  /** Named with a zero-width space, the ID number typed in full width. */
  readonly manager: string;
  /** Named with blanks around the dot. */
  readonly next: string;
  /** Held by three contracts, two of which are one number in two forms. */
  readonly chief: string;
  readonly twinChief: string;
  /** The manager's certificate, its number in full width with a dash and a word joiner. */
  readonly certificate: string;
  /** Two certificates under one number, the second in full width with a dash. */
  readonly kept: string;
  readonly twin: string;
  /** From the manager to the next one. */
  readonly change: string;
  /** Under the contracts ht–１, HT-1 and HT-2, and under none. */
  readonly projects: readonly [string, string, string, string];
}

/** What the personnel service of commit 61988af wrote when it was given codes and names in several forms. */
export const old = oldData<Ids>(new URL('data-of-61988af.json', import.meta.url));
