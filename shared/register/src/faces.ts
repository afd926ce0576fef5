import { isSignedIn, type Subject } from '@anzhu/access';
import { type Bilingual, type Clock, localDate } from '@anzhu/kernel';
import { type Aggregate, recordsById } from '@anzhu/store';
import type { Model } from 'mongoose';
import type { Face, FaceField, RegisterDefinition } from './definition.ts';
import { shownFields } from './fields.ts';
import { asOnDay } from './on-day.ts';
import { isInScope } from './reading.ts';

interface DeclaredField extends Bilingual {
  readonly name: string;
  readonly sdl: string;
  readonly path: string;
}

/** The fields of a face, beside its id: those declared and no other. */
export const faceFields = <T extends Aggregate>({ record, face, type }: RegisterDefinition<T>): readonly DeclaredField[] => {
  const fields = new Map(shownFields(record).map((field) => [field.name, field]));
  return ((face ?? []) as readonly (string | FaceField)[]).map((declared) => {
    if (typeof declared === 'object') return declared;
    const field = fields.get(declared);
    if (!field) throw new Error(`${type}: the face shows ${declared}, which has no label in the record`);
    return { name: declared, path: declared, sdl: field.sdl, zh: field.meta.zh, en: field.meta.en };
  });
};

const valueAt = (record: object, path: string): unknown =>
  path.split('.').reduce<unknown>((value, key) => (value as Readonly<Record<string, unknown>> | null | undefined)?.[key], record) ?? null;

/** The projection of a record that is its face. */
const faceOf = <T extends Aggregate>(definition: RegisterDefinition<T>, clock: Clock) => {
  const fields = faceFields(definition);
  const onDay = asOnDay(definition);
  return (record: T): Face => {
    const today = onDay(record, localDate(clock()));
    return { id: record._id, ...Object.fromEntries(fields.map(({ name, path }) => [name, valueAt(today, path)])) };
  };
};

/** Whether a subject sees the record's face and may name it in a form. */
export const mayRefer = <T extends Aggregate>(definition: RegisterDefinition<T>, subject: Subject, record: T): boolean =>
  definition.faceTo === 'SIGNED_IN' ? isSignedIn(subject) : isInScope(definition, subject, record);

/** Whether a subject is told where the record lies: who may read it, or sees a face that says so. */
export const tellsPlace = <T extends Aggregate>(definition: RegisterDefinition<T>, subject: Subject, record: T): boolean => {
  const isOnFace = faceFields(definition).some(({ name }) => name === 'division');
  return isOnFace ? mayRefer(definition, subject, record) : isInScope(definition, subject, record);
};

/** What a record is called: those of its names and numbers that its face shows, or what it is said to be called by. */
const titleOf =
  <T extends Aggregate>({ known = {}, calledBy = Object.keys(known) as never }: RegisterDefinition<T>) =>
  (face: object): string | null => {
    const told = calledBy.flatMap((name) => (face as Readonly<Record<string, unknown>>)[name] ?? []);
    return told.join(' ') || null;
  };

/** Faces by id, for whoever may see them. */
export const facesOf = <T extends Aggregate>(definition: RegisterDefinition<T>, model: Model<T>, clock: Clock) => {
  const face = faceOf(definition, clock);
  const see = (subject: Subject, record: T | null | undefined): Face | null =>
    record && mayRefer(definition, subject, record) ? face(record) : null;
  const shown =
    (seen: (subject: Subject, record: T) => Face | null) =>
    async (subject: Subject, ids: readonly string[]): Promise<ReadonlyMap<string, Face>> => {
      const found = await recordsById<T>(model.collection, isSignedIn(subject) ? ids : []);
      return new Map([...found.values()].flatMap((record) => seen(subject, record) ?? []).map((one) => [one.id, one]));
    };
  return {
    see,
    each: shown(see),
    /** To the unit whose case names the records, and the authorities of that case. */
    named: shown(definition.faceTo === 'NAMED' ? (_, record) => face(record) : see),
    titleOf: titleOf(definition),
  };
};
