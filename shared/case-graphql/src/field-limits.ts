import { boundsOf, type Condition, type FieldMeta, type FieldRule, holdsIn, itemOf, metaOf, unwrapped, valueLabel } from '@anzhu/casework';
import { jurisdictionOf } from '@anzhu/jurisdictions';
import { type Bilingual, type Calendar, daysBetween, type LocalDate } from '@anzhu/kernel';
import type { DayBound } from '@anzhu/workflow';
import { z } from 'zod';
import { helpOf } from './label-of.ts';

interface Choice {
  readonly value: string;
  readonly label: Bilingual;
}

interface ShownCondition {
  readonly path: string;
  readonly operator: 'IN' | 'GIVEN';
  readonly values: readonly Choice[];
}

interface ShownBound {
  readonly path: string | null;
  readonly days: number;
  /** Counted in these; `days` is what they come to today. */
  readonly workingDays: number | null;
}

/** What a division asks for is said as of a day. */
export interface AsOf {
  readonly division: string;
  readonly today: LocalDate;
  readonly calendar: Calendar;
}

/** Where a rule stands: the group whose fields it goes by, and the division that asks. */
export interface RuleAt extends AsOf {
  readonly group: z.ZodObject;
  /** Path of the group, with its dot. */
  readonly prefix: string;
}

export const choicesOf = (values: Readonly<Record<string, Bilingual>> = {}): readonly Choice[] =>
  Object.entries(values).map(([value, { zh, en }]) => ({ value, label: { zh, en } }));

export const conditionOf = (condition: Condition, { group, prefix }: RuleAt): ShownCondition => ({
  path: `${prefix}${condition.path ?? ''}`,
  operator: condition.values ? 'IN' : 'GIVEN',
  values: (condition.values ?? []).map((value) => ({ value, label: valueLabel(group, condition, value) })),
});

/** Whether a field is required, and under which conditions, in a division. */
export const presenceOf = ({ requiredWhen = [], onlyWhen }: FieldRule, at: RuleAt) => {
  const here = requiredWhen.filter(({ where }) => holdsIn(at.division, where));
  return {
    isAlways: here.some(({ path }) => path === undefined),
    requiredWhen: here.filter(({ path }) => path !== undefined).map((condition) => conditionOf(condition, at)),
    visibleWhen: onlyWhen?.path === undefined ? null : conditionOf(onlyWhen, at),
  };
};

const demandedOf = (everyOf: FieldRule['everyOf']) =>
  everyOf ? { path: everyOf.path, values: choicesOf(everyOf.values), isExcusable: everyOf.isExcusable === true } : null;

const itemsOf = (inner: z.ZodType) => {
  if (!(inner instanceof z.ZodArray)) return { minItems: null, maxItems: null };
  const { minItems = null, maxItems = null } = z.toJSONSchema(inner, { io: 'input', unrepresentable: 'any' });
  return { minItems, maxItems };
};

const boundOf = (bound: DayBound | undefined, { prefix }: RuleAt): ShownBound | null =>
  bound ? { path: bound.of === undefined ? null : `${prefix}${bound.of}`, days: bound.days ?? 0, workingDays: null } : null;

/** A bound that the process finds. */
const foundBoundOf = ({ foundEarliest }: FieldRule, at: RuleAt): ShownBound | null => {
  if (!foundEarliest) return null;
  if ('of' in foundEarliest) return boundOf(foundEarliest, at);
  const workingDays = jurisdictionOf(at.division).limits[foundEarliest.workingDays];
  const { date } = at.calendar.addWorkingDays(at.today, workingDays);
  return { path: null, days: daysBetween(at.today, date), workingDays };
};

/** Within what the values of a field lie. */
export const limitsOf = (field: z.ZodType, rule: FieldRule, at: RuleAt) => {
  const { inner } = unwrapped(field);
  const meta = metaOf(itemOf(inner)) ?? ({} as Partial<FieldMeta>);
  const { min = null, max = null, maxLength = null, isMultiline = false, mayBeEmpty = false, typed } = meta;
  const { earliest, latest } = boundsOf(inner, rule);
  return {
    ...{ min, max, maxLength, isMultiline, minLength: maxLength === null ? null : Number(!mayBeEmpty) },
    ...itemsOf(inner),
    pattern: typed?.pattern ?? null,
    help: helpOf(field, rule),
    earliest: boundOf(earliest, at) ?? foundBoundOf(rule, at),
    latest: boundOf(latest, at),
    everyOf: demandedOf(rule.everyOf),
  };
};
