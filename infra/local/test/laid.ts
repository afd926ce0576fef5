import { derivedFields } from '@anzhu/register';
import type { Aggregate } from '@anzhu/store';
import { z } from 'zod';
import { type AnyRegister, owner } from './services.ts';

/** A day, so that it can stand wherever a text or a day does. */
export const anyText = '2026-09-30';

/** Id and number of every record laid, unless another is said. */
export const id = 'RECORD-1';
export const number = 'N-1';

/** Where a record lies, and what stands in it. */
export interface Laying {
  readonly id: string;
  readonly number: string;
  readonly division: string;
  /** Every text that is not of the face. */
  readonly text: string;
  /** Whose it is; the owner's unless said. */
  readonly org?: string;
  /** What is named in every field that is called after an id; the record itself unless said. */
  readonly names?: string;
}

interface Sampled {
  /** A day. */
  readonly text: string;
  /** What is in every field that is called after an id; the text unless said. */
  readonly names?: string;
}

/** Of what is no object and no list. */
const leafOf = (schema: z.ZodType, { text, names = text }: Sampled, name: string): unknown => {
  if (schema instanceof z.ZodEnum) return schema.options[0];
  if (schema instanceof z.ZodNumber) return 1;
  if (schema instanceof z.ZodBoolean) return true;
  if (schema instanceof z.ZodDate) return new Date(`${text}T02:00:00Z`);
  if (schema instanceof z.ZodRecord) return {};
  return /Ids?$/.test(name) ? names : text;
};

/** A value of a field, whatever it is: enough to be found and shown. */
export const sampleOf = (schema: z.ZodType, sampled: Sampled = { text: anyText }, name = ''): unknown => {
  const within = (one: unknown, called = name) => sampleOf(one as z.ZodType, sampled, called);
  if (schema instanceof z.ZodOptional || schema instanceof z.ZodExactOptional || schema instanceof z.ZodNullable)
    return within(schema.unwrap());
  if (schema instanceof z.ZodReadonly) return within(schema.unwrap());
  if (schema instanceof z.ZodObject)
    return Object.fromEntries(Object.entries(schema.shape).map(([called, one]) => [called, within(one, called)]));
  return schema instanceof z.ZodArray ? [within(schema.element)] : leafOf(schema, sampled, name);
};

/** What makes the owner the reader of a record: its organisation, or that of the record it is part of. */
const readFields = ({ readableBy, record }: AnyRegister, { id: whole, org = owner.org }: Laying): object => {
  if (typeof readableBy === 'string') return {};
  if ('partOf' in readableBy) return { [readableBy.at]: whole };
  return { [readableBy.orgs]: Array.isArray((sampleOf(record) as never)[readableBy.orgs]) ? [org] : org };
};

type Values = Readonly<Record<string, unknown>>;

/** A value that has at a path what another has there. */
const shownAt = (of: Values, other: Values, [name = '', ...rest]: readonly string[]): Values => {
  if (!(name in other)) return of;
  const value = rest.length === 0 ? other[name] : shownAt(of[name] as Values, other[name] as Values, rest);
  return { ...of, [name]: value };
};

/** A record of which what its face shows is no secret. */
const faced = ({ face = [], record }: AnyRegister, { id: own, text, names = own }: Laying): Values => {
  const open = sampleOf(record, { names, text: anyText }) as Values;
  const paths = face.map((field) => (typeof field === 'string' ? field : field.path).split('.'));
  return paths.reduce((of, path) => shownAt(of, open, path), sampleOf(record, { names, text }) as Values);
};

const kunming: Laying = { id, number, division: '530102', text: anyText };

/** One record of a register, the owner's; in Kunming unless said. */
export const laid = (register: AnyRegister, laying: Laying = kunming): Aggregate => {
  const { known = {}, lists } = register;
  const { division } = laying;
  const own = {
    ...faced(register, laying),
    ...Object.fromEntries(Object.keys(known).map((name) => [name, laying.number])),
    ...readFields(register, laying),
    ...{ d2: division.slice(0, 2), d4: division.slice(0, 4), d6: division, division },
    ...(lists ? { [lists.orderedBy]: new Date() } : {}),
    ...{ _id: laying.id, version: 1, timers: [], history: [], createdAt: new Date() },
  };
  return { ...own, ...derivedFields(register, own as never) } as never;
};
