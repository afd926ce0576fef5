import { type Alongside, caseModule } from '@anzhu/casework';
import { ok, proven } from '@anzhu/kernel';
import type { At } from '@anzhu/register';
import type { ClientSession } from 'mongoose';
import { byId } from '../person/person.register.ts';
import { changedEvent, employmentOf, type Person } from '../person/person.ts';
import { ofPerson } from '../qualification/qualification.register.ts';
import type { Qualification } from '../qualification/qualification.ts';
import { approvedOf } from '../special-worker/special-worker.register.ts';
import type { SpecialWorker } from '../special-worker/special-worker.ts';
import type { PersonnelWorld } from '../world.ts';
import { spellsMerged, spellsSeparated } from './merged-spells.ts';
import { done, passLocks, passQualifications, passSpecialWorkers } from './moved.store.ts';
import type { PersonMergeForm } from './person-merge.form.ts';
import { mergesInARow, type PersonMergeFacts, type PersonMergeOutcome, personMergeProcess } from './person-merge.ts';

type Work = Alongside<PersonMergeForm, PersonMergeOutcome, PersonMergeFacts>;
type Record = Parameters<Work>[1];

const byQualificationId: At<Qualification> = { path: '_id', order: { _id: 1 } };

const labels = {
  merge: { zh: '合并人员记录', en: 'Merge two records' },
  separate: { zh: '撤销合并', en: 'Separate the records again' },
};

/** What the logs of both persons say: who did it and why. */
const entryOf = (action: keyof typeof labels, { history }: Record, person: Person) => {
  const { actorId, actorName, role, opinion } = proven({ last: history.at(-1) }, 'last').last;
  const state = employmentOf(person);
  return { actorId, actorName, role, action, label: labels[action], from: state, to: state, ...(opinion && { opinion }) };
};

interface Noting {
  readonly deps: PersonnelWorld;
  readonly session: ClientSession;
  readonly action: keyof typeof labels;
  readonly record: Record;
}

/** What becomes of each of the persons, as they are by now. */
const note = async ({ deps, session, action, record }: Noting, all: readonly (readonly [id: string, set: Partial<Person>])[]) => {
  const found = await deps.persons.findAt(
    byId,
    all.map(([id]) => id),
    session,
  );
  const sets = new Map(all);
  for (const person of found) {
    const set = sets.get(person._id) ?? {};
    const commit = { set, events: [changedEvent({ ...person, ...set })], history: [entryOf(action, record, person)] };
    done(await deps.persons.save(person, commit, session));
  }
  return ok(null);
};

const idsOf = (records: readonly { readonly _id: string }[]): readonly string[] => records.map(({ _id }) => _id);

const isHeldBy =
  ({ _id }: Person) =>
  ({ personId }: { readonly personId: string }): boolean =>
    personId === _id;

/** All that the one record has passes to the other, to which the old number and the old id lead from then on. */
const merge =
  (deps: PersonnelWorld): Work =>
  async (session, record, { facts }) => {
    const { kept, duplicate } = proven(facts, 'kept', 'duplicate');
    const { employed: wasEmployed, locks } = duplicate;
    const held = await deps.qualifications.findAt(ofPerson, [duplicate._id], session);
    const approved = await deps.specialWorkers.findAt(approvedOf, [duplicate._id], session);
    const lockIds = locks.map(({ lockId }) => lockId);
    const passing = { from: duplicate, to: kept, session, caseId: record._id };
    await passLocks(deps, passing, lockIds);
    await passQualifications(deps, passing, held);
    await passSpecialWorkers(deps, passing, approved);
    const merger = { ref: kept.personRef, lockIds, qualificationIds: idsOf(held), specialWorkerIds: idsOf(approved), wasEmployed };
    const led = { mergedInto: kept._id, merger, ...spellsMerged(duplicate, deps.store.clock()) };
    return note({ deps, session, action: 'merge', record }, [
      [duplicate._id, led],
      [kept._id, { mergedInARow: mergesInARow({ kept, duplicate }) }],
    ]);
  };

/** What passed and is still there passes back, with what was approved since by a certificate that does; what else came since stays. */
const separate =
  (deps: PersonnelWorld): Work =>
  async (session, record, { facts }) => {
    const { kept, duplicate } = proven(facts, 'kept', 'duplicate');
    const { lockIds, qualificationIds, specialWorkerIds } = proven(duplicate, 'merger').merger;
    const held = await deps.qualifications.findAt(byQualificationId, qualificationIds, session);
    const ofKept = await deps.specialWorkers.findAt(approvedOf, [kept._id], session);
    const passing = { from: kept, to: duplicate, session, caseId: record._id };
    await passLocks(deps, passing, lockIds);
    const back = held.filter(isHeldBy(kept));
    await passQualifications(deps, passing, back);
    const isBack = ({ _id, qualificationId }: SpecialWorker): boolean =>
      specialWorkerIds.includes(_id) || idsOf(back).includes(qualificationId);
    await passSpecialWorkers(deps, passing, ofKept.filter(isBack));
    return note({ deps, session, action: 'separate', record }, [
      [duplicate._id, { mergedInto: null, merger: null, ...spellsSeparated(kept, duplicate) }],
      [kept._id, {}],
    ]);
  };

/** Merges of two records of one person (P5). */
export const personMerge = caseModule<PersonnelWorld>()({
  process: personMergeProcess,
  facts:
    ({ persons, copies, policy }) =>
    async ({ keptId, duplicateId }, { session }) => {
      const kept = await persons.find(keptId, session);
      const duplicate = await persons.find(duplicateId, session);
      const held = [...(kept?.locks ?? []), ...(duplicate?.locks ?? [])].map(({ projectId }) => projectId);
      return { kept, duplicate, holding: await copies.projects.each(held, session), policy };
    },
  alongside: { merge, separate },
});
