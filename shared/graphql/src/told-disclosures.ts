import type { Subject } from '@anzhu/access';
import { type HistoryEntry, revealing, type Unnamed, withoutActor } from '@anzhu/workflow';
import type { SubgraphContext } from './context.ts';

type Resolvers = Readonly<Record<string, object>>;
type Reader = Pick<Subject, 'id' | 'roles'>;
type Entry = Pick<HistoryEntry, 'action' | 'role' | 'actorId' | 'actorName' | 'opinion'>;

/** An entry of a log as a reader is told it: that somebody was shown personal data stands there; who it was and why, auditors are told and who it was. */
export const toldDisclosure =
  (reader: Reader) =>
  <E extends Entry>(entry: E): E =>
    entry.action !== revealing || reader.roles.includes('AUDITOR') || entry.actorId === reader.id ? entry : withoutActor(entry);

const told =
  (field: 'actorId' | 'opinion') =>
  (entry: Entry, _: unknown, { subject }: SubgraphContext): string | null =>
    toldDisclosure(subject)(entry)[field] ?? null;

const actorName = (entry: Entry & Unnamed, _: unknown, { subject, locale }: SubgraphContext): string => {
  const one = toldDisclosure(subject)(entry);
  return one.actorLabel?.[locale] ?? one.actorName;
};

const fields = { actorId: told('actorId'), actorName, opinion: told('opinion') };

/** Resolvers by which every log that the schema declares, and what a refusal tells of one, tells disclosures of personal data as readers may be told them. */
export const withDisclosuresTold = (typeDefs: string, own: Resolvers): Resolvers =>
  typeDefs.includes('type HistoryEntry') ? { ...own, HistoryEntry: { ...own['HistoryEntry'], ...fields } } : own;
