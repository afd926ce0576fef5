import type { Fault } from '@anzhu/kernel';
import { registrationNumbers } from '../../numbering/numbers-given.ts';
import type { Installation } from '../../sites/installation/installation.ts';
import { placeOfStay } from '../../sites/notices/notice.ts';
import type { At, Registration } from './registration-facts.ts';

/** What its number is made of. */
export const numbered = ({ d6: division }: Registration, { facts: { installation } }: At) => ({
  division,
  category: installation?.category,
});

/** Where the stay is, unless nobody has configured the letters its number would need there. */
export const numberedPlace = (installationId: string | undefined, installation: Installation | null): string | Fault => {
  const { division = '', category } = installation ?? {};
  return registrationNumbers.letterFault({ division, category }, 'form.installationId') ?? placeOfStay(installationId, installation);
};
