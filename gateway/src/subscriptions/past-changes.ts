import { changeStreamOf, changeSubjectOf, missedChangesOf } from '@anzhu/contracts';
import { type JetStreamManager, NatsError, type SeqMsgRequest } from 'nats';
import type { Broker } from './broker.ts';
import type { RecordKey } from './fields.ts';
import { epochOf, type Place } from './places.ts';

export interface Since {
  readonly service: string;
  /** None: whether there is anything is all that matters, as in a list. */
  readonly records: readonly RecordKey[];
  /** Heard last. */
  readonly after: Place;
  /** How far to look; of the same epoch. */
  readonly to: Place;
}

/** After so many the last alone is told: the record is read as it stands anyway. */
const most = 200;

const isNone = (error: unknown): boolean => error instanceof NatsError && error.api_error?.code === 404;

const nextOn = async (manager: JetStreamManager, { service, subject, from }: { service: string; subject: string; from: number }) => {
  try {
    return (await manager.streams.getMessage(changeStreamOf(service), { seq: from, next_by_subj: subject } as SeqMsgRequest)).seq;
  } catch (error) {
    if (isNone(error)) return undefined;
    throw error;
  }
};

const placesOn = async (manager: JetStreamManager, { service, after, to }: Since, subject: string): Promise<readonly number[]> => {
  const places: number[] = [];
  for (let from = after.sequence + 1; from <= to.sequence; ) {
    const seq = await nextOn(manager, { service, subject, from });
    if (seq === undefined || seq > to.sequence) return places;
    places.push(seq);
    if (places.length === most) return [...places, to.sequence];
    from = seq + 1;
  }
  return places;
};

/** What a client has heard is no place of the stream: what came after it is not all there any more, or it never came. */
export type Lost = 'NO_PLACE_OF_THE_STREAM';

/** The places, in order, of what was said of records after what a client has heard. */
export const changesSince = async ({ manager }: Broker, since: Since): Promise<readonly number[] | Lost> => {
  const jetstream = manager();
  if (!jetstream) throw new Error('the broker was not reached yet');
  const { after, to } = since;
  const { state, created } = await jetstream.streams.info(changeStreamOf(since.service));
  const isKept = after.sequence >= state.first_seq - 1 && after.sequence <= state.last_seq;
  if (after.epoch !== epochOf(created) || !isKept) return 'NO_PLACE_OF_THE_STREAM';
  if (since.records.length === 0) return to.sequence > after.sequence ? [to.sequence] : [];
  const own = since.records.filter(({ of }) => of.startsWith(`${since.service}.`));
  const subjects = [missedChangesOf(since.service), ...own.map(({ of, id }) => changeSubjectOf(of, id))];
  const places = await Promise.all(subjects.map((subject) => placesOn(jetstream, since, subject)));
  return [...new Set(places.flat())].sort((one, other) => one - other);
};
