import { choice, code, name, number } from '@anzhu/casework';
import { z } from 'zod';
import { approvalPapers } from '../supervision-registration/supervision-registration.workflow.ts';

/** A document has so many bytes at most. */
const mostBytes = 5 * 1024 * 1024;

/** What a push of one may have: the bytes in base64, and what is said of them. */
export const documentPushLimit = 8 * 1024 * 1024;

const custom = (code: string, zh: string, en: string) => ({ message: code, params: { code, zh, en } });

const isBase64 = (text: string): boolean => text.length % 4 === 0 && /^[A-Za-z0-9+/]*={0,2}$/.test(text);

const kinds = Object.fromEntries(approvalPapers.map(({ kind, zh, en }) => [kind, { zh, en }])) as Record<
  (typeof approvalPapers)[number]['kind'],
  { readonly zh: string; readonly en: string }
>;

/** A document as the permit-reform system pushes it (R0, R3). */
export const documentForm = z.object({
  kind: choice('SupervisionRegistrationDocument', { zh: '文书', en: 'Document' }, kinds),
  registrationNumber: code('报监编号', 'Registration number'),
  documentNumber: code('文书编号', 'Number of the document'),
  version: number('版本,更正后重发的递增', 'Version: a corrected one has a higher', { min: 1, max: 20, integer: true }),
  fileName: name('文件名(.pdf)', 'Name of the file, .pdf'),
  size: number('字节数', 'Size in bytes', { min: 1, max: mostBytes, integer: true }),
  sha256: z
    .string()
    .refine((text) => /^[0-9a-f]{64}$/i.test(text), custom('SHA256', '应为64位十六进制数', 'has 64 hexadecimal digits'))
    .overwrite((text) => text.toLowerCase())
    .meta({ zh: '文件的SHA-256,十六进制', en: 'SHA-256 of the file in hexadecimal', sdl: 'String' }),
  content: z
    .string()
    .refine(isBase64, custom('NOT_BASE64', '不是base64', 'is not base64'))
    .meta({ zh: '文件内容,base64', en: 'Bytes of the file in base64', sdl: 'String' }),
});

export type DocumentForm = z.output<typeof documentForm>;
