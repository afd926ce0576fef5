import type { Bilingual } from '@anzhu/kernel';
import type { Timer } from '@anzhu/store';
import type { Notification } from '../notification/notification.ts';
import { wordsOf } from '../notification/notification-words.ts';
import type { Channel } from '../recipient/channel.ts';
import type { Language } from '../recipient/recipient.ts';

/** What is told one person by one channel at one time: written before it is sent, and sent once. */
export interface Mailing {
  readonly _id: string;
  readonly person: string;
  readonly channel: Channel;
  /** When it is told. */
  readonly at: Date;
  readonly notifications: readonly string[];
  /** While more may be added. */
  readonly isOpen: boolean;
  readonly state: 'WAITING' | 'SENT' | 'JOINED' | 'DROPPED';
  /** The one with which it is told, where several waited. */
  readonly into: string | null;
  /** Since it was tried first nothing more is told with it. */
  readonly composedAt: Date | null;
  readonly timers: readonly Timer[];
  readonly expiresAt: Date;
}

/** What is sent by a channel. */
export interface Message {
  /** The same at every try: the receiver knows a repeat by it. */
  readonly id: string;
  readonly subject: string;
  readonly text: string;
  /** In a few words, for a text message. */
  readonly short: string;
  /** For a program. */
  readonly data: object;
}

/** What else happens until it is told stands in the list. */
export const mostTogether = 200;

const mostLines = 50;
const staleMs = 3 * 86_400_000;

/** What could not be told for so long is told by the list alone. */
export const isStale = (at: Date, now: Date): boolean => now.getTime() - at.getTime() > staleMs;

const locale = { ZH: 'zh', EN: 'en' } as const;
const inWords = (language: Language, { zh, en }: Bilingual): string => ({ zh, en })[locale[language]];

/** How many there are, as far as is counted. */
const countOf = (count: number): Bilingual => ({
  zh: `${count}条${count < mostTogether ? '' : '以上'}`,
  en: `${count}${count < mostTogether ? '' : ' or more'}`,
});

const subjectOf = (count: number): Bilingual => ({
  zh: `安筑:您有${countOf(count).zh}通知`,
  en: `Anzhu: ${countOf(count).en} ${count === 1 ? 'notification' : 'notifications'} for you`,
});

const address = /(?:[a-z][a-z\d+.-]*:\/\/|www\.)\S*|(?:[a-z\d-]+\.)+[a-z]{2,}\b(?:[/:?#]\S*)?/gi;

/** Titles are what people have written: on one line, and without anything that leads elsewhere. */
const plain = ({ title, ...told }: Notification): Notification =>
  title === undefined
    ? told
    : {
        ...told,
        title: title
          .replace(/[\s\p{C}]+/gu, ' ')
          .replace(address, '…')
          .trim(),
      };

const moreOf = (count: number): Bilingual => ({ zh: `另有${count}条`, en: `and ${count} more` });

const openOf = (link: string): Bilingual => ({
  zh: `请登录办理:${link}\n通知方式可在平台中更改。`,
  en: `Sign in to see them: ${link}\nHow you are told can be changed there.`,
});

const shortOf = (count: number, first: Notification, link: string): Bilingual => ({
  zh: `【安筑】您有${countOf(count).zh}通知${first.processLabel ? `(${first.processLabel.zh}等)` : ''},请登录查看:${link}`,
  en: `Anzhu: ${countOf(count).en} for you${first.processLabel ? ` (${first.processLabel.en})` : ''}: ${link}`,
});

const dataOf = (language: Language, { _id, kind, process, recordId, dueAt, at, ...one }: Notification) => ({
  ...{ id: _id, kind, message: inWords(language, wordsOf(kind, { ...one, ...(dueAt === undefined ? {} : { dueAt }) })), at },
  ...{ process: process ?? null, recordId, dueAt: dueAt ?? null },
});

/** What is told of these, in the language of who is told; there is at least one. */
export const messageOf = (
  id: string,
  told: readonly [Notification, ...(readonly Notification[])],
  { language, link }: { readonly language: Language; readonly link: string },
): Message => {
  const say = (words: Bilingual): string => inWords(language, words);
  const lines = told.slice(0, mostLines).map((one) => `- ${say(wordsOf(one.kind, plain(one)))}`);
  const more = told.length - lines.length;
  return {
    id,
    subject: say(subjectOf(told.length)),
    text: [...lines, ...(more > 0 ? [say(moreOf(more))] : []), '', say(openOf(link))].join('\n'),
    short: say(shortOf(told.length, told[0], link)),
    data: { type: 'notifications', notifications: told.map((one) => dataOf(language, one)), link },
  };
};

/** By which somebody shows that an address is his. */
export const codeMessage = (id: string, code: string, language: Language): Message => {
  const text = inWords(language, {
    zh: `【安筑】验证码${code},15分钟内有效。如非本人操作,请忽略。`,
    en: `Anzhu: your code is ${code}, good for 15 minutes. Ignore this if you did not ask for it.`,
  });
  const subject = inWords(language, { zh: '安筑:验证码', en: 'Anzhu: your code' });
  return { id, subject, text, short: text, data: { type: 'verification', code } };
};
