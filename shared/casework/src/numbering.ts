import { err, ok, type Result } from '@anzhu/kernel';
import { nextSerial } from '@anzhu/store';
import { type BlockReason, blocked, type Refusal, requirementsNotMet } from '@anzhu/workflow';
import type { ClientSession } from 'mongoose';
import type { CaseRecord } from './case-record.ts';
import type { CaseDeps } from './deps.ts';
import type { Act } from './judge.ts';
import { namingFields } from './named-faults.ts';

/** One approval passes over so many numbers that were given before; a series further behind is an operator's matter. */
const mostPassedOver = 100;

const taken = (number: string): BlockReason => ({
  code: 'NUMBER_TAKEN',
  zh: `编号${number}已被使用或曾被使用`,
  en: `The number ${number} is or was in use`,
});

const seriesBehind = 'NUMBER_SERIES_BEHIND';

const behind = (number: string): BlockReason => ({
  code: seriesBehind,
  zh: `编号序列落后于已发放的编号(至${number}),请联系平台管理员核对编号序列`,
  en: `The series lies behind the numbers that were given (up to ${number}): the platform's administrator has it counted anew`,
});

/** Whether a refusal is about a series that has to be counted anew, and so about no one case. */
export const isSeriesBehind = (refusal: Refusal): boolean =>
  refusal.code === 'BLOCKED' && refusal.reasons.some(({ code }) => code === seriesBehind);

interface Numbered<F, X, Facts> {
  readonly record: CaseRecord<F, X>;
  readonly act: Act<Facts>;
  readonly key: string;
  readonly session?: ClientSession | undefined;
}

type Given = (number: string) => Promise<boolean>;

/** What is said of a number that was typed and is not free: where it was asked for, at its field. */
const takenRefusal = (process: Parameters<typeof namingFields>[0], number: string, typedAs: string | undefined): Refusal =>
  typedAs === undefined ? blocked(taken(number)) : requirementsNotMet(namingFields(process, [{ path: typedAs, ...taken(number) }]));

interface Typed<Facts> {
  readonly act: Act<Facts>;
  readonly number: string | null;
  readonly isGiven: Given;
  readonly refusal: (number: string) => Refusal;
}

const typed = async <Facts>({ act, number, isGiven, refusal }: Typed<Facts>): Promise<Result<Act<Facts>, Refusal>> =>
  number !== null && (await isGiven(number)) ? err(refusal(number)) : ok(act);

/** The act with the serial its process numbers it with, taken in the transaction. A number that was ever given is not given again: a series passes over it, a typed one is refused. */
export const numbered = async <F, X, Facts>(
  { process, store, isTaken }: CaseDeps<F, X, Facts>,
  { record, act, key, session }: Numbered<F, X, Facts>,
): Promise<Result<Act<Facts>, Refusal>> => {
  const numbering = process.numbers?.[key];
  if (!numbering || !session) return ok(act);
  const isGiven: Given = async (number) => (await isTaken?.(number, session)) === true;
  const scope = numbering.scope(record, act.circumstances);
  if (scope === undefined) {
    const number = numbering.number(record, act.circumstances);
    return typed({ act, number, isGiven, refusal: (given) => takenRefusal(process, given, numbering.typedAs) });
  }
  const series = `${process.numberSeries ?? process.workflow.process.id}:${scope}`;
  const passedOver: string[] = [];
  while (passedOver.length < mostPassedOver) {
    const circumstances = { ...act.circumstances, serial: await nextSerial(store.connection, series, session) };
    const number = numbering.number(record, circumstances);
    if (number === null || !(await isGiven(number))) return ok({ ...act, circumstances, passedOver });
    passedOver.push(number);
  }
  return err(blocked(behind(passedOver.at(-1) ?? '')));
};
