import type { AskFragment, FieldFragment } from './documents.generated.ts';

type Values = Readonly<Record<string, unknown>>;

export interface Blank {
  readonly type: string;
  readonly choices: readonly { readonly value: string }[];
  readonly label: { readonly text: string };
}

/** What is put into a blank nobody has said anything for; nothing where it stays blank. */
export type Pen = (blank: Blank) => unknown;

const nameOf = ({ path }: FieldFragment): string => path.split('.').at(-1) ?? '';

const isPresent = (value: unknown): boolean => value !== undefined && value !== null;

/** A group in which nothing stands is none. */
const isBlank = (value: unknown): boolean => !isPresent(value) || (typeof value === 'object' && Object.keys(value as object).length === 0);

/** Only a person knows them: records by their ids, and what belongs to a person. */
const isKnownOnly = ({ reference, isPersonal }: FieldFragment): boolean => reference !== null || isPersonal;

/** A form by its definition: what is known where the definition has a field for it, and what the pen writes in each further field that is required. */
export const filled = (fields: readonly FieldFragment[], known: Values, pen: Pen, parent: string | null = null): Values => {
  const own = fields.filter((field) => field.parent === parent);
  return Object.fromEntries(
    own.flatMap((field) => {
      const value = filledOne(fields, field, { known: known[nameOf(field)], pen });
      return isPresent(value) ? [[nameOf(field), value]] : [];
    }),
  );
};

const filledOne = (fields: readonly FieldFragment[], field: FieldFragment, { known, pen }: { known: unknown; pen: Pen }): unknown => {
  const { path, isGroup, isList, required } = field;
  const inGroup = (values: unknown) => filled(fields, (values ?? {}) as Values, pen, path);
  if (isPresent(known)) {
    if (!isGroup) return known;
    return isList ? (known as readonly unknown[]).map(inGroup) : inGroup(known);
  }
  if (!required || isKnownOnly(field)) return undefined;
  const one = isGroup ? inGroup(undefined) : pen(field);
  if (isBlank(one)) return undefined;
  return isList ? [one] : one;
};

interface Asking {
  readonly opinion: string | null;
  readonly asks: readonly AskFragment[];
}

const opinionBlank: Blank = { type: 'String', choices: [], label: { text: '意见' } };

/** What an action asks for and nothing else: as given, else what the pen writes where it is required. */
export const answered = ({ opinion, asks }: Asking, given: Values, pen: Pen): Values => {
  const answers = asks.flatMap((ask) => {
    const value = given[ask.name] ?? (ask.required ? pen(ask) : undefined);
    return isPresent(value) ? [[ask.name, value] as const] : [];
  });
  const chosen = new Set(answers.map(([, value]) => value));
  const isNeeded = opinion === 'REQUIRED' || asks.some(({ choices }) => choices.some((one) => one.needsOpinion && chosen.has(one.value)));
  const says = opinion === null ? undefined : (given['opinion'] ?? (isNeeded ? pen(opinionBlank) : undefined));
  return { ...Object.fromEntries(answers), ...(isPresent(says) && { opinion: says }) };
};
