import { createHmac } from 'node:crypto';
import type { Channel } from './channel.ts';

/** By what an address is known where it is not to be read. */
export const addressRef = (hashKey: string, channel: Channel, address: string): string =>
  createHmac('sha256', hashKey).update(`${channel} ${address}`).digest('base64url');
