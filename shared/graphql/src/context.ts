import type { Subject } from '@anzhu/access';
import type { Clock } from '@anzhu/kernel';
import type { Logger } from 'pino';

export type Locale = 'zh' | 'en';

/** What every resolver may rely on. `requestId` is the correlation id, the same in all services one operation reaches. */
export interface SubgraphContext {
  readonly subject: Subject;
  readonly locale: Locale;
  readonly logger: Logger;
  readonly requestId: string;
  readonly now: Clock;
}

const weightOf = (entry: string, locale: Locale): number => {
  const [range = '', ...parameters] = entry
    .trim()
    .toLowerCase()
    .split(/\s*;\s*/);
  if (range.split('-')[0] !== locale) return 0;
  const quality = parameters.find((parameter) => parameter.startsWith('q='));
  return quality ? Number.parseFloat(quality.slice(2)) || 0 : 1;
};

/** The language an Accept-Language header prefers of the two we have; Chinese when it says nothing about them. */
export const localeOf = (acceptLanguage: string | undefined): Locale => {
  const entries = (acceptLanguage ?? '').split(',');
  const best = (locale: Locale): number => Math.max(0, ...entries.map((entry) => weightOf(entry, locale)));
  const first = entries.find((entry) => weightOf(entry, 'zh') + weightOf(entry, 'en') > 0) ?? 'zh';
  if (best('en') === best('zh')) return weightOf(first, 'en') > 0 ? 'en' : 'zh';
  return best('en') > best('zh') ? 'en' : 'zh';
};
