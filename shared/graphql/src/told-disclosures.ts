import type { Subject } from '@anzhu/access';
import { applicantRoles, type HistoryEntry, revealing } from '@anzhu/workflow';
import type { SubgraphContext } from './context.ts';

type Resolvers = Readonly<Record<string, object>>;
type Reader = Pick<Subject, 'id' | 'roles'>;
type Entry = Pick<HistoryEntry, 'action' | 'role' | 'actorId' | 'actorName' | 'opinion'>;

/** An entry of a log as a reader is told it: that somebody was shown personal data stands there; who it was and why, auditors are told and who it was. */
export const toldDisclosure =
  (reader: Reader) =>
  <E extends Entry>(entry: E): E => {
    if (entry.action !== revealing || reader.roles.includes('AUDITOR') || entry.actorId === reader.id) return entry;
    const { opinion: _, ...rest } = entry;
    return { ...rest, actorId: '', actorName: applicantRoles.includes(entry.role) ? '所在单位' : '主管机构' } as E;
  };

const told =
  <K extends 'actorId' | 'actorName' | 'opinion'>(field: K) =>
  (entry: Entry, _: unknown, { subject }: SubgraphContext): Entry[K] | null =>
    toldDisclosure(subject)(entry)[field] ?? null;

const fields = { actorId: told('actorId'), actorName: told('actorName'), opinion: told('opinion') };

/** Resolvers by which every log that the schema declares, and what a refusal tells of one, tells disclosures of personal data as readers may be told them. */
export const withDisclosuresTold = (typeDefs: string, own: Resolvers): Resolvers =>
  typeDefs.includes('type HistoryEntry') ? { ...own, HistoryEntry: { ...own['HistoryEntry'], ...fields } } : own;
