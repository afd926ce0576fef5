import { describe, expect, it } from 'vitest';
import type { Notification } from '../notification/notification.ts';
import { messageOf } from './mailing.ts';

const processLabel = { zh: '产权备案', en: 'Ownership filing' };
const told = (title?: string): Notification =>
  ({ _id: 'n', kind: 'CASE_WAITING', recordId: 'r', processLabel, ...(title !== undefined && { title }) }) as Notification;
const said = (all: readonly Notification[]) => messageOf('m', all as never, { language: 'ZH', link: 'https://anzhu.example/desk' });

describe('what is told by a channel', () => {
  // biome-ignore format: the table reads in columns
  it.each([
    ['QTZ80 SN-1',                                        'QTZ80 SN-1'],
    ['甲\r\n- 许可证已通过\u2028乙',                       '甲 - 许可证已通过 乙'],
    ['甲 https://evil.example/a?b=1 乙',                  '甲 … 乙'],
    ['缴费请访问www.evil.example/pay',                    '缴费请访问…'],
    ['登录evil-site.com/x',                               '登录…'],
    ['QTZ5013.6 型',                                      'QTZ5013.6 型'],
  ])('security: a title on one line that leads nowhere: %j', (title, plain) => {
    const [line, ...rest] = said([told(title)]).text.split('\n');
    expect(line).toBe(`- 产权备案待办理:${plain}`);
    expect(rest.join('\n')).toBe('\n请登录办理:https://anzhu.example/desk\n通知方式可在平台中更改。');
  });

  it('coming 32: what is more than is counted says so', () => {
    const many = (count: number) => said(Array.from({ length: count }, () => told()));
    expect([many(1), many(199), many(200)].map(({ subject }) => subject)).toEqual([
      '安筑:您有1条通知',
      '安筑:您有199条通知',
      '安筑:您有200条以上通知',
    ]);
    expect(many(200).short).toBe('【安筑】您有200条以上通知(产权备案等),请登录查看:https://anzhu.example/desk');
    expect(many(60).text).toContain('另有10条');
  });
});
