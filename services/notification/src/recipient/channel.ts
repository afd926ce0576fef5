import type { Bilingual } from '@anzhu/kernel';

// biome-ignore format: the table reads in columns
/** By what people are told beside the list. */
export const channels = {
  EMAIL:   { zh: '电子邮件', en: 'E-mail' },
  SMS:     { zh: '短信',     en: 'Text message' },
  WEBHOOK: { zh: '推送地址', en: 'Webhook' },
} as const satisfies Record<string, Bilingual>;

export type Channel = keyof typeof channels;

export const channelNames = Object.keys(channels) as readonly Channel[];
