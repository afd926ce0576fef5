import { type FaceTemplate, findTemplate, type TemplateField } from '@anzhu/identifiers';
import { type Fault, isBlank, isLocalDate, type Said } from '@anzhu/kernel';
import { roomIn } from '../drawing/table.ts';
import { isListable } from '../status/status-list.ts';
import type { Face } from './face.ts';

const missing: Said = { code: 'REQUIRED', zh: '照面缺少此项', en: 'The face lacks this.' };
const unknownTemplate: Said = { code: 'UNKNOWN_TEMPLATE', zh: '没有此版本的证照模板', en: 'There is no such version of the template.' };
const unknownField: Said = { code: 'UNKNOWN_FIELD', zh: '证照模板没有此项', en: 'The template has no such field.' };
const noDate: Said = { code: 'INVALID_DATE', zh: '不是有效的日期', en: 'This is no date.' };
const noNumber: Said = { code: 'INVALID_NUMBER', zh: '不是有效的序号', en: 'This is no whole number that counts.' };
const noAddress: Said = { code: 'INVALID_ADDRESS', zh: '不是有效的核验地址', en: 'This is no address for verification.' };
const endsFirst: Said = { code: 'ENDS_BEFORE_IT_BEGINS', zh: '有效期止早于有效期起', en: 'It ends before it begins.' };
const tooLong = (most: number): Said => ({
  code: 'TOO_LONG',
  zh: `照面最多容纳 ${most} 个字`,
  en: `The paper has room for ${most} characters.`,
});

const most = { number: 60, issuedBy: 30, verifyAt: 300, certificateId: 100 } as const;

const at = (path: string, found: Said | null): readonly Fault[] => (found ? [{ path, ...found }] : []);

const inText = (text: string | null | undefined, room: number): Said | null => {
  if (text === null || text === undefined || isBlank(text)) return missing;
  return [...text].length > room ? tooLong(room) : null;
};

const inField = ({ fields }: FaceTemplate, { key, isRequired }: TemplateField, value: string | null | undefined): Said | null =>
  isRequired || (value !== null && value !== undefined) ? inText(value, roomIn(fields, key)) : null;

const inValues = (template: FaceTemplate, { values }: Face): readonly Fault[] => [
  ...template.fields.flatMap((field) => at(`values.${field.key}`, inField(template, field, values[field.key]))),
  ...Object.keys(values).flatMap((key) => at(`values.${key}`, template.fields.some((field) => field.key === key) ? null : unknownField)),
];

const inDate = (date: string | null): Said | null => (date === null || isLocalDate(date) ? null : noDate);

/** A period that has begun has an end, whatever the kind. */
const inEnd = ({ validFrom, validUntil }: Face, template: FaceTemplate | undefined): Said | null =>
  validUntil === null && (template?.ends || validFrom !== null) ? missing : inDate(validUntil);

const inPeriod = (face: Face, template: FaceTemplate | undefined): readonly Fault[] => {
  const { validFrom, validUntil } = face;
  const faults = [...at('validFrom', inDate(validFrom)), ...at('validUntil', inEnd(face, template))];
  const isReversed = faults.length === 0 && validFrom !== null && validUntil !== null && validUntil < validFrom;
  return isReversed ? [{ path: 'validUntil', ...endsFirst }] : faults;
};

const isInstant = (text: string): boolean => {
  const instant = Date.parse(text);
  return !Number.isNaN(instant) && new Date(instant).toISOString() === text && isLocalDate(text.slice(0, 10));
};

const isAddress = (text: string): boolean => text.length <= most.verifyAt && /^https?:\/\/[\x21-\x7e]+$/.test(text);

const inHead = (face: Face): readonly Fault[] => [
  ...at('certificateId', inText(face.certificateId, most.certificateId)),
  ...at('edition', Number.isSafeInteger(face.edition) && face.edition >= 1 ? null : noNumber),
  ...at('statusIndex', isListable(face.statusIndex) ? null : noNumber),
  ...at('number', inText(face.number, most.number)),
  ...at('issuedBy', inText(face.issuedBy, most.issuedBy)),
  ...at('issuedAt', isInstant(face.issuedAt) ? null : noDate),
  ...at('verifyAt', isAddress(face.verifyAt) ? null : noAddress),
];

/** Everything wrong with a face at once, with the path of each field (`values.model`): looked for before any request leaves (K4). */
export const faultsInFace = (face: Face): readonly Fault[] => {
  const template = findTemplate(face.kind, face.template);
  return [...inHead(face), ...inPeriod(face, template), ...(template ? inValues(template, face) : at('template', unknownTemplate))];
};
