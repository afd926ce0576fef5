import { ownNumber, serialScope, typedNumber, writeNumber } from '@anzhu/jurisdictions';
import { type Fault, type LocalDate, proven, provenOk } from '@anzhu/kernel';
import type { BlockReason } from '@anzhu/workflow';
import type { CraneCategory } from '../../cranes/crane/crane-class.ts';
import { numberLetterFault } from './number-letters.ts';

/** What a filing number is made of. */
export interface Numbered {
  readonly division: string;
  readonly category: CraneCategory | undefined;
}

interface At {
  readonly asked: { readonly filingNumber?: string | undefined };
  readonly today: LocalDate;
  readonly serial?: number | undefined;
}

const ownOf = (filing: Numbered, { today }: At) => ownNumber('ownershipFiling', { ...filing, year: Number(today.slice(0, 4)) });

const typedIn = (filing: Numbered, at: At) =>
  at.asked.filingNumber === undefined ? null : typedNumber(ownOf(filing, at), at.asked.filingNumber);

/** Why no number can be given: letters of the division or of the class that nobody has configured. */
export const numberReasons = (filing: Numbered, at: At): readonly BlockReason[] => {
  const { missing } = ownOf(filing, at);
  if (filing.category && missing.length > 0) {
    const text = {
      zh: '该地区或该类别的备案编号字母未配置',
      en: 'The letters of filing numbers are not configured for this division or class',
    };
    return [{ code: 'NUMBER_LETTERS_UNKNOWN', ...text }];
  }
  return [];
};

/** C1x: why a typed number is not one of this authority, class and year; nothing of one whose letters nobody has configured. */
const typedReasons = (filing: Numbered, at: At): readonly BlockReason[] => {
  const typed = ownOf(filing, at).missing.length > 0 ? null : typedIn(filing, at);
  return !typed || typed.ok ? [] : typed.error;
};

/** Why a filing cannot even be begun: nobody has configured the letters its number would need. */
export const letterFault = (filing: Numbered): Fault | undefined =>
  numberLetterFault('ownershipFiling', { ...filing, path: 'form.category', zh: '备案编号', en: 'filing numbers' });

/** Scope of the serial: the parts of the number beside it; none where the number is typed. */
const numberScope = (filing: Numbered, at: At): string | undefined =>
  at.asked.filingNumber === undefined ? serialScope(ownOf(filing, at)) : undefined;

/** The number typed by the reviewer (Xinjiang) or the next one of the division, class and year. */
export const numberOf = (filing: Numbered, at: At): string => {
  const typed = typedIn(filing, at);
  if (typed) return provenOk(typed).number;
  return provenOk(writeNumber(ownOf(filing, at), proven(at, 'serial').serial));
};

/** What is wrong with the number that a reviewer types in a business, by what its number is made of, null where it gives none. */
export const filingNumberAnswer = <Record, C extends At>(numberedBy: (record: Record, at: C) => Numbered | null) => ({
  filingNumber: (record: Record, at: C): readonly BlockReason[] => {
    const filing = numberedBy(record, at);
    return filing ? typedReasons(filing, at) : [];
  },
});

/** The numbering of a business: what its number is made of, null where it gives none. */
export const filingNumbering = <Record, C extends At>(numberedBy: (record: Record, at: C) => Numbered | null) => ({
  typedAs: 'filingNumber',
  scope: (record: Record, at: C): string | undefined => {
    const filing = numberedBy(record, at);
    return filing ? numberScope(filing, at) : undefined;
  },
  number: (record: Record, at: C): string | null => {
    const filing = numberedBy(record, at);
    return filing && numberOf(filing, at);
  },
});
