import type { CraneCategory } from '@anzhu/identifiers';
import { ownNumber, serialScope, typedNumber, writeNumber } from '@anzhu/jurisdictions';
import { type Bilingual, type Fault, type LocalDate, proven, provenOk } from '@anzhu/kernel';
import type { BlockReason } from '@anzhu/workflow';
import { numberLetterFault } from './number-letters.ts';

/** What the number of a machine is made of. */
export interface Numbered {
  readonly division: string;
  readonly category: CraneCategory | undefined;
}

interface Given<Field extends string> extends Bilingual {
  readonly kind: 'ownershipFiling' | 'useRegistration';
  /** The answer in which a reviewer types it, where reviewers do. */
  readonly typedAs: Field;
}

interface At<Field extends string> {
  readonly asked: { readonly [K in Field]?: string | undefined };
  readonly today: LocalDate;
  readonly serial?: number | undefined;
}

/** What a number is made of in a business, null where it gives none. */
type NumberedBy<Record, C> = (record: Record, at: C) => Numbered | null;

const ownOf = <F extends string>({ kind }: Given<F>, made: Numbered, { today }: At<F>) =>
  ownNumber(kind, { ...made, year: Number(today.slice(0, 4)) });

const typedIn = <F extends string>(given: Given<F>, made: Numbered, at: At<F>) => {
  const text = at.asked[given.typedAs];
  return text === undefined ? null : typedNumber(ownOf(given, made, at), text);
};

/** The number typed by the reviewer or the next one. */
const numberOf = <F extends string>(given: Given<F>, made: Numbered, at: At<F>): string => {
  const typed = typedIn(given, made, at);
  return typed ? provenOk(typed).number : provenOk(writeNumber(ownOf(given, made, at), proven(at, 'serial').serial));
};

/** K5: why no number can be given: letters of the division or of the class that nobody has configured. */
const letterReasons = <F extends string>(given: Given<F>, made: Numbered, at: At<F>): readonly BlockReason[] => {
  if (!made.category || ownOf(given, made, at).missing.length === 0) return [];
  const zh = `该地区或该类别的${given.zh}字母未配置`;
  return [{ code: 'NUMBER_LETTERS_UNKNOWN', zh, en: `The letters of ${given.en} are not configured for this division or class` }];
};

/** K5, C1x: what is wrong with the number that a reviewer types: it is of the own authority, class and year; nothing where the letters are not configured. */
const answerBy = <F extends string, Record, C extends At<F>>(given: Given<F>, numberedBy: NumberedBy<Record, C>) => {
  const typedReasons = (record: Record, at: C): readonly BlockReason[] => {
    const made = numberedBy(record, at);
    const typed = made && ownOf(given, made, at).missing.length === 0 ? typedIn(given, made, at) : null;
    return !typed || typed.ok ? [] : typed.error;
  };
  return { [given.typedAs]: typedReasons } as { readonly [K in F]: typeof typedReasons };
};

/** K5: by which counter a business numbers (none where the number is typed), and to which number. */
const numberingBy = <F extends string, Record, C extends At<F>>(given: Given<F>, numberedBy: NumberedBy<Record, C>) => ({
  typedAs: given.typedAs,
  scope: (record: Record, at: C): string | undefined => {
    const made = numberedBy(record, at);
    return made && at.asked[given.typedAs] === undefined ? serialScope(ownOf(given, made, at)) : undefined;
  },
  number: (record: Record, at: C): string | null => {
    const made = numberedBy(record, at);
    return made && numberOf(given, made, at);
  },
});

/** The numbers of a kind that an authority gives to machines: the next one of the division, class and year, or the one that the reviewer types (Xinjiang). */
const numbersGiven = <F extends string>(given: Given<F>) => ({
  numberOf: (made: Numbered, at: At<F>) => numberOf(given, made, at),
  reasons: (made: Numbered, at: At<F>) => letterReasons(given, made, at),
  /** Why a case cannot even be begun whose number would need letters that nobody has configured, at the field that tells the class. */
  letterFault: (made: Numbered, path: string): Fault | undefined =>
    numberLetterFault(given.kind, { ...made, path, zh: given.zh, en: given.en }),
  answerBy: <Record, C extends At<F>>(numberedBy: NumberedBy<Record, C>) => answerBy<F, Record, C>(given, numberedBy),
  numberingBy: <Record, C extends At<F>>(numberedBy: NumberedBy<Record, C>) => numberingBy<F, Record, C>(given, numberedBy),
});

/** C1: numbers of filings. */
export const filingNumbers = numbersGiven({ kind: 'ownershipFiling', typedAs: 'filingNumber', zh: '备案编号', en: 'filing numbers' });

/** C8: numbers of use registrations. */
export const registrationNumbers = numbersGiven({
  kind: 'useRegistration',
  typedAs: 'registrationNumber',
  zh: '使用登记编号',
  en: 'use registration numbers',
});
