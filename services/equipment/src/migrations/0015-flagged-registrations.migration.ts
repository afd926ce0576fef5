import { awaitsFor } from '@anzhu/casework';
import type { Change, Migration, MigrationStep } from '@anzhu/store';
import { awaitedIn, markOf } from '@anzhu/workflow';
import { crewChangeProcess } from '../use/crew-change/crew-change.ts';
import type { Registration } from '../use/use-registration/registration-facts.ts';
import { useRegistrationProcess } from '../use/use-registration/use-registration.ts';

const { process } = useRegistrationProcess.workflow;

/** For what each would wait, but for a change of crew that is under review already. */
const awaitsOf = (registration: Registration, isChanging: boolean): readonly string[] => {
  const marks = awaitedIn(process, registration.state).map(markOf);
  const { id } = crewChangeProcess.workflow.process;
  return awaitsFor(
    process,
    registration,
    marks.filter((mark) => !isChanging || mark !== id),
  );
};

const change: MigrationStep['change'] = async (batch, connection) => {
  const flagged = (batch as unknown as readonly Registration[]).filter(
    ({ outcome: { flags = [] }, awaits }) => flags.length > 0 && awaits === undefined,
  );
  const query = { 'form.registrationId': { $in: flagged.map(({ _id }) => _id) }, state: { $in: ['SUBMITTED', 'RETURNED'] } };
  const changing = new Set(await connection.collection(crewChangeProcess.collection).distinct('form.registrationId', query));
  return flagged.map((registration): Change => {
    const { _id: id, state } = registration;
    if (state !== 'REGISTERED') return { id, set: { 'outcome.flags': [] } };
    return { id, set: { awaits: awaitsOf(registration, changing.has(id)) } };
  });
};

/** P6 L2: running use registrations that were flagged before wait for what settles it; nothing needs attention about those that have ended. */
export const flaggedRegistrations: Migration = {
  id: '0015-flagged-registrations',
  steps: () => [{ collection: useRegistrationProcess.collection, change }],
};
