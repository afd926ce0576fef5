import { personChanged, qualificationChanged, qualificationExpired, qualificationGranted, specialWorkerApproved } from '@anzhu/contracts';
import type { personCopies } from '@anzhu/copies';
import { type Handler, on } from '@anzhu/messaging';
import type { ClientSession } from 'mongoose';

interface News {
  readonly data: { readonly personRef: string; readonly formerRef?: string | undefined };
  readonly session: ClientSession;
}

/** Handlers of all that changes whether somebody may do a work: told of the person under whichever of its records, and of who held the certificate before. */
export const onNewsOfPersons = (
  reconsider: (refs: readonly string[], session: ClientSession) => Promise<void>,
  { refsOf }: Pick<ReturnType<typeof personCopies>, 'refsOf'>,
): readonly Handler[] => {
  const heard = async ({ data: { personRef, formerRef }, session }: News): Promise<void> => {
    const refs: string[] = [];
    for (const ref of [personRef, ...(formerRef ? [formerRef] : [])]) refs.push(...(await refsOf(ref, session)));
    await reconsider(refs, session);
  };
  const told = [qualificationGranted, qualificationChanged, qualificationExpired].map((definition) => on(definition, heard));
  return [...told, on(specialWorkerApproved, heard), on(personChanged, heard)];
};
