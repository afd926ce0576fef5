import type { HistoryEntry } from '@anzhu/workflow';

/** One entry of the operation log (X6). */
export interface StoredHistoryEntry extends HistoryEntry {
  /** Version of the record that the write made. Entries of before there was a log collection lack it: their number was the version. */
  readonly version?: number;
  /** Of an act on a case: the versions of the table, of the form and of what the jurisdiction decides beside them that it was made under; absent in entries older than the fields. */
  readonly tableVersion?: number;
  readonly formVersion?: string;
  readonly jurisdictionVersion?: string;
}

/** An entry of the log as a decision states it; the store numbers and dates it. */
export type HistoryDraft = Omit<StoredHistoryEntry, 'number' | 'at' | 'version' | 'times' | 'firstAt'> & {
  /** Done again by the same person it is counted, not logged once more: a clerk saves a draft a hundred times. */
  readonly isCounted?: true;
};

interface Logged {
  readonly history: readonly StoredHistoryEntry[];
}

interface Remembering extends Logged {
  readonly remembered?: readonly StoredHistoryEntry[];
}

/** A document holds so many entries of its log at most. */
const mostEntries = 24;
/** So many stay when it would hold more: whole batches leave it, not one with every write. */
const keptEntries = 12;

/** The entries a document holds, oldest first and numbered one by one, also where they were written with the version as their number. */
export const entriesOf = ({ history }: Logged): readonly (StoredHistoryEntry & { readonly version: number })[] => {
  const [oldest] = history;
  const first = oldest?.version === undefined ? 1 : oldest.number;
  return history.map((entry, at) => ({ ...entry, number: first + at, version: entry.version ?? entry.number }));
};

/** All that is known of a record's past without its log: of early entries the last of each kind, of late ones all. */
export const pastOf = ({ history, remembered = [] }: Remembering): readonly StoredHistoryEntry[] => [...remembered, ...history];

const kindOf = ({ from, action, to, role }: HistoryDraft): string => JSON.stringify([from, action, to, role]);

const isAgain = (last: StoredHistoryEntry, draft: HistoryDraft): boolean =>
  draft.isCounted === true &&
  last.actorId === draft.actorId &&
  kindOf(last) === kindOf(draft) &&
  last.tableVersion === draft.tableVersion &&
  last.formVersion === draft.formVersion &&
  last.jurisdictionVersion === draft.jurisdictionVersion;

interface Moment {
  readonly version: number;
  readonly at: Date;
}

const appended = (entries: readonly StoredHistoryEntry[], draft: HistoryDraft, { version, at }: Moment): readonly StoredHistoryEntry[] => {
  const last = entries.at(-1);
  if (last && isAgain(last, draft)) {
    const again = { ...last, version, at, times: (last.times ?? 1) + 1, firstAt: last.firstAt ?? last.at };
    return [...entries.slice(0, -1), again];
  }
  const { isCounted: _, ...entry } = draft;
  return [...entries, { ...entry, number: (last?.number ?? 0) + 1, version, at }];
};

/** What a document holds of its log after a write, and what has to be in the log collection before that. */
export const logAfter = (
  { history }: Logged,
  drafts: readonly HistoryDraft[],
  moment: Moment,
): { readonly kept: readonly StoredHistoryEntry[]; readonly leaving: readonly StoredHistoryEntry[] } => {
  let all: readonly StoredHistoryEntry[] = entriesOf({ history });
  for (const draft of drafts) all = appended(all, draft, moment);
  const at = all.length > mostEntries ? all.length - keptEntries : 0;
  return { kept: all.slice(at), leaving: all.slice(0, at) };
};

/** What is still remembered when entries leave: of each kind the last, oldest first. */
export const rememberedAfter = (
  remembered: readonly StoredHistoryEntry[] = [],
  leaving: readonly StoredHistoryEntry[],
): readonly StoredHistoryEntry[] => {
  const last = new Map<string, StoredHistoryEntry>();
  for (const entry of [...remembered, ...leaving]) {
    last.delete(kindOf(entry));
    last.set(kindOf(entry), entry);
  }
  return [...last.values()];
};
