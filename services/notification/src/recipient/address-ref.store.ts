import { createHmac } from 'node:crypto';
import type { Receiver } from '@anzhu/deliveries';
import { addressForms } from './address.ts';
import type { Channel } from './channel.ts';

interface Sought {
  readonly channel: Channel;
  /** As it was ever kept, also in another form. */
  readonly address: string;
}

/** By what an address is known where it is not to be read. */
export const addressRef = (hashKey: string, { channel, address }: Sought): string =>
  createHmac('sha256', hashKey)
    .update(`${channel} ${addressForms[channel].canonical(address)}`)
    .digest('base64url');

/** By what an address is known of what goes there for one person: what others are answered there says nothing of it. */
export const ownAddressRef = (hashKey: string, { channel, address, person }: Sought & { readonly person: string }): string =>
  createHmac('sha256', hashKey)
    .update(`${addressRef(hashKey, { channel, address })} ${person}`)
    .digest('base64url');

/** Whom what is told somebody goes to: the address as he who is answered there. */
export const receiverOf = (hashKey: string, sought: Parameters<typeof ownAddressRef>[1]): Receiver => ({
  known: addressRef(hashKey, sought),
  alsoKnown: ownAddressRef(hashKey, sought),
});
