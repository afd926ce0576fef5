import { completionAcceptanceAborted, completionAcceptanceRequested, draftEvent, projectStatusChanged } from '@anzhu/contracts';
import { type Recall, type Restated, restate } from '@anzhu/messaging';
import type { Connection } from 'mongoose';
import { completionAcceptanceProcess } from './completion-acceptance/completion-acceptance.ts';
import { told } from './project/project.ts';

const records: readonly Restated[] = [
  { aggregate: 'project', collection: 'projects', tell: (record) => draftEvent(projectStatusChanged, told(record as never)) },
];

const waitsForSeal = ['CHECKING_EQUIPMENT', 'ACCEPTED'];

/** After a restore the copies of projects are brought back to the register, and a gate that was sealed for an acceptance nobody knows any more is opened again. */
export const recallIn =
  (connection: Connection): Recall =>
  async (events, say) => {
    const acceptances = connection.collection<{ _id: string; state: string }>(completionAcceptanceProcess.collection);
    for (const { type, data } of events) {
      if (type !== completionAcceptanceRequested.type) continue;
      const attempt = completionAcceptanceRequested.data.parse(data);
      const known = await acceptances.findOne({ _id: attempt.acceptanceId });
      if (!known || !waitsForSeal.includes(known.state)) await say(attempt.acceptanceId, draftEvent(completionAcceptanceAborted, attempt));
    }
    await restate(connection, { events, say }, records);
  };
