import { type Fault, fault } from '@anzhu/kernel';
import type { Channel } from './channel.ts';

interface Said {
  readonly digestHour?: number | null;
  readonly channels: readonly { readonly channel: Channel }[];
}

/** What is wrong with how somebody wants to be told: a digest is of an hour of the day, and each channel is named once. */
export const preferenceFaults = ({ digestHour, channels: named }: Said): readonly Fault[] => [
  ...(digestHour === undefined || digestHour === null || (digestHour >= 0 && digestHour <= 23)
    ? []
    : [fault('digestHour', 'INVALID', { zh: '须为0至23时', en: 'Must be an hour from 0 to 23' })]),
  ...named.flatMap(({ channel }, at) =>
    named.findIndex((other) => other.channel === channel) === at
      ? []
      : [fault(`channels.${at}.channel`, 'REPEATED', { zh: '每种方式只能出现一次', en: 'Each channel once' })],
  ),
];
