/** A line of a document: its text and the size it is set in. */
export interface PdfLine {
  readonly text: string;
  readonly size: number;
}

const page = { width: 595, height: 842, margin: 60 } as const;

/** Latin letters are half as wide as Chinese ones. */
const widthOf = (character: string): number => (character <= '\u007e' ? 0.5 : 1);

/** The text broken into lines that fit the page; between Chinese characters anywhere, as is the custom. */
const broken = ({ text, size }: PdfLine): readonly PdfLine[] => {
  const most = (page.width - 2 * page.margin) / size;
  const lines: string[] = [''];
  let width = 0;
  for (const character of text) {
    width += widthOf(character);
    if (width > most) {
      lines.push('');
      width = widthOf(character);
    }
    lines[lines.length - 1] += character;
  }
  return lines.map((line) => ({ text: line, size }));
};

const inHex = (text: string): string => Buffer.from(text, 'utf16le').swap16().toString('hex').toUpperCase();

const contentOf = (lines: readonly PdfLine[]): string => {
  let y: number = page.height - page.margin;
  return lines
    .flatMap(broken)
    .map(({ text, size }) => {
      y -= size * 1.6;
      return `BT /F1 ${size} Tf ${page.margin} ${y.toFixed(1)} Td <${inHex(text)}> Tj ET`;
    })
    .join('\n');
};

/** The Chinese font every reader brings along, so that none is embedded. */
const font = [
  '<< /Type /Font /Subtype /Type0 /BaseFont /STSong-Light /Encoding /UniGB-UCS2-H /DescendantFonts [6 0 R] >>',
  '<< /Type /Font /Subtype /CIDFontType0 /BaseFont /STSong-Light /CIDSystemInfo << /Registry (Adobe) /Ordering (GB1) /Supplement 4 >> /DW 1000 /W [1 95 500] /FontDescriptor 7 0 R >>',
  '<< /Type /FontDescriptor /FontName /STSong-Light /Flags 6 /FontBBox [-25 -254 1000 880] /ItalicAngle 0 /Ascent 880 /Descent -120 /CapHeight 880 /StemV 93 >>',
];

const objectsOf = (content: string): readonly string[] => [
  '<< /Type /Catalog /Pages 2 0 R >>',
  '<< /Type /Pages /Kids [3 0 R] /Count 1 >>',
  `<< /Type /Page /Parent 2 0 R /MediaBox [0 0 ${page.width} ${page.height}] /Contents 4 0 R /Resources << /Font << /F1 5 0 R >> >> >>`,
  `<< /Length ${content.length} >>\nstream\n${content}\nendstream`,
  ...font,
];

/** The bytes of a one-page PDF with the lines, Chinese and English; long ones are broken. */
export const textPdf = (lines: readonly PdfLine[]): Buffer => {
  const objects = objectsOf(contentOf(lines));
  let written = '%PDF-1.4\n';
  const offsets = objects.map((object, at) => {
    const offset = written.length;
    written += `${at + 1} 0 obj\n${object}\nendobj\n`;
    return offset;
  });
  const rows = offsets.map((offset) => `${String(offset).padStart(10, '0')} 00000 n \n`).join('');
  const size = objects.length + 1;
  const trailer = `xref\n0 ${size}\n0000000000 65535 f \n${rows}trailer\n<< /Size ${size} /Root 1 0 R >>\nstartxref\n${written.length}\n%%EOF\n`;
  return Buffer.from(written + trailer, 'latin1');
};
