import type { Bilingual } from '@anzhu/kernel';
import type { OpenedFile } from '@anzhu/store';
import { pdfFile } from './pdf-file.ts';

/** What a sample of a paper shows (X16). */
export interface PaperSample {
  readonly process: Bilingual;
  readonly paper: Bilingual;
  /** What the paper must show. */
  readonly shows: Bilingual;
}

type Language = 'zh' | 'en';

const texts = {
  zh: { sample: '样例：', of: '适用业务：', shows: '应载明：', sign: '单位名称（盖章）：                    日期：       年    月    日' },
  en: { sample: 'Sample: ', of: 'For: ', shows: 'Must show: ', sign: 'Unit (seal):                              Date:' },
} as const;

const linesIn = (language: Language, { process, paper, shows }: PaperSample) => [
  { text: `${texts[language].sample}${paper[language]}`, size: 18 },
  { text: `${texts[language].of}${process[language]}`, size: 11 },
  { text: `${texts[language].shows}${shows[language]}`, size: 11 },
  { text: '', size: 11 },
  { text: texts[language].sign, size: 11 },
  { text: '', size: 24 },
];

/** The sample as a file to be read: a one-page PDF in both languages. */
export const sampleFile = (sample: PaperSample): Promise<OpenedFile> =>
  pdfFile(`样例-${sample.paper.zh}.pdf`, [...linesIn('zh', sample), ...linesIn('en', sample)]);
