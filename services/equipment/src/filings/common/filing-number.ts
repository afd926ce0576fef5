import { formatNumber, numberPatterns, parseNumber } from '@anzhu/identifiers';
import { type LocalDate, proven, provenOk } from '@anzhu/kernel';
import type { BlockReason } from '@anzhu/workflow';
import { type CraneCategory, classLetter } from '../../cranes/crane/crane-class.ts';
import { filingLetters } from './filing-letters.ts';

/** What a filing number is made of. */
export interface Numbered {
  readonly division: string;
  readonly category: CraneCategory | undefined;
}

interface At {
  readonly asked: Readonly<Record<string, unknown>>;
  readonly today: LocalDate;
  readonly serial?: number | undefined;
}

const letterOf = ({ category, division }: Numbered): string | null => (category ? classLetter(category, division) : null);

const typedNumber = (asked: At['asked']) => parseNumber(numberPatterns.ownershipFiling, String(asked.filingNumber));

/** Why no number can be given: a typed one that has not the form, or letters of the division or of the class that nobody has configured. */
export const numberReasons = (filing: Numbered, { asked }: At): readonly BlockReason[] => {
  if (asked.filingNumber !== undefined) {
    const parsed = typedNumber(asked);
    return parsed.ok ? [] : [{ code: parsed.error.code, zh: parsed.error.zh, en: parsed.error.en }];
  }
  if (!filing.category) return [];
  const text = {
    zh: '该地区或该类别的备案编号字母未配置',
    en: 'The letters of filing numbers are not configured for this division or class',
  };
  return filingLetters(filing.division) && letterOf(filing) ? [] : [{ code: 'NUMBER_LETTERS_UNKNOWN', ...text }];
};

const partsOf = (filing: Numbered, { today }: At) => ({
  ...filingLetters(filing.division),
  class: proven({ letter: letterOf(filing) }, 'letter').letter,
  year: Number(today.slice(0, 4)),
});

/** Scope of the serial: division, class and year; none where the number is typed. */
export const numberScope = (filing: Numbered, at: At): string | undefined =>
  at.asked.filingNumber === undefined ? JSON.stringify(Object.values(partsOf(filing, at))) : undefined;

/** The number typed by the reviewer (Xinjiang) or the next one of the division, class and year. */
export const numberOf = (filing: Numbered, at: At): string => {
  const typed = at.asked.filingNumber === undefined ? null : typedNumber(at.asked);
  if (typed) return provenOk(typed).number;
  return provenOk(formatNumber(numberPatterns.ownershipFiling, { ...partsOf(filing, at), serial: proven(at, 'serial').serial }));
};
