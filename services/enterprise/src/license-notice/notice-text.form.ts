import { choice, group, text } from '@anzhu/casework';
import { z } from 'zod';

const kinds = {
  HEADING: { zh: '标题', en: 'Heading' },
  PARAGRAPH: { zh: '段落', en: 'Paragraph' },
  ITEM: { zh: '列表项', en: 'Item of a list' },
} as const;

const block = group(
  'TextBlock',
  { zh: '正文段', en: 'Block of text' },
  {
    kind: choice('TextBlockKind', { zh: '段落类型', en: 'Kind of the block' }, kinds),
    text: text('文字', 'Text', { max: 2_000 }),
  },
);

/** 正文 as its editor lays it out: blocks of a few kinds, each plain text, so that nothing in it can be anything else. */
export const noticeText = z.array(block).min(1).max(100);
