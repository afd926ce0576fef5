import { freeTextFault } from '@anzhu/identifiers';
import { type Fault, fault, isBlank } from '@anzhu/kernel';
import { fileTypeFromBuffer } from 'file-type';

/** What a client says of a file before it sends the bytes. */
export interface FileStatement {
  readonly name: string;
  /** A hint that nothing goes by: programs name the same kind of file in many ways. */
  readonly contentType: string;
  readonly size: number;
  /** Counted while the bytes come in where the client cannot: browsers do so on secure pages alone. */
  readonly sha256?: string | null | undefined;
}

/** What of it the bytes are held to. */
export type Stated = Omit<FileStatement, 'contentType'>;

interface FileKind {
  /** What the first bytes may show: office and OFD files are zip containers. */
  readonly shown: readonly string[];
  /** What the file is served as. */
  readonly mediaType: string;
}

const office = 'application/vnd.openxmlformats-officedocument';

// biome-ignore format: the table reads in columns
const kinds: ReadonlyMap<string, FileKind> = new Map<string, FileKind>([
  ['pdf',  { shown: ['pdf'],         mediaType: 'application/pdf' }],
  ['jpg',  { shown: ['jpg'],         mediaType: 'image/jpeg' }],
  ['jpeg', { shown: ['jpg'],         mediaType: 'image/jpeg' }],
  ['png',  { shown: ['png'],         mediaType: 'image/png' }],
  ['ofd',  { shown: ['zip'],         mediaType: 'application/ofd' }],
  ['docx', { shown: ['docx', 'zip'], mediaType: `${office}.wordprocessingml.document` }],
  ['xlsx', { shown: ['xlsx', 'zip'], mediaType: `${office}.spreadsheetml.sheet` }],
  ['zip',  { shown: ['zip'],         mediaType: 'application/zip' }],
]);

const megabyte = 1024 * 1024;
const maxFileSize = 50 * megabyte;
const maxNameLength = 200;
/** How many bytes from the beginning tell a file's kind. */
export const headLength = 4_100;

/** What a file must be to be attached. */
export const uploadLimits = { extensions: [...kinds.keys()], maxBytes: maxFileSize };

const extensionOf = (name: string): string => /[^.]\.([^.]+)$/u.exec(name)?.[1]?.toLowerCase() ?? '';

const nameFaults = (name: string): readonly Fault[] => {
  const stem = name.replace(/(?<=.)\.[^.]*$/u, '');
  if (isBlank(stem) || [...name].length > maxNameLength) {
    return [fault('name', 'LENGTH', { zh: `文件名应为1至${maxNameLength}个字符`, en: `A file name has 1 to ${maxNameLength} characters` })];
  }
  if (/[\p{Zl}\p{Zp}/\\]/u.test(name)) {
    return [fault('name', 'CHARACTER', { zh: '文件名不得含路径分隔符', en: 'A file name has no path separators' })];
  }
  const found = freeTextFault(name);
  if (found) return [fault('name', found.code, { zh: `文件名: ${found.zh}`, en: `File name: ${found.en}` })];
  if (kinds.has(extensionOf(name))) return [];
  if (name.startsWith('.')) return [fault('name', 'EXTENSION', { zh: '扩展名前应有文件名', en: 'A file has a name before its extension' })];
  const all = [...kinds.keys()].join(' ');
  return [fault('name', 'EXTENSION', { zh: `文件类型应为: ${all}`, en: `The file must be one of: ${all}` })];
};

const sizeFaults = (size: number): readonly Fault[] =>
  Number.isInteger(size) && size >= 1 && size <= maxFileSize
    ? []
    : [fault('size', 'SIZE', { zh: '文件大小应为1字节至50 MB', en: 'A file has 1 byte to 50 MB' })];

const sha256Faults = (sha256: FileStatement['sha256']): readonly Fault[] =>
  typeof sha256 !== 'string' || /^[0-9a-f]{64}$/i.test(sha256)
    ? []
    : [fault('sha256', 'SHA256', { zh: 'sha256应为64位十六进制数', en: 'sha256 has 64 hexadecimal digits' })];

/** Everything wrong with what is said of a file, before a byte is sent. */
export const statementFaults = (statement: Stated | FileStatement): readonly Fault[] => [
  ...nameFaults(statement.name),
  ...sizeFaults(statement.size),
  ...sha256Faults(statement.sha256),
];

/** What a file of this name is served as, whatever the client called it. */
export const mediaTypeOf = (name: string): string => kinds.get(extensionOf(name))?.mediaType ?? 'application/octet-stream';

export interface Content {
  readonly size: number;
  readonly sha256: string;
  /** The first `headLength` bytes. */
  readonly head: Buffer;
}

/** A PDF may have other bytes before it, such as headers of a mail; readers look for its beginning so far. */
const furthestPdf = 1_024;

const shownKind = async (head: Buffer): Promise<string> => {
  const shown = await fileTypeFromBuffer(head).catch(() => undefined);
  if (shown) return shown.ext;
  return head.subarray(0, furthestPdf).includes('%PDF-') ? 'pdf' : '';
};

const kindFaults = async (name: string, head: Buffer): Promise<readonly Fault[]> => {
  if (kinds.get(extensionOf(name))?.shown.includes(await shownKind(head))) return [];
  return [fault('file', 'WRONG_TYPE', { zh: '文件内容与扩展名不符', en: 'The content of the file does not agree with its extension' })];
};

/** Other bytes than were stated, or are kept already. */
export const otherBytes = fault('file', 'WRONG_SHA256', { zh: '文件sha256不符', en: 'The sha256 of the file is another' });

/** Everything in which the bytes differ from what was said of them. */
export const contentFaults = async (stated: Stated, { size, sha256, head }: Content): Promise<readonly Fault[]> => {
  if (size !== stated.size) {
    return [
      fault('file', 'WRONG_SIZE', {
        zh: `文件大小应为${stated.size}字节,实为${size}字节`,
        en: `The file has ${size} bytes instead of ${stated.size}`,
      }),
    ];
  }
  const wrongKind = await kindFaults(stated.name, head);
  const isOther = typeof stated.sha256 === 'string' && sha256 !== stated.sha256.toLowerCase();
  return isOther ? [...wrongKind, otherBytes] : wrongKind;
};
