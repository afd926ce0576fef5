import type { Subject } from '@anzhu/access';
import type { Bilingual, LocalDate } from '@anzhu/kernel';
import type { Aggregate, Commit, IndexDefinition, Tally, Timer } from '@anzhu/store';
import type { BlockReason } from '@anzhu/workflow';
import type { ClientSession, Connection } from 'mongoose';
import type { z } from 'zod';
import type { KnownAttribute } from './known.ts';

/** Of some records those that a subject may read for another reason than its organisation or region, such as a stay there. */
export type AlsoReads = (connection: Connection, subject: Subject, ids: readonly string[]) => Promise<ReadonlySet<string>>;

/** Who may read the records: whoever is signed in, the auditors of the region and nobody else, or the organisations at a path, the authorities of the region (`PROVINCE`: of the whole province, wherever in it), and whom `also` names. */
type Readers<T> = 'SIGNED_IN' | 'AUDITORS' | { readonly orgs: keyof T & string; readonly reach?: 'PROVINCE'; readonly also?: AlsoReads };

/** A record that is part of another register's is read by whoever may read that one, whose id stands at a path. */
export interface PartOf<T> {
  readonly partOf: Pick<RegisterDefinition<never>, 'collection' | 'readableBy'>;
  readonly at: keyof T & string;
}

/** A field of a record, or a place within one. */
type Path<T> = (keyof T & string) | `${keyof T & string}.${string}`;

/** A field of a face that is not the record's of that name. */
export interface FaceField<T = never> extends Bilingual {
  readonly name: string;
  readonly sdl: string;
  /** Where in the record the value stands, such as `idNumber.masked`. */
  readonly path: Path<T>;
}

/** A filter of the list: equality at the path (`kept`: the value as it is kept there, to be said of every text), whether there is anything at it, any value a known attribute has had, what a query of its own finds, or a division with all that lies in it. */
export type ListFilter<T = never> = Bilingual & { readonly sdl: string } & (
    | { readonly path: Path<T>; readonly index?: false; readonly kept?: (value: string) => string }
    | { readonly exists: Path<T> }
    | { readonly known: keyof T & string }
    | { readonly where: (value: string) => Readonly<Record<string, unknown>> }
    | { readonly isDivision: true }
  );

/** A tab of a list: the records that a query of the store finds; it goes by fields that the list has filters of, so that an index leads to them. */
export interface ListTab extends Bilingual {
  readonly where: Readonly<Record<string, unknown>>;
}

/** What of a list waits for somebody: a tab, and filters within it. */
export interface Waiting {
  readonly tab: string;
  readonly filter?: Readonly<Record<string, unknown>>;
}

interface Lists<T> {
  /** Field of the query, such as `cranes`. */
  readonly name: string;
  readonly about: Bilingual;
  readonly orderedBy: keyof T & string;
  /** By name in the query; the name of a field of the record stands for equality with it. */
  readonly filters: Readonly<Record<string, ListFilter<T> | (keyof T & string)>>;
  /** By name in the query, beside `ALL`. */
  readonly tabs?: Readonly<Record<string, ListTab>>;
  /** What waits for a subject, and is counted on its home page; null for nothing. */
  readonly waitsFor?: (subject: Subject) => Waiting | null;
  /** What the contains-search looks in, beside every value a known attribute has had. */
  readonly search: (record: T) => readonly (string | null)[];
}

/** A query that answers a record's face by one of its numbers, present or former. */
interface ByNumber<T> {
  /** Field of the query, such as `craneByNumber`. */
  readonly name: string;
  readonly argument: string;
  readonly about: Bilingual;
  /** The known attributes that are such numbers. */
  readonly by: readonly (keyof T & string)[];
  /** Finds the record by a number of something else that leads to it, such as a use registration; null for none. */
  readonly also?: (connection: Connection, number: string) => Promise<string | null>;
}

/** A query that answers the faces of the records that have or had a name; at most twenty, those that have it now first. */
interface ByName<T> {
  /** Field of the query, such as `projectsByName`. */
  readonly name: string;
  /** The known attribute that is the name. */
  readonly by: keyof T & string;
  readonly about: Bilingual;
}

type OnDue<T> = (record: T, timer: Timer, at: Date) => Commit<T & Aggregate> | null;

