import { addDays } from '@anzhu/kernel';
import type { ButtonShownFragment, FieldFragment, WhenFragment } from '../../gateway/desk/language/documents.generated.ts';

type Values = Readonly<Record<string, unknown>>;

/** What is to be filled in, between which days where it is one. */
export type Blank = Pick<FieldFragment, 'type' | 'choices' | 'label'> &
  Partial<Pick<FieldFragment, 'min' | 'max' | 'maxLength'>> & { readonly from?: string | undefined; readonly until?: string | undefined };

/** Puts something into a blank nobody has said anything for. */
export type Pen = (blank: Blank) => unknown;

/** Who fills in a form: on which day, with which pen (none: nothing but what is known), and what stands in a record that a number names, or with who asks. */
export interface Hand {
  readonly today: string;
  readonly pen?: Pen | undefined;
  readonly find: (reference: FieldFragment['reference'], number: unknown, path: string) => Promise<unknown>;
}

/** What stands at a path of the form, behind it in the record it names, or with who asks; `now`: as far as it is filled in. */
type Look = (path: string, now?: boolean) => Promise<unknown>;

const nameOf = (path: string): string => path.split('.').at(-1) ?? '';
const isPresent = (value: unknown): boolean => value !== undefined && value !== null;
/** A record as a person says it: by the number on its papers. */
const numberIn = (value: unknown): unknown => (typeof value === 'object' && value !== null && 'number' in value ? value.number : undefined);

const holds = async ({ path, operator, values }: WhenFragment, look: Look): Promise<boolean | undefined> => {
  const value = await look(path, true);
  return isPresent(value) ? operator === 'GIVEN' || values.some((one) => one.value === String(value)) : undefined;
};

const isAsked = async ({ required, requiredWhen, visibleWhen }: FieldFragment, look: Look): Promise<boolean> => {
  if (visibleWhen && (await holds(visibleWhen, look)) === false) return false;
  for (const condition of required ? [] : requiredWhen) if (await holds(condition, look)) return true;
  return required;
};

const prefilled = async ({ prefill }: FieldFragment, look: Look): Promise<unknown> => {
  for (const { path, when } of prefill) {
    const value = when && !(await holds(when, look)) ? undefined : await look(path);
    if (isPresent(value)) return value;
  }
  return undefined;
};

/** The fields of a group and what stands in them so far. */
interface Sheet {
  readonly known: Values;
  readonly hand: Hand;
  readonly look: Look;
  readonly inGroup: (path: string, known: unknown) => Promise<Values>;
}

const dayAt = async (bound: FieldFragment['earliest'], { hand, look }: Sheet): Promise<string | undefined> => {
  const day = bound && (bound.path === null ? hand.today : await look(bound.path));
  return bound && isPresent(day) ? addDays(String(day), bound.days) : undefined;
};

const written = async (field: FieldFragment, sheet: Sheet): Promise<unknown> => {
  if (field.isGroup) return sheet.inGroup(field.path, {});
  const found = (await prefilled(field, sheet.look)) ?? field.example;
  if (isPresent(found) || field.reference?.isOpen === false) return found;
  return sheet.hand.pen?.({ ...field, from: await dayAt(field.earliest, sheet), until: await dayAt(field.latest, sheet) });
};

const entriesOf = async (field: FieldFragment, sheet: Sheet): Promise<unknown> => {
  const { path, everyOf, minItems } = field;
  const entries = everyOf
    ? everyOf.values.map(({ value }) => sheet.inGroup(path, { [nameOf(everyOf.path)]: value }))
    : Array.from({ length: minItems ?? 1 }, () => written(field, sheet));
  const made = await Promise.all(entries);
  return made.every(isPresent) ? made : undefined;
};

const asKnown = (given: unknown, { path, isGroup, reference }: FieldFragment, { hand, inGroup }: Sheet): unknown => {
  if (reference && numberIn(given) !== undefined) return hand.find(reference, numberIn(given), reference.by);
  if (!isGroup) return given;
  return Array.isArray(given) ? Promise.all(given.map((entry) => inGroup(path, entry))) : inGroup(path, given);
};

const filledOne = async (field: FieldFragment, sheet: Sheet): Promise<unknown> => {
  const given = sheet.known[nameOf(field.path)];
  if (isPresent(given)) return asKnown(given, field, sheet);
  if (!sheet.hand.pen || !(await isAsked(field, sheet.look))) return undefined;
  return field.isList ? entriesOf(field, sheet) : written(field, sheet);
};

interface Place {
  readonly group: string | null;
  readonly outside: Look;
}

/** A form by its definition: what is known where the definition has a field for it, and each further field that is asked for as the hand writes it. */
export const filled = async (
  fields: readonly FieldFragment[],
  known: Values,
  hand: Hand,
  { group, outside }: Place = { group: null, outside: (path) => hand.find(null, null, path.replace(/^me\./, '')) },
): Promise<Values> => {
  const own = fields.filter(({ parent }) => parent === group);
  const values: Record<string, unknown> = {};
  const look: Look = async (path, now) => {
    const field = own.find((one) => path === one.path || path.startsWith(`${one.path}.`));
    if (!field) return outside(path, now);
    const name = nameOf(field.path);
    if (!now && !(name in values)) values[name] = await filledOne(field, sheet);
    const value = values[name] ?? known[name];
    return path === field.path ? value : hand.find(field.reference, numberIn(known[name]) ?? value, path.slice(field.path.length + 1));
  };
  const inGroup: Sheet['inGroup'] = (path, some) => filled(fields, some as Values, hand, { group: path, outside: look });
  const sheet: Sheet = { known, hand, look, inGroup };
  for (const { path } of own) await look(path);
  return Object.fromEntries(Object.entries(values).filter(([, value]) => isPresent(value)));
};

/** What an action asks for and nothing else: as given, else what the pen writes where it is required. */
export const answered = (
  { opinion, asks }: Pick<ButtonShownFragment, 'asks'> & { opinion: string | null },
  given: Values,
  pen?: Pen,
): Values => {
  const answers = asks.flatMap((ask) => {
    const value = given[ask.name] ?? (ask.required ? pen?.(ask) : undefined);
    return isPresent(value) ? [[ask.name, value] as const] : [];
  });
  const chosen = new Set(answers.map(([, value]) => value));
  const isNeeded = opinion === 'REQUIRED' || asks.some(({ choices }) => choices.some((one) => one.needsOpinion && chosen.has(one.value)));
  const written = isNeeded ? pen?.({ type: 'String', choices: [], label: { text: '意见' } }) : undefined;
  const says = opinion === null ? undefined : (given['opinion'] ?? written);
  return { ...Object.fromEntries(answers), ...(isPresent(says) && { opinion: says }) };
};
