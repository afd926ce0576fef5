import { ownNumber, serialScope, typedNumber, writeNumber } from '@anzhu/jurisdictions';
import { type Bilingual, type Fault, type LocalDate, proven, provenOk } from '@anzhu/kernel';
import type { BlockReason } from '@anzhu/workflow';
import type { CraneCategory } from '../cranes/crane/crane-class.ts';
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

/** The numbers of a kind that an authority gives to machines: the next one of the division, class and year, or the one that the reviewer types (Xinjiang). */
const numbersGiven = <Field extends string>({ kind, typedAs, zh, en }: Given<Field>) => {
  const ownOf = (made: Numbered, { today }: At<Field>) => ownNumber(kind, { ...made, year: Number(today.slice(0, 4)) });

  const typedIn = (made: Numbered, at: At<Field>) => {
    const text = at.asked[typedAs];
    return text === undefined ? null : typedNumber(ownOf(made, at), text);
  };

  const lettersUnknown: BlockReason = {
    code: 'NUMBER_LETTERS_UNKNOWN',
    zh: `该地区或该类别的${zh}字母未配置`,
    en: `The letters of ${en} are not configured for this division or class`,
  };

  /** The number typed by the reviewer or the next one. */
  const numberOf = (made: Numbered, at: At<Field>): string => {
    const typed = typedIn(made, at);
    return typed ? provenOk(typed).number : provenOk(writeNumber(ownOf(made, at), proven(at, 'serial').serial));
  };

  return {
    numberOf,

    /** K5: why no number can be given: letters of the division or of the class that nobody has configured. */
    reasons: (made: Numbered, at: At<Field>): readonly BlockReason[] =>
      made.category && ownOf(made, at).missing.length > 0 ? [lettersUnknown] : [],

    /** Why a case cannot even be begun whose number would need letters that nobody has configured, at the field that tells the class. */
    letterFault: (made: Numbered, path: string): Fault | undefined => numberLetterFault(kind, { ...made, path, zh, en }),

    /** K5, C1x: what is wrong with the number that a reviewer types: it is of the own authority, class and year; nothing where the letters are not configured. */
    answerBy: <Record, C extends At<Field>>(numberedBy: NumberedBy<Record, C>) => {
      const typedReasons = (record: Record, at: C): readonly BlockReason[] => {
        const made = numberedBy(record, at);
        const typed = made && ownOf(made, at).missing.length === 0 ? typedIn(made, at) : null;
        return !typed || typed.ok ? [] : typed.error;
      };
      return { [typedAs]: typedReasons } as { readonly [K in Field]: typeof typedReasons };
    },

    /** K5: by which counter a business numbers (none where the number is typed), and to which number. */
    numberingBy: <Record, C extends At<Field>>(numberedBy: NumberedBy<Record, C>) => ({
      typedAs,
      scope: (record: Record, at: C): string | undefined => {
        const made = numberedBy(record, at);
        return made && at.asked[typedAs] === undefined ? serialScope(ownOf(made, at)) : undefined;
      },
      number: (record: Record, at: C): string | null => {
        const made = numberedBy(record, at);
        return made && numberOf(made, at);
      },
    }),
  };
};

/** C1: numbers of filings. */
export const filingNumbers = numbersGiven({ kind: 'ownershipFiling', typedAs: 'filingNumber', zh: '备案编号', en: 'filing numbers' });

/** C8: numbers of use registrations. */
export const registrationNumbers = numbersGiven({
  kind: 'useRegistration',
  typedAs: 'registrationNumber',
  zh: '使用登记编号',
  en: 'use registration numbers',
});
