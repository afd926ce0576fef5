import { canonicalUrl, checkMobile, maskPhone } from '@anzhu/identifiers';
import { type Bilingual, type Fault, fault } from '@anzhu/kernel';
import type { Channel } from './channel.ts';

const unfit = (said: Bilingual): Fault => fault('address', 'INVALID', said);

const longestEmail = 254;
const email = /^[\w.!#$%&'*+/=?^`{|}~-]{1,64}@(?:[a-z\d](?:[a-z\d-]{0,61}[a-z\d])?\.)+[a-z][a-z\d-]{0,61}[a-z\d]$/i;

const emailFaults = (text: string): readonly Fault[] =>
  email.test(text) && text.length <= longestEmail ? [] : [unfit({ zh: '请填写有效的电子邮箱', en: 'Must be an e-mail address' })];

const mobileFaults = (text: string): readonly Fault[] => {
  const checked = checkMobile(text);
  return checked.ok ? [] : [unfit(checked.error)];
};

const canonicalMobile = (text: string): string => {
  const checked = checkMobile(text);
  return checked.ok ? checked.value : text;
};

const maskEmail = (text: string): string => `${text.slice(0, 1)}***${text.slice(text.lastIndexOf('@'))}`;

const maskUrl = (text: string): string => `${new URL(text).origin}/…`;

interface Form {
  readonly canonical: (text: string) => string;
  readonly masked: (canonical: string) => string;
}

/** How an address of a channel is kept and shown. */
export const addressForms: Readonly<Record<Channel, Form>> = {
  EMAIL: { canonical: (text) => text.trim().toLowerCase(), masked: maskEmail },
  SMS: { canonical: canonicalMobile, masked: maskPhone },
  WEBHOOK: { canonical: canonicalUrl, masked: maskUrl },
};

/** What is wrong with an address in canonical form that is no webhook's, as far as its form tells. */
export const formFaults: Readonly<Record<'EMAIL' | 'SMS', (text: string) => readonly Fault[]>> = {
  EMAIL: emailFaults,
  SMS: mobileFaults,
};
