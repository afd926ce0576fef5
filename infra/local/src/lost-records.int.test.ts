import { readFileSync } from 'node:fs';
import { allEvents, type CloudEvent, partsOfType, unheard } from '@anzhu/contracts';
import type { Recall } from '@anzhu/messaging';
import { testDatabase } from '@anzhu/testing';
import type { Connection } from 'mongoose';
import { describe, expect, it } from 'vitest';
import { serviceModule } from './service-module.ts';

interface RecallModule {
  readonly recallIn: (connection: Connection) => Recall;
}

/** What samples say that is not in force. */
const inForce: Readonly<Record<string, object>> = { 'supervision.project.status-changed.v1': { constructionStatus: 'IN_CONSTRUCTION' } };

const sampleOf = (type: string): CloudEvent => {
  const sample = readFileSync(new URL(`../../../shared/contracts/samples/${type}.json`, import.meta.url), 'utf8');
  const event = JSON.parse(sample) as CloudEvent;
  return { ...event, data: { ...event.data, ...inForce[type] } };
};

/** By what a gate names a machine. */
const craneIn = async (connection: Connection, { data }: CloudEvent): Promise<void> => {
  const crane = { _id: data['craneId'], filingNumber: 'N1', category: 'TOWER_CRANE' };
  if (crane._id) await connection.collection('cranes').insertOne(crane as never);
};

const ended = 'It had ended already.';
const ofTeams = 'A team is locked anew when the request for it, which the other service keeps in its stream, is heard once more.';
const ofRequests = 'A project that is not on record is told to be not approved; what was asked or decided of it goes with that.';
const ofGates = 'A gate keeps what was published of it (protocols §1), and no acceptance is behind it any more.';
const ofCranes = 'Nobody keeps it: people were told once.';
const ofStops = 'Of a stop that is lost nothing is known; one that is on record goes on (`resumption-undone`).';
const again = 'What ends is looked at anew from the record.';

/** Why nothing is taken back of a record that is lost. */
const left: Readonly<Record<string, string>> = {
  'enterprise.license.cancelled.v1': ended,
  'enterprise.license.revoked.v1': ended,
  'personnel.person.names-erased.v1': 'Names stay erased.',
  'personnel.special-worker.approved.v1': 'It holds with employment and certificate alone, which are taken back.',
  'personnel.team-lock.acquired.v1': ofTeams,
  'personnel.team-lock.refused.v1': ofTeams,
  'personnel.team-lock.replaced.v1': 'The project names whom it took until the change of key staff is entered again.',
  'personnel.team-contract.taken.v1': ofTeams,
  'personnel.team-contract.refused.v1': ofTeams,
  'supervision.project.registered.v1': 'Nothing was approved yet.',
  'supervision.project.completed.v1': ended,
  'supervision.project.voided.v1': ended,
  'supervision.project.reopened.v1': ended,
  'supervision.supervision-registration.approved.v1': ofRequests,
  'supervision.team-lock.requested.v1': ofRequests,
  'supervision.team-contract.requested.v1': ofRequests,
  'supervision.supervision.suspended.v1': ofRequests,
  'supervision.supervision.suspension-prolonged.v1': ofRequests,
  'supervision.supervision.resumed.v1': ofStops,
  'supervision.supervision.resumption-undone.v1': ended,
  'supervision.supervision.terminated.v1': ofRequests,
  'supervision.completion-filing.approved.v1': ofRequests,
  'supervision.completion-acceptance.aborted.v1': ofGates,
  'supervision.completion-acceptance.accepted.v1': ofGates,
  'equipment.installation-notice.approved.v1': 'A crane that was let in stands until it is entered anew and dismantled.',
  'equipment.installation-notice.cancelled.v1': ended,
  'equipment.dismantling-notice.reported.v1': 'The machine is gone, and its stay is lost too.',
  'equipment.dismantling-notice.undone.v1': 'The machine stands in the gate, as it was told, until it is entered anew and dismantled.',
  'equipment.project-gate.sealed.v1': ofGates,
  'equipment.project-gate.refused.v1': ofGates,
  'equipment.crane.put-out-of-use.v1': ofCranes,
  'equipment.crane.returned-to-use.v1': ofCranes,
  'equipment.use-registration.inspection-due.v1': again,
  'certificate.certificate.status-changed.v1': 'Certificates are made again from the events of their owners, under the same ids.',
  'certificate.certificate.making-changed.v1': 'Certificates are made again from the events of their owners, under the same ids.',
};

const heard = allEvents.map(({ type }) => type).filter((type) => !(type in unheard) && partsOfType(type)?.aggregate !== 'case');

describe('what others heard of a record that a restore has lost', () => {
  it.each(heard)('reliability: %s is taken back, or is left with a reason', async (type) => {
    const service = String(partsOfType(type)?.service);
    const { recallIn } = (await serviceModule(service, 'carry-forward')) as RecallModule;
    const { connection } = await testDatabase();
    const said: string[] = [];
    const sample = sampleOf(type);
    await craneIn(connection, sample);
    await recallIn(connection)([sample], async (id, draft) => void said.push(`${draft.type} ${id}`), []);
    const ownAggregate = `${service}.${partsOfType(type)?.aggregate}.`;
    expect([said.filter((one) => one.startsWith(ownAggregate)).length > 0, left[type]]).toEqual(
      type in left ? [false, expect.stringMatching(/\.$/)] : [true, undefined],
    );
  });

  it('reliability: every reason is one of an event that others hear', () => {
    expect(Object.keys(left).filter((type) => !heard.includes(type as never))).toEqual([]);
  });
});
