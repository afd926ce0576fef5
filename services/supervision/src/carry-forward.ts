import {
  type CloudEvent,
  completionAcceptanceAborted,
  completionAcceptanceRequested,
  draftEvent,
  projectStatusChanged,
  supervisionPlanCompiled,
} from '@anzhu/contracts';
import { readNumber, serialScope } from '@anzhu/jurisdictions';
import { proven } from '@anzhu/kernel';
import { type Recall, type Restated, restate } from '@anzhu/messaging';
import { type SpentSerial, spendSerials } from '@anzhu/store';
import type { Connection } from 'mongoose';
import { completionAcceptanceProcess } from './completion-acceptance/completion-acceptance.ts';
import { changedEvent as institutionChanged } from './institution/institution.ts';
import { told } from './project/project.ts';
import { planNumberKinds, supervisionPlanProcess } from './supervision-plan/supervision-plan.ts';
import { changedEvent as supervisorChanged } from './supervisor/supervisor.ts';

const records: readonly Restated[] = [
  { aggregate: 'project', collection: 'projects', tell: (record) => draftEvent(projectStatusChanged, told(record as never)) },
  { aggregate: 'institution', collection: 'supervision_institutions', tell: (record) => institutionChanged(record as never) },
  { aggregate: 'supervisor', collection: 'supervisors', tell: (record) => supervisorChanged(record as never) },
];

const spentOn = ({ type, data }: CloudEvent): readonly SpentSerial[] => {
  if (type !== supervisionPlanCompiled.type) return [];
  const { discipline, planNumber } = supervisionPlanCompiled.data.parse(data);
  const kind = planNumberKinds[discipline];
  const read = readNumber(kind, planNumber);
  const { id } = supervisionPlanProcess.workflow.process;
  return read ? [{ scope: `${id}:${kind}:${serialScope(read)}`, serial: proven(read.parts, 'serial').serial }] : [];
};

/** The counters from which the numbers in these events were taken, and how far each had gone. */
export const spentIn = (events: readonly CloudEvent[]): readonly SpentSerial[] => events.flatMap(spentOn);

const waitsForSeal = ['CHECKING_EQUIPMENT', 'ACCEPTED'];

/** After a restore no number of a plan is given out twice, the copies of projects and supervisors are brought back to the registers, and a gate that was sealed for an acceptance nobody knows any more is opened again. */
export const recallIn =
  (connection: Connection): Recall =>
  async (events, say) => {
    await spendSerials(connection, spentIn(events));
    const acceptances = connection.collection<{ _id: string; state: string }>(completionAcceptanceProcess.collection);
    for (const { type, data } of events) {
      if (type !== completionAcceptanceRequested.type) continue;
      const attempt = completionAcceptanceRequested.data.parse(data);
      const known = await acceptances.findOne({ _id: attempt.acceptanceId });
      if (!known || !waitsForSeal.includes(known.state)) await say(attempt.acceptanceId, draftEvent(completionAcceptanceAborted, attempt));
    }
    await restate(connection, { events, say }, records);
  };
