import { ok, type Result } from '@anzhu/kernel';
import type { Store } from '@anzhu/store';
import { notFound, type Refusal } from '@anzhu/workflow';
import type { ClientSession, Model } from 'mongoose';
import type { Installation } from '../../sites/installation/installation.ts';
import type { Crane, OutOfUse } from './crane.ts';
import { putOutOfUse, returnToUse } from './out-of-use.ts';

type Stay = Pick<Installation, 'craneId' | 'projectId' | 'division'>;

/** Takes machines out of use and returns them, in the caller's transaction. */
export const createCraneUse = (store: Store, cranes: Model<Crane>) => {
  const change = async (
    { craneId }: Stay,
    session: ClientSession,
    decide: (crane: Crane) => ReturnType<typeof putOutOfUse>,
  ): Promise<Result<unknown, Refusal>> => {
    const crane = await store.find(cranes, craneId, session);
    if (!crane) return { ok: false, error: notFound };
    const commit = decide(crane);
    return commit ? store.save<Crane>(cranes, crane, commit, session) : ok(crane);
  };
  return {
    putOut: (stay: Stay, outOfUse: OutOfUse, session: ClientSession) =>
      change(stay, session, (crane) => putOutOfUse(crane, stay, outOfUse)),
    returnToUse: (stay: Stay, reason: string, session: ClientSession) => change(stay, session, (crane) => returnToUse(crane, stay, reason)),
  };
};
