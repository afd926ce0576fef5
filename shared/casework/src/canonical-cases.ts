import { isDeepStrictEqual } from 'node:util';
import type { RenamedUnit } from '@anzhu/contracts';
import { canonicalCode } from '@anzhu/identifiers';
import { type Change, type MigrationStep, type Rewrites, rewritten } from '@anzhu/store';
import type { Connection, mongo } from 'mongoose';
import { formsOf } from './case-model.ts';
import { checkForm, type Form } from './form.ts';
import { mergedIn, renamedIn } from './unit-renamed.ts';

type Texts = readonly (readonly [before: string, after: string])[];

/** The texts that differ between two values of the same shape. */
const changedTexts = (before: unknown, after: unknown): Texts => {
  if (typeof before === 'string' && typeof after === 'string') return before === after ? [] : [[before, after]];
  if (typeof before !== 'object' || typeof after !== 'object' || before === null || after === null) return [];
  return Object.entries(before).flatMap(([key, value]) => changedTexts(value, (after as Record<string, unknown>)[key]));
};

/** What changes of a case where its title says one of the texts; the parts of a title stand between blanks. */
const retitled = ({ title = '' }: mongo.Document, texts: Texts): Readonly<Record<string, unknown>> => {
  const framed = texts.reduce((text, [before, after]) => text.replaceAll(` ${before} `, ` ${after} `), ` ${title} `);
  const now = framed.slice(1, -1);
  return now === title ? {} : { title: now };
};

const partiesOf = (parties: Readonly<Record<string, string>>) => {
  const canonical = Object.fromEntries(Object.entries(parties).map(([party, org]) => [party, canonicalCode(org)]));
  return { parties: canonical, partyOrgs: [...new Set(Object.values(canonical))] };
};

/** A case as it would be stored today: its form as the fields keep it, and what was derived from it. */
const canonicalCase = (form: Form, document: mongo.Document): Change | undefined => {
  const kept = checkForm(form, document['form'] ?? {}).kept;
  const texts = changedTexts(document['form'], kept);
  const parties = partiesOf(document['parties'] ?? {});
  const set = {
    ...(texts.length > 0 ? { form: kept } : {}),
    ...retitled(document, texts),
    ...(isDeepStrictEqual(parties.parties, document['parties'] ?? {}) ? {} : parties),
  };
  return Object.keys(set).length > 0 ? { id: String(document['_id']), set } : undefined;
};

/** For a migration: a step for each process of the service that brings the codes and names of its cases into the form in which fields keep them. */
export const canonicalCases = (connection: Connection): readonly MigrationStep[] =>
  [...formsOf(connection)].map(([collection, form]) => ({
    collection,
    change: (batch) => batch.flatMap((document) => canonicalCase(form, document) ?? []),
  }));

interface Named {
  /** The collection of the records. */
  readonly records: string;
  /** How a migration rewrites them. */
  readonly rewrites: Rewrites;
  /** Which of them a case names. */
  readonly idsOf: (document: mongo.Document) => readonly unknown[];
}

/** For a migration, before the step that rewrites records: the titles of the cases that name them say what the records will. */
export const retitledCases = (connection: Connection, { records, rewrites, idsOf }: Named): readonly MigrationStep[] =>
  [...formsOf(connection).keys()].map((collection) => ({
    name: `${collection}-titles`,
    collection,
    change: async (batch) => {
      const found = await connection
        .collection(records)
        .find({ _id: { $in: batch.flatMap(idsOf) as never[] } })
        .toArray();
      const texts = new Map(found.map((record) => [String(record._id), changedTexts(record, rewritten(record, rewrites))]));
      return batch.flatMap((document): readonly Change[] => {
        const set = retitled(
          document,
          idsOf(document).flatMap((id) => texts.get(String(id)) ?? []),
        );
        return Object.keys(set).length > 0 ? [{ id: String(document['_id']), set }] : [];
      });
    },
  }));

type Names = Pick<RenamedUnit, 'name' | 'formerNames' | 'successorName'>;

/** For a migration: in the titles of all cases of the service, what they are about is called by its present name, and followed by what it was merged into. */
export const renamedCases = (
  connection: Connection,
  namesIn: (batch: readonly mongo.Document[]) => Promise<(document: mongo.Document) => readonly Names[]>,
): readonly MigrationStep[] =>
  [...formsOf(connection).keys()].map((collection) => ({
    name: `${collection}-renamed`,
    collection,
    change: async (batch) => {
      const namesOf = await namesIn(batch);
      return batch.flatMap((document): readonly Change[] => {
        const before = String(document['title']);
        const title = namesOf(document).reduce((said, names) => mergedIn(renamedIn(said, names), names), before);
        return title === before ? [] : [{ id: String(document['_id']), set: { title } }];
      });
    },
  }));
