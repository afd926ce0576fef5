import { ownNumber, serialScope, typedNumber, writeNumber } from '@anzhu/jurisdictions';
import { type Fault, proven, provenOk } from '@anzhu/kernel';
import type { BlockReason } from '@anzhu/workflow';
import { numberLetterFault } from '../../filings/common/number-letters.ts';
import type { Installation } from '../../sites/installation/installation.ts';
import { placeOfStay } from '../../sites/notices/notice.ts';
import type { At, Registration } from './registration-facts.ts';

const ownOf = ({ d6 }: Registration, { facts: { installation }, today }: At) =>
  ownNumber('useRegistration', { division: d6, category: installation?.category, year: Number(today.slice(0, 4)) });

const typedIn = (registration: Registration, at: At) =>
  at.asked.registrationNumber === undefined ? null : typedNumber(ownOf(registration, at), at.asked.registrationNumber);

const letterUnknown: BlockReason = {
  code: 'NUMBER_LETTERS_UNKNOWN',
  zh: '该地区该类别的使用登记编号字母未配置',
  en: 'The letters of use registration numbers are not configured for this division and class',
};

/** Where the stay is, unless nobody has configured the letters its number would need there. */
export const numberedPlace = (installationId: string | undefined, installation: Installation | null): string | Fault => {
  const { division = '', category } = installation ?? {};
  const words = { path: 'form.installationId', zh: '使用登记编号', en: 'use registration numbers' };
  return numberLetterFault('useRegistration', { division, category, ...words }) ?? placeOfStay(installationId, installation);
};

/** K5, C8: a number can be given. */
export const numberReasons = (registration: Registration, at: At): readonly BlockReason[] =>
  ownOf(registration, at).missing.length > 0 ? [letterUnknown] : [];

/** K5, C8: a typed number (Xinjiang) is of this authority, class and year. */
export const registrationNumberAnswer = {
  registrationNumber: (registration: Registration, at: At): readonly BlockReason[] => {
    const typed = ownOf(registration, at).missing.length > 0 ? null : typedIn(registration, at);
    return !typed || typed.ok ? [] : typed.error;
  },
};

/** The counter a number is taken from; none where it is typed. */
const numberScope = (registration: Registration, at: At): string | undefined =>
  typedIn(registration, at) === null ? serialScope(ownOf(registration, at)) : undefined;

/** The number typed by the reviewer or the next one of the authority, class and year. */
export const numberOf = (registration: Registration, at: At): string => {
  const typed = typedIn(registration, at);
  if (typed) return provenOk(typed).number;
  return provenOk(writeNumber(ownOf(registration, at), proven(at, 'serial').serial));
};

/** K5: by which counter, and to which number. */
export const registrationNumbering = { scope: numberScope, number: numberOf, typedAs: 'registrationNumber' };
