import type { Store } from '@anzhu/store';
import type { ClientSession, Model } from 'mongoose';
import type { Crane } from './crane.ts';

/** Writes the crane as it was read, so that what changes or ends its filing at the same moment meets this write: a snapshot alone would let both pass. */
export const hold = (store: Store, cranes: Model<Crane>, { crane, session }: { readonly crane: Crane; readonly session: ClientSession }) =>
  store.save<Crane>(cranes, crane, {}, session);
