import { describe, expect, it } from 'vitest';
import type { Registration } from '../supervision-registration/supervision-registration.ts';
import type { DocumentForm } from './document.form.ts';
import { type Content, documentFaults, documentReasons, wasReceived } from './document.ts';

const content: Content = { size: 10, sha256: 'a'.repeat(64), unreadable: null };
const form: Partial<DocumentForm> = { registrationNumber: 'BJ-1', fileName: '告知书.pdf', size: 10, sha256: content.sha256 };
const registered = { form: { registrationNumber: 'BJ-1' } } as Registration;

const faultsOf = (given: Partial<DocumentForm>, of: Content | null = content) =>
  documentFaults(given, of, registered).map(({ path, code, zh, en }) => [path, code, zh, en].join(' | '));

const other = 'OTHER_REGISTRATION | 报监编号: 与该报监不符 | Registration number: it is another registration’s';
const extension = 'EXTENSION | 文件名: 应以.pdf结尾,不含路径分隔符 | Name of the file: it ends in .pdf and has no path separators';

describe('R3 what is wrong with a document of a registration', () => {
  it('R3 nothing where all of it is so', () => {
    expect(faultsOf(form)).toEqual([]);
  });

  it.each([
    [{ registrationNumber: 'BJ-2' }, {}, `form.registrationNumber | ${other}`],
    ...['告知书.doc', '告知书.pdf.exe', 'a/b.pdf', 'a\\b.pdf', '..pdf', '.pdf'].map(
      (fileName) => [{ fileName }, {}, `form.fileName | ${extension}`] as const,
    ),
    [{ size: 9 }, {}, 'form.size | WRONG_SIZE | 字节数: 实为10 | Size in bytes: it is 10'],
    [{ sha256: 'b' }, {}, `form.sha256 | WRONG_SHA256 | SHA-256: 实为${content.sha256} | SHA-256: it is ${content.sha256}`],
    [{}, { unreadable: 'NO_PDF' }, 'form.content | WRONG_TYPE | 文件内容: 不是PDF | Bytes of the file: it is no PDF'],
    [
      {},
      { unreadable: 'CUT' },
      'form.content | UNREADABLE | 文件内容: PDF不完整,无法打开 | Bytes of the file: the PDF is not whole and cannot be opened',
    ],
    [{}, { unreadable: 'ENCRYPTED' }, 'form.content | ENCRYPTED | 文件内容: PDF已加密 | Bytes of the file: the PDF is encrypted'],
  ] as const)('R3 %j and bytes with %j: %s', (changes, bytes, said) => {
    expect(faultsOf({ ...form, ...changes }, { ...content, ...bytes })).toEqual([said]);
  });

  it('R3 a field that is wrong by itself, and bytes that were not read, are not judged again', () => {
    expect(faultsOf({})).toEqual([]);
    expect(faultsOf({ size: 9, sha256: 'b' }, null)).toEqual([]);
  });
});

const received = { kind: 'SAFETY_SUPERVISION_NOTICE' as const, version: 2, documentNumber: 'AJ-1', sha256: 'a', receivedAt: new Date(0) };
const approved = (documents: Registration['outcome']['documents']) => ({ state: 'APPROVED', outcome: { documents } }) as Registration;
const first = { ...received, version: 1 };

describe('R3 whether a document is taken', () => {
  it.each([
    ['none yet', [], { version: 1 }, []],
    ['a higher version', [received], { version: 3 }, []],
    ['the same version', [first, received], { version: 2 }, ['DOCUMENT_RECEIVED']],
    ['an earlier one that was received', [first, received], { version: 1 }, ['DOCUMENT_RECEIVED']],
    ['an earlier one that was not', [received], { version: 1 }, ['DOCUMENT_OUTDATED']],
    ['an earlier one, received of another kind', [{ ...first, kind: 'BOOK' }, received], { version: 1 }, ['DOCUMENT_OUTDATED']],
    ['another kind', [received], { kind: 'BOOK', version: 1 }, []],
    ['no version that can be read', [received], { version: undefined }, []],
  ] as const)('R3 %s', (_, documents, said, codes) => {
    expect(documentReasons(approved(documents), { ...received, ...said } as never).map(({ code }) => code)).toEqual(codes);
  });

  it('R3 nothing before the approval', () => {
    const reasons = documentReasons({ ...approved([]), state: 'REVIEWING' } as Registration, received);
    expect(reasons.map(({ code }) => code)).toEqual(['NOT_APPROVED']);
  });

  it.each(['kind', 'version', 'documentNumber', 'sha256'] as const)('R3 it is the same document by %s too', (field) => {
    expect(wasReceived(approved([first, received]), received)).toBe(true);
    expect(wasReceived(approved([first, received]), { ...received, [field]: 'other' })).toBe(false);
  });
});
