import type { Result } from '@anzhu/kernel';
import type { At, Register } from '@anzhu/register';
import type { Request } from '@anzhu/store';
import type { Refusal } from '@anzhu/workflow';
import type { ClientSession } from 'mongoose';
import type { Qualification } from './qualification.ts';
import { decideRecording, type Recording, type RecordingAsked } from './recording.ts';
import { numberOf } from './stated-qualification.ts';

const byNumber: At<Qualification> = { path: 'number', order: { _id: 1 } };

/** The one on record with the number that is stated. */
export const heldUnder = async (
  qualifications: Register<Qualification>,
  stated: Pick<RecordingAsked['stated'], 'kind' | 'number'>,
  session?: ClientSession,
): Promise<Qualification | null> => {
  const [held = null] = await qualifications.findAt(byNumber, [numberOf(stated).number], session);
  return held;
};

/** Stores what was decided; in a given session or alone. */
export const storeRecording = (
  qualifications: Register<Qualification>,
  recording: Recording,
  { request, session }: { readonly request?: Request; readonly session?: ClientSession } = {},
): Promise<Result<Qualification, Refusal>> => {
  const commit = { ...recording.commit, ...(request && { request }) };
  return 'own' in recording ? qualifications.insert(recording.own, commit, session) : qualifications.save(recording.held, commit, session);
};

/** Puts a qualification on record, or lets its validity go on, within a transaction. */
export const recordWithin = async (
  qualifications: Register<Qualification>,
  asked: RecordingAsked,
  session: ClientSession,
): Promise<Result<Qualification, Refusal>> => {
  const decided = decideRecording(await heldUnder(qualifications, asked.stated, session), asked);
  return decided.ok ? storeRecording(qualifications, decided.value, { session }) : decided;
};