/** A register that others than its readers know of, by a face, by numbers, and that has a list. */
interface Seen<T> {
  readonly readableBy: Readers<T>;
  /** What others see, and nothing else: fields of the record. */
  readonly face: readonly ((keyof T & string) | FaceField<T>)[];
  /** Who sees the face and may name the record in a form: whoever is signed in, or its readers only; of `NAMED` its readers name it, and a case that does shows the face to its applicant and its authorities. */
  readonly faceTo: 'SIGNED_IN' | 'READERS' | 'NAMED';
  /** The fields of the face by which a record is called that has no names and numbers of its own. */
  readonly calledBy?: readonly (keyof T & string)[];
  /** A query of the service's own by which a person finds one, where it has no number of its own. */
  readonly foundBy?: string;
  readonly byNumber?: ByNumber<T>;
  readonly byName?: ByName<T>;
  readonly lists?: Lists<T>;
}

/** A register that nobody but its readers knows of; kept for decisions alone, nobody reads it and the schema does not have it. */
interface Unseen<T> {
  readonly readableBy: PartOf<T> | 'NOBODY';
  readonly face?: never;
  readonly faceTo?: never;
  readonly calledBy?: never;
  readonly foundBy?: never;
  readonly byNumber?: never;
  readonly byName?: never;
  readonly lists?: never;
}

/** Everything particular to one kind of long-lived record, whoever sees it. */
interface Declared<T extends Aggregate> extends Bilingual {
  /** The type in the schema. */
  readonly type: string;
  readonly collection: string;
  /** What the id is called in the schema; `id` unless said. */
  readonly idField?: string;
  readonly idLabel?: Bilingual;
  /** The id as it is kept, where it is something that people type. */
  readonly keptId?: (typed: string) => string;
  /** One may be named that is not on record: it is shown with its id, and with nothing else known of it. */
  readonly mayBeUnknown?: true;
  /** Records are asked for by another query than by id. */
  readonly byId?: false;
  /** The own fields: the type, the check of every write, labels, the fields of the schema's type. */
  readonly record: z.ZodObject;
  /** What of the record follows from its facts and from the day: shown, exported and in faces it is as on that day, whatever the clock has recorded. */
  readonly onDay?: { readonly [K in keyof T & string]?: (record: T, today: LocalDate) => T[K] };
  /** By what a list finds those that are shown with a value on a day, of what follows from the day. */
  readonly foundOnDay?: { readonly [K in keyof T & string]?: (value: T[K], today: LocalDate) => Readonly<Record<string, unknown>> };
  /** Unique among all records: what tells one from another, however its external numbers and names change. */
  readonly keys?: {
    readonly path: keyof T & string;
    /** The records among which they are unique; all that have keys unless said. */
    readonly among?: NonNullable<IndexDefinition['partial']>;
    readonly conflict: BlockReason;
    /** Which comes first where keys lead to several records. */
    readonly prefer: Readonly<Record<string, 1 | -1>>;
  };
  /** External numbers and names: dated, correctable, found by their former values too. */
  readonly known?: Readonly<Record<string, KnownAttribute<T>>>;
  readonly indexes?: readonly IndexDefinition[];
  readonly tally?: Tally;
  readonly validator?: Readonly<Record<string, unknown>>;
  /** What a due timer changes; null where it no longer matters. */
  readonly timers?: Readonly<Record<string, OnDue<T>>>;
}

/** Everything particular to one kind of long-lived record. */
export type RegisterDefinition<T extends Aggregate> = Declared<T> & (Seen<T> | Unseen<T>);

/** What a case's form needs of a register to name its records: `find` for decisions, `mayRefer` for who may name one, `faces` for what is shown. */
export interface References<T> {
  readonly kind: string;
  readonly findQuery: string | null;
  readonly listQuery: string | null;
  readonly find: (ids: readonly string[], session?: ClientSession) => Promise<ReadonlyMap<string, T>>;
  readonly mayRefer: (subject: Subject, record: T) => boolean;
  readonly tellsPlace: (subject: Subject, record: T) => boolean;
  readonly faces: Record<'each' | 'named', (subject: Subject, ids: readonly string[]) => Promise<ReadonlyMap<string, Face>>> & {
    readonly titleOf: (face: object) => string | null;
  };
}

/** What is shown of a record to who may not read it. */
export type Face = Readonly<Record<string, unknown>> & { readonly id: string };
