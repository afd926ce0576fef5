import type { Result } from '@anzhu/kernel';
import type { At, Register } from '@anzhu/register';
import { answeredBefore, type Request } from '@anzhu/store';
import type { Refusal } from '@anzhu/workflow';
import type { ClientSession } from 'mongoose';
import { besidePerson } from '../person/beside.store.ts';
import type { Person } from '../person/person.ts';
import { ofPerson } from './qualification.register.ts';
import type { Qualification } from './qualification.ts';
import { decideRecording, type RecordingAsked, soughtAmong } from './recording.ts';
import { numberOf } from './stated-qualification.ts';

const byNumber: At<Qualification> = { path: 'number', order: { _id: 1 } };

/** The certificate that is stated, where it is on record. */
export const heldUnder = async (
  qualifications: Register<Qualification>,
  stated: Parameters<typeof numberOf>[0] & Parameters<typeof soughtAmong>[1],
  session?: ClientSession,
): Promise<Qualification | null> => soughtAmong(await qualifications.findAt(byNumber, [numberOf(stated).number], session), stated);

/** What each of these persons holds, by one query. */
export const heldByEach = async (
  qualifications: Pick<Register<Qualification>, 'findAt'>,
  personIds: readonly string[],
  session?: ClientSession,
): Promise<(personId: string) => readonly Qualification[]> => {
  const held = await qualifications.findAt(ofPerson, personIds, session);
  return (id) => held.filter(({ personId }) => personId === id);
};

interface Registers {
  readonly persons: Register<Person>;
  readonly qualifications: Register<Qualification>;
}

/** Puts a qualification on record beside its holder, or lets its validity go on, within a transaction; by a request that was answered before, as then. */
export const recordWithin = async (
  { persons, qualifications }: Registers,
  { request, ...asked }: RecordingAsked & { readonly request?: Request },
  session: ClientSession,
): Promise<Result<Qualification, Refusal>> => {
  const held = await heldUnder(qualifications, { ...asked.stated, personId: asked.person._id }, session);
  const earlier = held && request && answeredBefore(held, request);
  if (earlier) return earlier;
  const decided = decideRecording(held, asked);
  if (!decided.ok) return decided;
  const commit = { ...decided.value.commit, ...(request && { request }) };
  if ('held' in decided.value) return qualifications.save(decided.value.held, commit, session);
  const holder = await besidePerson(persons, asked.person._id, session);
  return holder.ok ? qualifications.insert(decided.value.own, commit, session) : holder;
};
