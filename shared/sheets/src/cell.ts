import type { LocalDate } from '@anzhu/kernel';

/** What a cell holds; a date is a calendar date, an instant is shown in Asia/Shanghai. Text is text by its type: nothing in it is ever a formula. */
export type Cell = string | number | boolean | { readonly date: LocalDate } | { readonly instant: Date } | null | undefined;

/** A number that its format shows as something else: `001234`, `50%`. */
export interface ShownNumber {
  readonly number: number;
  readonly shown: string;
}

/** A date of which its format shows less than year, month and day, and what it shows: `2020年5月`. */
interface ShownDate {
  readonly date: LocalDate;
  readonly shown?: string;
}

/** A text that its format shows as another: `SN-001` for `001`. */
interface ShownText {
  readonly text: string;
  readonly shown: string;
}

/** Why a cell holds nothing that can be taken: it is in error, it is a formula without a result, or a cell of another column covers it. */
export type Untaken = { readonly error: string } | { readonly isNotComputed: true } | { readonly mergedIn: string };

/** What was found in a cell; one that shows a date is a date, with what it shows where that is not the whole day. */
export type Found = string | number | boolean | ShownNumber | ShownText | ShownDate | Untaken;

const day = 86_400_000;
/** The serial number of 1970-01-01 in a workbook that counts from 1900. */
const epoch = 25_569;
const shanghai = 8 * 3_600_000;
/** Before it the count has a 29 February 1900 that never was. */
const firstSafeSerial = 61;

/** The serial number of a date; none of dates before March 1900. */
export const serialOf = (date: LocalDate): number | undefined => {
  const serial = Date.parse(`${date}T00:00:00Z`) / day + epoch;
  return serial >= firstSafeSerial ? serial : undefined;
};

/** The serial number of an instant as the clocks of Asia/Shanghai show it. */
export const instantSerialOf = (instant: Date): number => (instant.getTime() + shanghai) / day + epoch;

const spelled = (at: number): string => (at < 26 ? String.fromCharCode(65 + at) : `${spelled(Math.floor(at / 26) - 1)}${spelled(at % 26)}`);

const known = Array.from({ length: 256 }, (_, at) => spelled(at));

/** The letters of a column, counted from 0: `A`, `Z`, `AA` … */
export const columnLetters = (at: number): string => known[at] ?? spelled(at);

/** The number of a column, counted from 0. */
export const columnNumber = (letters: string): number => [...letters].reduce((sum, letter) => sum * 26 + letter.charCodeAt(0) - 64, 0) - 1;
