import { choice, declaring, group, is, number, refuseAt, text, webAddress } from '@anzhu/casework';
import { z } from 'zod';
import { noticeTextFaults } from './notice-text-faults.ts';

const kinds = {
  HEADING: { zh: '标题', en: 'Heading' },
  PARAGRAPH: { zh: '段落', en: 'Paragraph' },
  ITEM: { zh: '列表项', en: 'Item of a list' },
  TABLE: { zh: '表格', en: 'Table' },
} as const;

const markKinds = {
  BOLD: { zh: '加粗', en: 'Bold' },
  LINK: { zh: '链接', en: 'Link' },
} as const;

const isLink = is('kind', 'LINK');
const isTable = is('kind', 'TABLE');

const mark = declaring(
  group(
    'TextMark',
    { zh: '文字标记', en: 'Mark in a text' },
    {
      kind: choice('TextMarkKind', { zh: '标记类型', en: 'Kind of the mark' }, markKinds),
      words: text('所标文字', 'Words that are marked'),
      occurrence: number('第几处', 'Which of several places', { integer: true, min: 1, max: 2_000 }).optional(),
      address: webAddress('链接地址', 'Address of the link').optional(),
    },
  ),
  {
    rules: {
      words: { help: { zh: '须与本段文字一致', en: 'As they stand in the text of the block' } },
      occurrence: { help: { zh: '不填则全部标记', en: 'Everywhere unless said' } },
      address: { requiredWhen: [isLink], onlyWhen: isLink },
    },
  },
);

const row = group(
  'TextRow',
  { zh: '表格行', en: 'Row of a table' },
  {
    cells: z
      .array(text('单元格', 'Cell', { mayBeEmpty: true }))
      .min(1)
      .max(8),
  },
);

const block = declaring(
  group(
    'TextBlock',
    { zh: '正文段', en: 'Block of text' },
    {
      kind: choice('TextBlockKind', { zh: '段落类型', en: 'Kind of the block' }, kinds),
      text: text('文字', 'Text', { max: 2_000 }),
      marks: z.array(mark).max(20).optional(),
      rows: z.array(row).min(1).max(50).optional(),
    },
  ),
  {
    rules: {
      text: { help: { zh: '表格为其标题', en: 'Of a table its title' } },
      rows: { requiredWhen: [isTable], onlyWhen: isTable, help: { zh: '第一行为表头', en: 'The first row is its head' } },
    },
  },
);

/** 正文 as its editor lays it out: blocks of a few kinds, each plain text with marks beside it, so that nothing in it can be anything else. */
export const noticeText = z
  .array(block)
  .min(1)
  .max(100)
  .superRefine((blocks, context) => {
    for (const { path, ...fault } of noticeTextFaults(blocks)) refuseAt(context, path, fault);
  });

export type NoticeText = z.output<typeof noticeText>;
