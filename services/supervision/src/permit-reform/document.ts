import type { Fault } from '@anzhu/kernel';
import type { BlockReason } from '@anzhu/workflow';
import type { ReceivedDocument, Registration } from '../supervision-registration/supervision-registration.ts';
import type { DocumentForm } from './document.form.ts';

/** What its bytes are in truth. */
export interface Content {
  readonly size: number;
  readonly sha256: string;
  readonly unreadable: 'NO_PDF' | 'CUT' | 'ENCRYPTED' | null;
}

const fault = (path: keyof DocumentForm, code: string, [zh, en]: readonly [string, string]): Fault => ({
  path: `form.${path}`,
  code,
  zh,
  en,
});

const unreadable: Readonly<Record<NonNullable<Content['unreadable']>, Fault>> = {
  NO_PDF: fault('content', 'WRONG_TYPE', ['文件内容: 不是PDF', 'Bytes of the file: it is no PDF']),
  CUT: fault('content', 'UNREADABLE', ['文件内容: PDF不完整,无法打开', 'Bytes of the file: the PDF is not whole and cannot be opened']),
  ENCRYPTED: fault('content', 'ENCRYPTED', ['文件内容: PDF已加密', 'Bytes of the file: the PDF is encrypted']),
};

/** Everything in which a document's bytes are not what is said of them. */
const contentFaults = ({ size, sha256 }: Partial<DocumentForm>, content: Content): readonly Fault[] => [
  ...(size === undefined || size === content.size
    ? []
    : [fault('size', 'WRONG_SIZE', [`字节数: 实为${content.size}`, `Size in bytes: it is ${content.size}`])]),
  ...(sha256 === undefined || sha256 === content.sha256
    ? []
    : [fault('sha256', 'WRONG_SHA256', [`SHA-256: 实为${content.sha256}`, `SHA-256: it is ${content.sha256}`])]),
  ...(content.unreadable ? [unreadable[content.unreadable]] : []),
];

/** Everything wrong with a document of a registration, as far as the fields go that are right by themselves. */
export const documentFaults = (
  form: Partial<DocumentForm>,
  content: Content | null,
  { form: registered }: Pick<Registration, 'form'>,
): readonly Fault[] => [
  ...(form.registrationNumber === undefined || form.registrationNumber === registered.registrationNumber
    ? []
    : [fault('registrationNumber', 'OTHER_REGISTRATION', ['报监编号: 与该报监不符', 'Registration number: it is another registration’s'])]),
  ...(form.fileName === undefined || /^[^/\\]*[^./\\]\.pdf$/i.test(form.fileName)
    ? []
    : [
        fault('fileName', 'EXTENSION', [
          '文件名: 应以.pdf结尾,不含路径分隔符',
          'Name of the file: it ends in .pdf and has no path separators',
        ]),
      ]),
  ...(content ? contentFaults(form, content) : []),
];

const notApproved: BlockReason = {
  code: 'NOT_APPROVED',
  zh: '报监尚未通过,不接收文书',
  en: 'The registration is not approved: it has no documents',
};
const otherContent: BlockReason = {
  code: 'DOCUMENT_RECEIVED',
  zh: '该版本已接收,内容不同;更正后的文书须用更高的版本',
  en: 'This version was received with other content; a corrected document has a higher version',
};
const outdated: BlockReason = { code: 'DOCUMENT_OUTDATED', zh: '已接收更高的版本', en: 'A higher version was received' };

type Said = Partial<Pick<DocumentForm, 'kind' | 'version' | 'documentNumber' | 'sha256'>>;

const isSame = ({ kind, version, documentNumber, sha256 }: Said, received: ReceivedDocument): boolean =>
  received.kind === kind && received.version === version && received.documentNumber === documentNumber && received.sha256 === sha256;

/** Whether that very document was received before. */
export const wasReceived = ({ outcome: { documents = [] } }: Pick<Registration, 'outcome'>, said: Said): boolean =>
  documents.some((received) => isSame(said, received));

/** Why a document is not taken beside what is wrong with it. */
export const documentReasons = ({ state, outcome }: Pick<Registration, 'state' | 'outcome'>, said: Said): readonly BlockReason[] => {
  if (state !== 'APPROVED') return [notApproved];
  const { documents = [] } = outcome;
  const last = documents.filter(({ kind }) => kind === said.kind).at(-1);
  if (!last || said.version === undefined || said.version > last.version) return [];
  return [documents.some(({ kind, version }) => kind === said.kind && version === said.version) ? otherContent : outdated];
};
