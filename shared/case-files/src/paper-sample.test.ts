import { buffer } from 'node:stream/consumers';
import { textPdf } from '@anzhu/pdf';
import { expect, it } from 'vitest';
import { sampleFile } from './paper-sample.ts';

const sample = {
  process: { zh: '安装告知', en: 'Installation notice' },
  paper: { zh: '承诺书', en: 'Letter of commitment' },
  shows: { zh: '承诺内容', en: 'what is promised' },
};

it('X16 a sample says in both languages what the paper is and must show', async () => {
  const file = await sampleFile(sample);
  const bytes = await buffer(file.stream);
  expect(file).toMatchObject({ name: '样例-承诺书.pdf', mediaType: 'application/pdf', size: bytes.length });
  const lines = [
    ['样例：承诺书', 18],
    ['适用业务：安装告知', 11],
    ['应载明：承诺内容', 11],
    ['', 11],
    ['单位名称（盖章）：                    日期：       年    月    日', 11],
    ['', 24],
    ['Sample: Letter of commitment', 18],
    ['For: Installation notice', 11],
    ['Must show: what is promised', 11],
    ['', 11],
    ['Unit (seal):                              Date:', 11],
    ['', 24],
  ] as const;
  expect(bytes.equals(await textPdf(lines.map(([text, size]) => ({ text, size }))))).toBe(true);
});
