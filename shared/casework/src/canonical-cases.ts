import { isDeepStrictEqual } from 'node:util';
import { canonicalCode } from '@anzhu/identifiers';
import { bigrams, searchText } from '@anzhu/kernel';
import type { Change, MigrationStep } from '@anzhu/store';
import type { Connection, mongo } from 'mongoose';
import { formsOf } from './case-model.ts';
import { checkForm, type Form } from './form.ts';

type Texts = readonly (readonly [before: string, after: string])[];

/** The texts that differ between two values of the same shape. */
const changedTexts = (before: unknown, after: unknown): Texts => {
  if (typeof before === 'string' && typeof after === 'string') return before === after ? [] : [[before, after]];
  if (typeof before !== 'object' || typeof after !== 'object' || before === null || after === null) return [];
  return Object.entries(before).flatMap(([key, value]) => changedTexts(value, (after as Record<string, unknown>)[key]));
};

const titled = (title: string): object => ({ title, searchText: searchText(title), grams: bigrams(title) });

const partiesOf = (parties: Readonly<Record<string, string>>) => {
  const canonical = Object.fromEntries(Object.entries(parties).map(([party, org]) => [party, canonicalCode(org)]));
  return { parties: canonical, partyOrgs: [...new Set(Object.values(canonical))] };
};

/** A case as it would be stored today: its form as the fields keep it, and what was derived from it. */
const canonicalCase = (form: Form, document: mongo.Document): Change | undefined => {
  const kept = checkForm(form, document['form'] ?? {}).kept;
  const texts = changedTexts(document['form'], kept);
  const title = String(document['title'] ?? '');
  const retitled = texts.reduce((text, [before, after]) => text.replaceAll(before, after), title);
  const parties = partiesOf(document['parties'] ?? {});
  const set = {
    ...(texts.length > 0 ? { form: kept } : {}),
    ...(retitled === title ? {} : titled(retitled)),
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
