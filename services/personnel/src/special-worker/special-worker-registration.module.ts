import { type Alongside, caseModule } from '@anzhu/casework';
import { divisionKeys, type SpecialOperation } from '@anzhu/identifiers';
import { deriveId, ok, proven, type Result } from '@anzhu/kernel';
import type { Own } from '@anzhu/store';
import type { Refusal } from '@anzhu/workflow';
import type { ClientSession } from 'mongoose';
import { besidePerson } from '../person/beside.store.ts';
import { leading } from '../person/leading.store.ts';
import { byRef } from '../person/person.register.ts';
import { examinerOf } from '../qualification/examiner.ts';
import { heldUnder, recordWithin } from '../qualification/qualification.store.ts';
import type { Qualification } from '../qualification/qualification.ts';
import { isSameCertificate } from '../qualification/recording.ts';
import type { PersonnelWorld } from '../world.ts';
import { approvedEvent, passedEvent, type SpecialWorker, specialWorkerId } from './special-worker.ts';
import type { SpecialWorkerRegistrationForm } from './special-worker-registration.form.ts';
import {
  certificateIn,
  refIn,
  type SpecialWorkerRegistrationFacts,
  specialWorkerRegistrationProcess,
} from './special-worker-registration.ts';

type Approving = Alongside<SpecialWorkerRegistrationForm, object, SpecialWorkerRegistrationFacts>;
type Registration = Parameters<Approving>[1];
type At = Parameters<Approving>[2];

const entryOf = ({ actor }: At, from: string) => ({
  ...{ actorId: actor.id, actorName: actor.name, role: 'EXAMINER', action: 'approve', from, to: 'APPROVED' },
  label: { zh: '审批通过', en: 'Approved' },
});

/** The certificate as the unit stated it is on record: as it was, put there, or with its validity going on. */
const certified = async (
  deps: PersonnelWorld,
  { registration, at }: { readonly registration: Registration; readonly at: At },
  session: ClientSession,
): Promise<Result<Qualification, Refusal>> => {
  const { person } = proven(at.facts, 'person');
  const stated = certificateIn(registration.form);
  const { held } = at.facts;
  if (held && isSameCertificate(held, { person, stated })) return ok(held);
  const id = deriveId('qualification', registration._id);
  return recordWithin(deps, { id, person, stated, actor: examinerOf(at.actor), issuedIn: at.actor.region, today: at.today }, session);
};

const workerOf = (registration: Registration, at: At, { _id, number, personId, personRef }: Qualification): Own<SpecialWorker> => ({
  ...{ uscc: registration.applicant, personId, personRef, qualificationId: _id, number },
  ...{ workCode: registration.form.workCode as SpecialOperation, approvedOn: at.today, caseId: registration._id },
  ...{ division: registration.division, ...divisionKeys(registration.division) },
});

/** A certificate that passed to another record is told as passing where the unit has the worker approved anew. */
const toldOf = (own: Parameters<typeof approvedEvent>[0], known: SpecialWorker | null) =>
  known && known.personRef !== own.personRef ? passedEvent(own, known.personRef) : approvedEvent(own);

/** With the approval the worker is on the unit's list, in the same transaction. */
const enterWorker =
  (deps: PersonnelWorld): Approving =>
  async (session, registration, at) => {
    const { persons, specialWorkers } = deps;
    const holder = await besidePerson(persons, proven(at.facts, 'person').person._id, session);
    if (!holder.ok) return holder;
    const qualification = await certified(deps, { registration, at }, session);
    if (!qualification.ok) return qualification;
    const own = {
      _id: specialWorkerId(registration.applicant, qualification.value.number),
      ...workerOf(registration, at, qualification.value),
      holderName: holder.value.name,
    };
    const known = await specialWorkers.find(own._id, session);
    const events = [toldOf(own, known)];
    const { _id, ...set } = own;
    const entered = known
      ? await specialWorkers.save(known, { set, events, history: [entryOf(at, 'APPROVED')] }, session)
      : await specialWorkers.insert(own, { events, history: [entryOf(at, '')] }, session);
    return entered.ok ? ok(null) : entered;
  };

/** Registrations of special workers (P4). */
export const specialWorkerRegistration = caseModule<PersonnelWorld>()({
  process: specialWorkerRegistrationProcess,
  facts:
    ({ persons, qualifications, specialWorkers }) =>
    async (form, { applicant, session }) => {
      const ref = refIn(form);
      const { number } = form;
      const [found = null] = ref === undefined ? [] : await persons.findAt(byRef, [ref], session);
      const person = await leading(persons, found, session);
      const held = number === undefined ? null : await heldUnder(qualifications, { kind: 'SPECIAL_OPERATION', number }, session);
      const worker = number === undefined ? null : await specialWorkers.find(specialWorkerId(applicant, number), session);
      return { person, held, worker };
    },
  alongside: { approve: enterWorker },
});
