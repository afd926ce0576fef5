import { expect, it } from 'vitest';
import { localeOf } from './context.ts';

it.each([
  ['en-US,en;q=0.9,zh;q=0.8', 'en'],
  ['zh-CN,zh;q=0.9,en;q=0.8', 'zh'],
  ['en,zh', 'en'],
  ['fr', 'zh'],
  ['en;q=0.3, zh;q=0.5', 'zh'],
  ['en;q=0', 'zh'],
  ['*', 'zh'],
  ['', 'zh'],
  [undefined, 'zh'],
])('Accept-Language %s prefers %s', (header, locale) => {
  expect(localeOf(header)).toBe(locale);
});
