import { dismantlingNoticeReported } from '@anzhu/contracts';
import { type Change, type Migration, type MigrationStep, withEvents } from '@anzhu/store';
import type { mongo } from 'mongoose';
import { dismantlingNoticeProcess, reportedEvent } from '../sites/dismantling-notice/dismantling-notice.ts';
import type { Installation } from '../sites/installation/installation.ts';

type Notice = Parameters<typeof withEvents>[0] & {
  readonly _id: string;
  readonly state: string;
  readonly updatedAt: Date;
  readonly form: { readonly installationId: string };
  readonly outcome: { readonly dismantledOn: string };
};

const [, aggregate = ''] = dismantlingNoticeReported.type.split('.');

/** Of an approved notice its approval was told, of one that is reported done two events. */
const isUntold = ({ state, eventCounts }: Notice): boolean => state === 'DISMANTLED' && (eventCounts[aggregate] ?? 0) < 2;

const change: MigrationStep['change'] = async (batch, connection) => {
  const untold = (batch as unknown as readonly Notice[]).filter(isUntold);
  const ids = untold.map(({ form }) => form.installationId);
  const found = connection.collection<mongo.WithId<Installation>>('installations').find({ _id: { $in: ids } });
  const stays = new Map((await found.toArray()).map((stay) => [stay._id, stay]));
  return untold.flatMap((notice): readonly Change[] => {
    const stay = stays.get(notice.form.installationId);
    if (!stay) return [];
    const event = reportedEvent(notice, stay, notice.outcome.dismantledOn);
    return [{ id: notice._id, set: withEvents(notice, [event], { at: notice.updatedAt, traceparent: undefined }) }];
  });
};

/** C9: that a dismantling was reported done is told of those of before, too. */
export const reportedDismantlings: Migration = {
  id: '0011-reported-dismantlings',
  steps: () => [{ collection: dismantlingNoticeProcess.collection, change }],
};
