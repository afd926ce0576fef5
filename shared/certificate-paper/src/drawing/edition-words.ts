import { certificateKinds } from '@anzhu/identifiers';
import { isLocalDate } from '@anzhu/kernel';
import type { Face } from '../face/face.ts';

/** Which certificate a file says it is. */
export type EditionOfFile = Pick<
  Face,
  'certificateId' | 'edition' | 'kind' | 'template' | 'number' | 'statusIndex' | 'issuedBy' | 'issuedAt' | 'validFrom' | 'validUntil'
>;

export const editionOf = (face: EditionOfFile): EditionOfFile => {
  const { certificateId, edition, kind, template, number, statusIndex, issuedBy, issuedAt, validFrom, validUntil } = face;
  return { certificateId, edition, kind, template, number, statusIndex, issuedBy, issuedAt, validFrom, validUntil };
};

/** The edition as one word of ASCII, which every format has a place for. */
export const subjectOf = (face: Face): string => `anzhu-certificate:${Buffer.from(JSON.stringify(editionOf(face))).toString('base64url')}`;

const isRecord = (value: unknown): value is Readonly<Record<string, unknown>> => typeof value === 'object' && value !== null;

const isDate = (value: unknown): boolean => typeof value === 'string' && isLocalDate(value);

/** Whether a value says which certificate it is of. */
export const isEdition = (value: unknown): value is EditionOfFile =>
  isRecord(value) &&
  ['edition', 'template', 'statusIndex'].every((key) => Number.isSafeInteger(value[key])) &&
  ['certificateId', 'number', 'issuedBy', 'issuedAt'].every((key) => typeof value[key] === 'string') &&
  ['validFrom', 'validUntil'].every((key) => value[key] === null || isDate(value[key])) &&
  Object.hasOwn(certificateKinds, String(value['kind']));

/** The edition that a text says, if it says one. */
export const editionIn = (text: string): EditionOfFile | null => {
  const word = /anzhu-certificate:([\w-]{1,4000})/.exec(text)?.[1];
  if (word === undefined) return null;
  try {
    const found: unknown = JSON.parse(Buffer.from(word, 'base64url').toString());
    return isEdition(found) ? found : null;
  } catch {
    return null;
  }
};
