import type { Fault } from '@anzhu/kernel';
import { fileTypeFromBuffer } from 'file-type';

/** What a client says of a file before it sends the bytes. */
export interface FileStatement {
  readonly name: string;
  readonly contentType: string;
  readonly size: number;
  readonly sha256: string;
}

interface FileKind {
  /** What the first bytes may show: office and OFD files are zip containers. */
  readonly shown: readonly string[];
  /** The first is what the file is served as. */
  readonly mediaTypes: readonly [string, ...string[]];
}

const word = 'application/vnd.openxmlformats-officedocument.wordprocessingml.document';
const sheet = 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet';

// biome-ignore format: the table reads in columns
const kinds: ReadonlyMap<string, FileKind> = new Map<string, FileKind>([
  ['pdf',  { shown: ['pdf'],         mediaTypes: ['application/pdf'] }],
  ['jpg',  { shown: ['jpg'],         mediaTypes: ['image/jpeg', 'image/jpg'] }],
  ['jpeg', { shown: ['jpg'],         mediaTypes: ['image/jpeg', 'image/jpg'] }],
  ['png',  { shown: ['png'],         mediaTypes: ['image/png'] }],
  ['ofd',  { shown: ['zip'],         mediaTypes: ['application/ofd', 'application/x-ofd', 'application/vnd.ofd', 'application/zip'] }],
  ['docx', { shown: ['docx', 'zip'], mediaTypes: [word] }],
  ['xlsx', { shown: ['xlsx', 'zip'], mediaTypes: [sheet] }],
  ['zip',  { shown: ['zip'],         mediaTypes: ['application/zip', 'application/x-zip-compressed'] }],
]);

const megabyte = 1024 * 1024;
const maxFileSize = 50 * megabyte;
const maxNameLength = 200;
/** How many bytes from the beginning tell a file's kind. */
export const headLength = 4_100;
const unknownType = 'application/octet-stream';

const extensionOf = (name: string): string => /[^.]\.([^.]+)$/u.exec(name)?.[1]?.toLowerCase() ?? '';

const fault = (path: string, code: string, [zh, en]: readonly [string, string]): Fault => ({ path, code, zh, en });

const nameFaults = (name: string): readonly Fault[] => {
  if (name.trim() === '' || [...name].length > maxNameLength) {
    return [fault('name', 'LENGTH', [`文件名应为1至${maxNameLength}个字符`, `A file name has 1 to ${maxNameLength} characters`])];
  }
  if (/[\p{Cc}\p{Cf}\p{Zl}\p{Zp}/\\]/u.test(name)) {
    return [fault('name', 'CHARACTER', ['文件名不得含控制字符或路径分隔符', 'A file name has no control characters or path separators'])];
  }
  if (kinds.has(extensionOf(name))) return [];
  const all = [...kinds.keys()].join(' ');
  return [fault('name', 'EXTENSION', [`文件类型应为: ${all}`, `The file must be one of: ${all}`])];
};

const contentTypeFaults = ({ name, contentType }: FileStatement): readonly Fault[] => {
  const kind = kinds.get(extensionOf(name));
  if (!kind || [unknownType, ...kind.mediaTypes].includes(contentType.toLowerCase())) return [];
  return [fault('contentType', 'MISMATCH', ['媒体类型与扩展名不符', 'The media type does not agree with the extension'])];
};

const sizeFaults = (size: number): readonly Fault[] =>
  Number.isInteger(size) && size >= 1 && size <= maxFileSize
    ? []
    : [fault('size', 'SIZE', ['文件大小应为1字节至50 MB', 'A file has 1 byte to 50 MB'])];

const sha256Faults = (sha256: string): readonly Fault[] =>
  /^[0-9a-f]{64}$/i.test(sha256) ? [] : [fault('sha256', 'SHA256', ['sha256应为64位十六进制数', 'sha256 has 64 hexadecimal digits'])];

/** Everything wrong with what is said of a file, before a byte is sent. */
export const statementFaults = (statement: FileStatement): readonly Fault[] => [
  ...nameFaults(statement.name),
  ...contentTypeFaults(statement),
  ...sizeFaults(statement.size),
  ...sha256Faults(statement.sha256),
];

/** What a file of this name is served as, whatever the client called it. */
export const mediaTypeOf = (name: string): string => kinds.get(extensionOf(name))?.mediaTypes[0] ?? unknownType;

export interface Content {
  readonly size: number;
  readonly sha256: string;
  /** The first `headLength` bytes. */
  readonly head: Buffer;
}

const kindFaults = async (name: string, head: Buffer): Promise<readonly Fault[]> => {
  const shown = await fileTypeFromBuffer(head).catch(() => undefined);
  if (kinds.get(extensionOf(name))?.shown.includes(shown?.ext ?? '')) return [];
  return [fault('file', 'WRONG_TYPE', ['文件内容与扩展名不符', 'The content of the file does not agree with its extension'])];
};

/** Everything in which the bytes differ from what was said of them. */
export const contentFaults = async (stated: FileStatement, { size, sha256, head }: Content): Promise<readonly Fault[]> => {
  if (size !== stated.size) {
    return [
      fault('file', 'WRONG_SIZE', [
        `文件大小应为${stated.size}字节,实为${size}字节`,
        `The file has ${size} bytes instead of ${stated.size}`,
      ]),
    ];
  }
  const wrongKind = await kindFaults(stated.name, head);
  const isOther = sha256 !== stated.sha256.toLowerCase();
  return isOther ? [...wrongKind, fault('file', 'WRONG_SHA256', ['文件sha256不符', 'The sha256 of the file is another'])] : wrongKind;
};
