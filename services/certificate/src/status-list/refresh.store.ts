import { readStatusList, type SealProvider, type StatusList, signedList } from '@anzhu/certificate-paper';
import type { Clock } from '@anzhu/kernel';
import type { Register } from '@anzhu/register';
import type { OnTimer } from '@anzhu/store';
import { withdrawnIn } from '../files/withdrawn.ts';
import type { PublishedLists } from './published.store.ts';
import type { statusCodesOf } from './status-codes.store.ts';
import type { PublishedList } from './status-list.register.ts';
import { broughtNear, nextNumber, periodFrom, refreshed } from './status-list.ts';

interface Deps {
  readonly lists: Register<PublishedList>;
  readonly published: PublishedLists;
  readonly codes: ReturnType<typeof statusCodesOf>;
  readonly seals: SealProvider;
  readonly heard: (writtenAt: Date) => Promise<StatusList['heard']>;
  /** The authority whose seal signs lists. */
  readonly listsBy: string;
  readonly clock: Clock;
}

/** There is one. */
export const listId = 'certificate-status-list';

/** Puts the list on record, which is made from then on; there already, nothing changes. */
export const openStatusList = async ({ lists, clock }: Pick<Deps, 'lists' | 'clock'>): Promise<void> => {
  if (await lists.find(listId)) return;
  const opened = await lists.insert(
    { _id: listId, number: 0, issuedAt: null },
    { timers: [{ name: 'refresh', at: clock() }], request: { id: listId, hash: listId } },
  );
  if (!opened.ok) throw new Error(`The status list was not put on record: ${opened.error.code}`);
};

/** Looks after the list: one that a clock which ran ahead has put off is made at once. */
export const watchStatusList = async ({ lists, clock }: Pick<Deps, 'lists' | 'clock'>): Promise<void> => {
  const record = await lists.find(listId);
  if (record && broughtNear(record, clock())) await lists.change(listId, (now) => broughtNear(now, clock()));
};

/** Makes the list anew, publishes it, and says when the next one is due: ended between any two of these it is made once more. */
export const onRefreshTimer =
  ({ lists, published, codes, seals, heard, listsBy, clock }: Deps): OnTimer =>
  async (id) => {
    const record = await lists.find(id);
    if (!record) return;
    const seal = await seals.sealOf(listsBy);
    const at = clock();
    const number = nextNumber([record.number, (await published.read())?.number ?? 0], at);
    const trust = await seals.trust();
    const head = { number, ...periodFrom(at), heard: await heard(at), withdrawn: withdrawnIn(trust) };
    const bytes = await signedList(head, await codes(), seal);
    if (!readStatusList(bytes, trust, { atLeast: number }).ok) throw new Error('A status list just signed does not verify.');
    if (!(await published.publish({ number, bytes }))) throw new Error(`The status list ${number} was not published: another was.`);
    const saved = await lists.change(id, (now) => refreshed(now, { number, at }));
    if (!saved.ok) throw new Error(`The status list ${number} was not noted: ${saved.error.code}`);
  };
