import { buffer } from 'node:stream/consumers';
import { ok } from '@anzhu/kernel';
import { textPdf } from '@anzhu/pdf';
import { expect, it } from 'vitest';
import { pdfFile } from './pdf-file.ts';
import { createPrinting, printedFile } from './printed-paper.ts';

const paper = {
  title: '安全监督停工整改通知书',
  number: '530102安监改[2026]0001',
  addressee: '云南五华建工：',
  paragraphs: [
    ['存在问题', '临边无防护'],
    ['停工部位', undefined],
    ['整改期限', ''],
  ],
  signedBy: '五华区建设工程安全监督站',
  signedAt: new Date('2026-03-01T17:00:00Z'),
} as const;

it('R7 a paper is printed with its number, what it says, who signs it and on which day in Shanghai; points without a text are left out', async () => {
  const file = await printedFile(paper);
  expect(file).toMatchObject({ name: '安全监督停工整改通知书 530102安监改[2026]0001.pdf', mediaType: 'application/pdf' });
  const lines = [
    { text: '安全监督停工整改通知书', size: 20, align: 'center' },
    { text: '编号：530102安监改[2026]0001', size: 11, align: 'right' },
    { text: '', size: 12 },
    { text: '云南五华建工：', size: 12 },
    { text: '存在问题：临边无防护', size: 12 },
    { text: '', size: 12 },
    { text: '五华区建设工程安全监督站（盖章）', size: 12, align: 'right' },
    { text: '2026年3月2日', size: 12, align: 'right' },
  ] as const;
  const bytes = await buffer(file.stream);
  expect(bytes.equals(await textPdf(lines))).toBe(true);
  expect(file.size).toBe(bytes.length);
});

it('R5 R7 the link to a paper is bound to its reader and stands for the file as its record gives it; without a name there is none', async () => {
  const makers: ((asked: never) => unknown)[] = [];
  const expiresAt = new Date('2026-03-01T00:10:00Z');
  const link = createPrinting({
    kind: 'paper',
    files: {
      offer: (_kind, _sort, maker) => void makers.push(maker),
      link: (kind, asked) => ok({ url: JSON.stringify([kind, asked]), expiresAt }),
    },
    fileOf: async (id) => (id === 'known' ? pdfFile('计划书.pdf', [{ text: id, size: 12 }]) : null),
  });
  expect(link('known', { org: '530102-SS' }, '计划书.pdf')).toEqual({
    url: '["paper",{"id":"known","subject":{"org":"530102-SS"}}]',
    expiresAt,
    fileName: '计划书.pdf',
  });
  expect(link('known', { org: '530102-SS' }, null)).toBeNull();
  expect(await makers[0]?.({ id: 'known' } as never)).toMatchObject({ value: { name: '计划书.pdf', mediaType: 'application/pdf' } });
  expect(await makers[0]?.({ id: 'gone' } as never)).toEqual({ ok: false, error: { code: 'NOT_FOUND' } });
});
