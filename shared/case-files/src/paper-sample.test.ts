import { describe, expect, it } from 'vitest';
import { sampleFile } from './paper-sample.ts';
import { textPdf } from './text-pdf.ts';

const shownIn = (pdf: Buffer): readonly string[] =>
  [...pdf.toString('latin1').matchAll(/<([0-9A-F]*)> Tj/g)].map(([, hex = '']) => Buffer.from(hex, 'hex').swap16().toString('utf16le'));

describe('a PDF of text', () => {
  it('X16 is a PDF, with every object where its table says', () => {
    const pdf = textPdf([{ text: '样例 Sample', size: 12 }]);
    const text = pdf.toString('latin1');
    expect(text.slice(0, 5)).toBe('%PDF-');
    const start = Number(/startxref\n(\d+)/.exec(text)?.[1]);
    expect(text.slice(start, start + 4)).toBe('xref');
    const offsets = [...text.slice(start).matchAll(/^(\d{10}) 00000 n/gm)].map(([, offset]) => Number(offset));
    expect(offsets.map((offset, at) => text.slice(offset).startsWith(`${at + 1} 0 obj`))).toEqual(Array(7).fill(true));
    const [, length = '', content = ''] = /<< \/Length (\d+) >>\nstream\n([\s\S]*?)\nendstream/.exec(text) ?? [];
    expect(content).toHaveLength(Number(length));
  });

  it('X16 shows Chinese and English; long lines are broken, nothing is lost', () => {
    const long = '安全技术交底'.repeat(30);
    const shown = shownIn(
      textPdf([
        { text: '样例 Sample', size: 12 },
        { text: long, size: 11 },
      ]),
    );
    expect(shown[0]).toBe('样例 Sample');
    expect(shown.length).toBeGreaterThan(3);
    expect(shown.slice(1).join('')).toBe(long);
  });

  it('X16 a sample says in both languages what the paper is and must show', () => {
    const sample = {
      process: { zh: '安装告知', en: 'Installation notice' },
      paper: { zh: '承诺书', en: 'Letter of commitment' },
      shows: { zh: '承诺内容', en: 'what is promised' },
    };
    const file = sampleFile(sample);
    expect(file).toMatchObject({ name: '样例-承诺书.pdf', mediaType: 'application/pdf' });
    const shown = shownIn(file.stream.read() as Buffer).join('\n');
    for (const text of ['承诺书', 'Letter of commitment', '安装告知', '承诺内容', 'what is promised']) expect(shown).toContain(text);
  });
});
