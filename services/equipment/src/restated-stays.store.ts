import {
  type CloudEvent,
  dismantlingNoticeApproved,
  dismantlingNoticeUndone,
  draftEvent,
  type EventData,
  type EventDraft,
  installationNoticeApproved,
  installationNoticeCancelled,
  partsOfType,
} from '@anzhu/contracts';
import type { LocalDate } from '@anzhu/kernel';
import type { Recall } from '@anzhu/messaging';
import type { Connection } from 'mongoose';
import { approvedEvent, dismantlingNoticeProcess, reportedEvent } from './sites/dismantling-notice/dismantling-notice.ts';
import type { Installation } from './sites/installation/installation.ts';

type Say = Parameters<Recall>[1];

/** The events of an aggregate by what they are about, the last of each. */
export const lastOf = (events: readonly CloudEvent[], aggregate: string): ReadonlyMap<string, CloudEvent> =>
  new Map(events.filter(({ type }) => partsOfType(type)?.aggregate === aggregate).map((event) => [event.subject, event]));

interface Notice {
  readonly _id: string;
  readonly state: string;
  readonly applicant: string;
  readonly form: { readonly workUnitUscc?: string };
  readonly outcome: { readonly dismantledOn?: LocalDate };
}

/** A stay as the last event of its dismantling named it. */
type Named = EventData<'equipment.dismantling-notice.undone.v1'>;

/** What is on record of a dismantling, as it is told from its beginning. */
const toldOfDismantling = (
  notice: Notice | undefined,
  { noticeId, installationId, isInstallationLost: _, ...named }: Named,
): readonly EventDraft[] => {
  const stay = { ...named, _id: installationId };
  const { dismantledOn } = notice?.outcome ?? {};
  const isReported = notice?.state === 'DISMANTLED' && dismantledOn !== undefined;
  if (!notice || !(isReported || notice.state === 'APPROVED'))
    return [draftEvent(dismantlingNoticeUndone, { noticeId, installationId, ...named })];
  const approved = approvedEvent(notice, stay, notice.form.workUnitUscc ?? notice.applicant);
  return isReported ? [approved, reportedEvent(notice, stay, dismantledOn)] : [approved];
};

const found = async <T extends { readonly _id: string }>(connection: Connection, collection: string, ids: Iterable<string>) => {
  const records = await connection
    .collection<{ _id: string }>(collection)
    .find({ _id: { $in: [...ids] } })
    .toArray();
  return new Map((records as unknown as readonly T[]).map((record) => [record._id, record]));
};

/** Of a stay that is lost too what was told last holds: by it the machine is gone. No dismantling that is on record no more waits to be reported. */
const toldOfLost = (type: string, named: Named): readonly EventDraft[] =>
  type === dismantlingNoticeApproved.type ? [draftEvent(dismantlingNoticeUndone, { ...named, isInstallationLost: true })] : [];

/** Of dismantlings others were told something that is on record otherwise, or not at all any more. */
const restateDismantlings = async (connection: Connection, events: readonly CloudEvent[], say: Say): Promise<void> => {
  const last = lastOf(events, 'dismantling-notice');
  const notices = await found<Notice>(connection, dismantlingNoticeProcess.collection, last.keys());
  const named = new Map([...last].map(([id, { data }]) => [id, dismantlingNoticeUndone.data.parse(data)]));
  const stays = await found(
    connection,
    'installations',
    [...named.values()].map(({ installationId }) => installationId),
  );
  for (const [id, stay] of named) {
    const type = last.get(id)?.type ?? '';
    const drafts = stays.has(stay.installationId) ? toldOfDismantling(notices.get(id), stay) : toldOfLost(type, stay);
    if (drafts.at(-1)?.type === type) continue;
    for (const draft of drafts) await say(id, draft);
  }
};

/** A machine that was said never to have come stands on record again. One whose installation is lost stands for others until it is entered anew and dismantled. */
const restateInstallations = async (connection: Connection, events: readonly CloudEvent[], say: Say): Promise<void> => {
  const last = lastOf(events, 'installation-notice');
  const stays = await found<Installation>(connection, 'installations', last.keys());
  for (const [id, { type }] of last) {
    const stay = stays.get(id);
    if (type !== installationNoticeCancelled.type || !stay || stay.state === 'NEVER_INSTALLED') continue;
    const { craneId, projectId, installerUscc, filingNumber, since } = stay;
    const told = { installationId: id, craneId, projectId, installerUscc, filingNumber, since };
    await say(id, draftEvent(installationNoticeApproved, told));
  }
};

/** Tells others again of the stays of machines that these events spoke of, where they stand on record otherwise. */
export const restateStays = async (connection: Connection, events: readonly CloudEvent[], say: Say): Promise<void> => {
  await restateInstallations(connection, events, say);
  await restateDismantlings(connection, events, say);
};
