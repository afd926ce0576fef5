import { addDays, isLocalDate, type LocalDate } from '@anzhu/kernel';
import type { Definition } from './definitions.ts';

type Field = Definition['fields'][number];
type Condition = Field['requiredWhen'][number];
type Values = Readonly<Record<string, unknown>>;

/** What a front end knows while a form is filled in. */
export interface Known {
  readonly fields: readonly Field[];
  readonly today: LocalDate;
  /** Fields of records that the form names, by path. */
  readonly named: Values;
}

interface Place extends Known {
  /** The fields beside it. */
  readonly group: Values;
  /** Path in the definition, and of this very entry. */
  readonly parent: string | null;
  readonly at: string;
}

const isGiven = (value: unknown): boolean => value !== undefined && value !== null;

const nameOf = (path: string): string => path.split('.').at(-1) ?? '';

const valueAt = (path: string, { group, named, parent }: Place): unknown => {
  if (path in named) return named[path];
  return path === [parent, nameOf(path)].filter(Boolean).join('.') ? group[nameOf(path)] : undefined;
};

const holds = ({ path, operator, values }: Condition, place: Place): boolean => {
  const value = valueAt(path, place);
  return isGiven(value) && (operator === 'GIVEN' || values.some((one) => one.value === String(value)));
};

const isHidden = ({ visibleWhen }: Field, place: Place): boolean =>
  visibleWhen !== null && isGiven(valueAt(visibleWhen.path, place)) && !holds(visibleWhen, place);

/** A bound in working days the process itself says. */
const dayOf = (bound: Field['earliest'], place: Place): LocalDate | undefined => {
  const from = bound?.path ? valueAt(bound.path, place) : place.today;
  return bound && bound.workingDays === null && typeof from === 'string' && isLocalDate(from) ? addDays(from, bound.days) : undefined;
};

const dayFaults = ({ earliest, latest }: Field, day: string, place: Place): readonly string[] => {
  if (!isLocalDate(day)) return ['NOT_A_DATE'];
  const [from, until] = [dayOf(earliest, place), dayOf(latest, place)];
  return [
    ...(from !== undefined && day < from ? [earliest?.path ? 'DATES_OUT_OF_ORDER' : 'IN_PAST'] : []),
    ...(until !== undefined && day > until ? [latest?.path ? 'DATES_OUT_OF_ORDER' : 'IN_FUTURE'] : []),
  ];
};

const textFaults = ({ minLength, maxLength, pattern }: Field, text: string): readonly string[] => [
  ...(minLength !== null && [...text.trim()].length < minLength ? ['EMPTY'] : []),
  ...(maxLength !== null && [...text].length > maxLength ? ['TOO_LONG'] : []),
  ...(pattern !== null && !new RegExp(pattern, 'u').test(text) ? ['REFUSED'] : []),
];

const rangeFaults = ({ min, max }: Field, value: number): readonly string[] =>
  (min !== null && value < min) || (max !== null && value > max) ? ['OUT_OF_RANGE'] : [];

const itemFaults = (field: Field, value: unknown, place: Place): readonly string[] => {
  if (field.choices.length > 0) return field.choices.some((one) => one.value === value) ? [] : ['REFUSED'];
  if (typeof value === 'number') return rangeFaults(field, value);
  if (typeof value !== 'string') return [];
  return field.type === 'LocalDate' ? dayFaults(field, value, place) : textFaults(field, value);
};

const listFaults = ({ minItems, maxItems, everyOf }: Field, entries: readonly unknown[]): readonly string[] => {
  if (minItems !== null && entries.length < minItems) return ['REQUIRED'];
  const present = entries.map((entry) => String((entry as Values)[everyOf?.path ?? '']));
  const demanded = everyOf && !everyOf.isExcusable && entries.length > 0 ? everyOf.values : [];
  return [
    ...(maxItems !== null && entries.length > maxItems ? ['REFUSED'] : []),
    ...demanded.filter(({ value }) => !present.includes(value)).map(({ value }) => `${value}_MISSING`),
  ];
};

const inside = (field: Field, value: unknown, place: Place): readonly string[] =>
  field.isGroup
    ? groupFaults({ ...place, group: value as Values, parent: field.path })
    : itemFaults(field, value, place).map((code) => `${place.at} ${code}`);

const fieldFaults = (field: Field, place: Place): readonly string[] => {
  const value = place.group[nameOf(field.path)];
  if (!isGiven(value)) {
    const isRequired = field.required || field.requiredWhen.some((condition) => holds(condition, place));
    return isRequired ? [`${place.at} REQUIRED`] : [];
  }
  const needless = isHidden(field, place) ? [`${place.at} NOT_APPLICABLE`] : [];
  if (!Array.isArray(value)) return [...needless, ...inside(field, value, place)];
  const isLookedInto = field.maxItems === null || value.length <= field.maxItems;
  return [
    ...needless,
    ...listFaults(field, value).map((code) => `${place.at} ${code}`),
    ...(isLookedInto ? value : []).flatMap((one, index) => inside(field, one, { ...place, at: `${place.at}.${index}` })),
  ];
};

const groupFaults = (place: Place): readonly string[] =>
  place.fields
    .filter(({ parent }) => parent === place.parent)
    .flatMap((field) => fieldFaults(field, { ...place, at: `${place.at}.${nameOf(field.path)}` }));

/** What a front end that knows the definition alone would say of a form, as `path CODE`; REFUSED where the server says more exactly why. */
export const foreseen = (form: Values, known: Known): readonly string[] => groupFaults({ ...known, group: form, parent: null, at: 'form' });

const foreseeable = /(REQUIRED|NOT_APPLICABLE|OUT_OF_RANGE|TOO_LONG|EMPTY|IN_PAST|IN_FUTURE|NOT_A_DATE|DATES_OUT_OF_ORDER|_MISSING)$/;

/** Of what is refused for its value, that it is. */
const isSaid = (faults: readonly string[], one: string): boolean =>
  one.endsWith(' REFUSED') ? faults.some((fault) => fault.split(' ')[0] === one.split(' ')[0]) : faults.includes(one);

/** In what a definition and a submission differ: what is foreseen and not said, and what is said and could have been foreseen. */
export const contradictions = (expected: readonly string[], faults: readonly string[]): readonly string[] => [
  ...expected.filter((one) => !isSaid(faults, one)).map((one) => `not said: ${one}`),
  ...faults
    .filter((one) => one.startsWith('form.') && foreseeable.test(one) && !expected.includes(one))
    .map((one) => `not foreseen: ${one}`),
];
