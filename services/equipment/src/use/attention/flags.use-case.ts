import { ok, type Result } from '@anzhu/kernel';
import type { Refusal } from '@anzhu/workflow';
import type { ClientSession } from 'mongoose';
import type { UseRegistrations } from '../use-registration/use-registration.module.ts';
import { type FlagChanges, flagged } from './flags.ts';

interface Flagging {
  readonly registrationId: string | null;
  readonly changes: FlagChanges;
}

/** Raises and lowers flags of the running registration, in the caller's transaction; one that does not run is left alone. */
export const flagInUse = async (
  { store, model, actAsSystem }: UseRegistrations,
  { registrationId, changes }: Flagging,
  session: ClientSession,
): Promise<Result<unknown, Refusal>> => {
  const registration = registrationId ? await store.find(model, registrationId, session) : null;
  if (registration?.state !== 'REGISTERED') return ok(null);
  const { flags = [] } = registration.outcome;
  const next = flagged(flags, changes);
  return next === flags ? ok(null) : actAsSystem(registration._id, { action: 'flag', asked: { flags: next } }, session);
};
