import { oldData } from '@anzhu/testing';

interface Ids {
  readonly uscc: string;
  /** Registered and approved under a name with a blank and a zero-width space, with a register number in full width with a dash. */
  readonly registration: string;
  /** A draft with a word joiner in its name. */
  readonly draft: string;
  readonly license: string;
  /** About the unit, titled with its name. */
  readonly penalty: string;
}

/** What the enterprise service of commit 61988af wrote when it was given codes and names in several forms. */
export const old = oldData<Ids>(new URL('data-of-61988af.json', import.meta.url));
