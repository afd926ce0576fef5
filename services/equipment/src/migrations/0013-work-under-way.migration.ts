import type { Change, Migration, MigrationStep } from '@anzhu/store';
import { dismantlingNoticeProcess } from '../sites/dismantling-notice/dismantling-notice.ts';
import { isAccepted } from '../sites/four-party-acceptance/four-party-acceptance.ts';
import type { Installation } from '../sites/installation/installation.ts';
import { installationNoticeProcess } from '../sites/installation-notice/installation-notice.ts';
import { workersNamed } from '../staff/key-staff.ts';

type Form = Parameters<typeof workersNamed>[1];

interface Notice {
  readonly _id: string;
  readonly applicant: string;
  readonly form: Form & { readonly workUnitUscc?: string };
}

/** The notice of the work that is under way on a stay. */
const noticeIdOf = ({ _id, state, rounds, registrationId, dismantlingId }: Installation): string | null => {
  if (state === 'DISMANTLING_APPROVED') return dismantlingId;
  return state === 'STANDING' && !isAccepted(rounds.INITIAL) && !registrationId ? _id : null;
};

const change: MigrationStep['change'] = async (batch, connection) => {
  const stays = (batch as unknown as readonly Installation[]).flatMap((stay) => {
    const noticeId = stay.workedBy ? null : noticeIdOf(stay);
    return noticeId ? [{ id: stay._id, noticeId }] : [];
  });
  const among = { _id: { $in: stays.map(({ noticeId }) => noticeId) } };
  const found = [installationNoticeProcess, dismantlingNoticeProcess].map(({ collection }) =>
    connection.collection<Notice>(collection).find(among).toArray(),
  );
  const notices = new Map((await Promise.all(found)).flat().map((notice) => [notice._id, notice]));
  return stays.flatMap(({ id, noticeId }): readonly Change[] => {
    const notice = notices.get(noticeId);
    return notice ? [{ id, set: { workedBy: workersNamed(notice.form.workUnitUscc ?? notice.applicant, notice.form) } }] : [];
  });
};

/** P5: stays on which work is under way name who does it, by whom their notices are found when one of these leaves. */
export const workUnderWay: Migration = { id: '0013-work-under-way', steps: () => [{ collection: 'installations', change }] };
