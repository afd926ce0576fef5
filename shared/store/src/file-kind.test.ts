import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { readFile } from 'node:fs/promises';
import { describe, expect, it } from 'vitest';
import { contentFaults, headLength, mediaTypeOf, statementFaults } from './file-kind.ts';

const reported = JSON.parse(readFileSync(new URL('../fixtures/inputs/35-content-types.json', import.meta.url), 'utf8')) as {
  readonly 'refused MISMATCH': readonly string[];
};

const statementOf = (bytes: Buffer, name: string) => ({
  name,
  contentType: '',
  size: bytes.length,
  sha256: createHash('sha256').update(bytes).digest('hex'),
});

const faultsOf = async (bytes: Buffer, name: string): Promise<readonly string[]> => {
  const stated = statementOf(bytes, name);
  const found = await contentFaults(stated, { ...stated, head: bytes.subarray(0, headLength) });
  return [...statementFaults(stated), ...found].map(({ path, code }) => `${path} ${code}`);
};

const pdf = Buffer.from('%PDF-1.7\n');
const zip = Buffer.concat([Buffer.from('504b0506', 'hex'), Buffer.alloc(18)]);
const after = (before: string, bytes = pdf): Buffer => Buffer.concat([Buffer.from(before), bytes]);

describe('the kind of a file', () => {
  it.each(['36-pdf-after-headers', '37-pdf-after-newline'])('X12 is PDF also with other bytes before it: %s', async (name) => {
    const bytes = await readFile(new URL(`../fixtures/inputs/${name}.pdf`, import.meta.url));
    expect(await faultsOf(bytes, `${name}.pdf`)).toEqual([]);
  });

  it('X12 is PDF where it begins within 1,024 bytes and is no other kind of file', async () => {
    expect(await faultsOf(after(' '.repeat(1_019)), 'a.pdf')).toEqual([]);
    expect(await faultsOf(after(' '.repeat(1_020)), 'a.pdf')).toEqual(['file WRONG_TYPE']);
    expect(await faultsOf(Buffer.concat([zip, pdf]), 'a.pdf')).toEqual(['file WRONG_TYPE']);
    expect(await faultsOf(after('GIF89a'), 'a.pdf')).toEqual(['file WRONG_TYPE']);
    expect(await faultsOf(pdf, 'a.zip')).toEqual(['file WRONG_TYPE']);
  });

  it.each([...reported['refused MISMATCH'], 'image/png'])(
    'X12 inputs 35: is told by extension and content, whatever media type the sender states: “%s”',
    (contentType) => {
      for (const name of ['备案.xlsx', '备案.docx', '备案.pdf'])
        expect(statementFaults({ ...statementOf(pdf, name), contentType })).toEqual([]);
    },
  );

  it.each([' .pdf', '\u3164.pdf', '\u2800\ufe0f.pdf'])('X12 X13 is of no file whose name nobody sees: %j', (name) => {
    expect(statementFaults(statementOf(pdf, name)).map(({ path, code }) => `${path} ${code}`)).toEqual(['name LENGTH']);
  });

  it('X12 of a name that is its extension alone says that the name is missing', () => {
    const [found] = statementFaults(statementOf(pdf, '.pdf'));
    expect([found?.code, found?.zh]).toEqual(['EXTENSION', '扩展名前应有文件名']);
  });

  it('X12 decides what the file is served as', () => {
    expect(['a.XLSX', 'a.pdf', 'a.jpeg', 'a'].map(mediaTypeOf)).toEqual([
      'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet',
      'application/pdf',
      'image/jpeg',
      'application/octet-stream',
    ]);
  });
});
