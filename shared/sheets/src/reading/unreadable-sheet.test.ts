import { describe, expect, it } from 'vitest';
import { sheetOf, zipOf } from '../../test/zip.ts';
import { readSheet } from './read-sheet.ts';

const limits = { rows: 1_000, unpacked: 10_000_000 };

describe('X15 a file that cannot be read', () => {
  const gbk = Buffer.concat([
    Buffer.from('<worksheet><sheetData><row><c t="inlineStr"><is><t>'),
    Buffer.from([0xb1, 0xb8]),
    Buffer.from('</t></is></c></row></sheetData></worksheet>'),
  ]);
  /** A sheet that says itself what a word in it stands for. */
  const declaring = (meaning: string): string =>
    `<!DOCTYPE worksheet [<!ENTITY said ${meaning}>]><worksheet><sheetData><row><c t="inlineStr"><is><t>&said;</t></is></c></row></sheetData></worksheet>`;
  it.each<readonly [string, () => Promise<Buffer>, string]>([
    ['no archive at all', async () => Buffer.from('PK but no zip'), 'DAMAGED'],
    ['an archive cut short', async () => (await sheetOf('<row/>')).subarray(0, 200), 'DAMAGED'],
    ['an archive of other things', () => zipOf({ 'word/document.xml': '<w/>' }), 'DAMAGED'],
    ['a part twice', () => sheetOf('<row/>', { more: { 'SHEETS/one.xml': '<worksheet/>' } }), 'DAMAGED'],
    ['characters of another encoding', () => sheetOf('', { more: { 'sheets/one.xml': gbk } }), 'DAMAGED'],
    ['XML that does not end', () => sheetOf('<row><c>'), 'DAMAGED'],
    ['entities that multiply', () => sheetOf('<row><c t="inlineStr"><is><t>&lol;</t></is></c></row>'), 'DAMAGED'],
    ['entities of its own', () => sheetOf('', { more: { 'sheets/one.xml': declaring('"x"') } }), 'DAMAGED'],
    [
      'entities that are files here',
      () => sheetOf('', { more: { 'sheets/one.xml': declaring('SYSTEM "file:///etc/passwd"') } }),
      'DAMAGED',
    ],
    ['entities in its texts', () => sheetOf('<row/>', { more: { 'book/texts.xml': declaring('SYSTEM "file:///etc/passwd"') } }), 'DAMAGED'],
    ['two cells in one place', () => sheetOf('<row><c r="A1"><v>1</v></c><c r="A1"><v>2</v></c></row>'), 'DAMAGED'],
    ['a cell of another row', () => sheetOf('<row r="2"><c r="A1"><v>1</v></c></row>'), 'DAMAGED'],
    ['a row that comes twice', () => sheetOf('<row r="2"><c><v>1</v></c></row><row r="2"><c><v>2</v></c></row>'), 'DAMAGED'],
    ['a row beyond all', () => sheetOf('<row r="1048577"><c><v>1</v></c></row>'), 'DAMAGED'],
    ['cells merged nowhere', () => sheetOf('<row/>', { merges: ['A1:B0x'] }), 'DAMAGED'],
    ['too many rows', () => sheetOf(Array.from({ length: 1_001 }, () => '<row><c><v>1</v></c></row>').join('')), 'TOO_MANY_ROWS'],
    ['little that unpacks to much', () => sheetOf(`<row>${' '.repeat(20_000_000)}</row>`), 'TOO_LARGE'],
    [
      'parts that unpack to much together',
      () => sheetOf(`<row>${' '.repeat(6_000_000)}</row>`, { texts: ' '.repeat(6_000_000) }),
      'TOO_LARGE',
    ],
    ['texts without number', () => sheetOf('<row/>', { texts: '<si/>'.repeat(500_001) }), 'TOO_LARGE'],
    [
      'formats without number',
      () => sheetOf('<row/>', { formats: Object.fromEntries(Array.from({ length: 321 }, (_, at) => [164 + at, `${at}`])) }),
      'TOO_LARGE',
    ],
    [
      'one text in more cells than can be told of',
      () => sheetOf(`<row>${'<c t="s"><v>0</v></c>'.repeat(600)}</row>`, { texts: `<si><t>${'x'.repeat(30_000)}</t></si>` }),
      'TOO_LARGE',
    ],
    ['many parts', () => zipOf(Object.fromEntries(Array.from({ length: 501 }, (_, at) => [`p${at}`, '']))), 'DAMAGED'],
  ])('X15 %s is refused', async (_, make, code) => {
    expect(await readSheet(await make(), limits)).toEqual({ ok: false, error: code });
  });

  const changed = async (change: (bytes: Buffer, directory: number) => void): Promise<Buffer> => {
    const bytes = Buffer.from(await sheetOf(`<row><c t="inlineStr"><is><t>${'x'.repeat(5_000)}</t></is></c></row>`));
    change(bytes, bytes.lastIndexOf('sheets/one.xml') - 46);
    return bytes;
  };

  it.each<readonly [string, (bytes: Buffer, directory: number) => void]>([
    ['lies of its size', (bytes, directory) => bytes.writeUInt32LE(10, directory + 24)],
    ['has another checksum than its content', (bytes, directory) => bytes.writeUInt32LE(10, directory + 16)],
  ])('X15 an archive that %s is refused', async (_, change) => {
    expect(await readSheet(await changed(change), limits)).toEqual({ ok: false, error: 'DAMAGED' });
  });
});
