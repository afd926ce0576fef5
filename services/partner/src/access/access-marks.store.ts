import { ensureKeptStream } from '@anzhu/messaging';
import { fromSeed } from '@nats-io/nkeys';
import mongoose from 'mongoose';
import { type JetStreamManager, type NatsConnection, NatsError, type SeqMsgRequest, type StoredMsg } from 'nats';
import type { Logger } from 'pino';
import { z } from 'zod';
import { type AccessMark, compareAccess, markOf } from './access-mark.ts';
import type { Partner } from './partner.ts';

const { EJSON } = mongoose.mongo.BSON;

/** Where the broker keeps what operators asked of partners; read and written by the partner service alone. */
const marksStream = 'ACC_PARTNER';
const subjectOf = (name: string): string => `acc.partner.${name}`;

const wrongLastSequence = 10_071;

/** Signed, since every service can have the broker publish an event of its own anywhere (ADR 44). */
const signed = z.object({ mark: z.string(), signature: z.base64() });

interface MarksDeps {
  readonly nats: NatsConnection;
  readonly manager: JetStreamManager;
  readonly issuerSeed: string;
  readonly replicas: number | undefined;
  readonly logger: Logger;
}

export interface AccessMarks {
  /** Reads what other processes have written, and everything anew where the broker lost it. */
  readonly refresh: () => Promise<void>;
  /** As last read; fails where nothing was read yet: nobody is let in by a record alone. */
  readonly of: (name: string) => AccessMark | undefined;
  readonly all: () => readonly AccessMark[];
  /** Writes down what the record knows and the broker does not. */
  readonly write: (partner: Partner) => Promise<void>;
}

const bytes = (text: string): Uint8Array => new TextEncoder().encode(text);

/** Whatever somebody else wrote there is nothing of ours, also where it cannot be read at all. */
const orNull =
  <Given, Found>(read: (given: Given) => Found | null) =>
  (given: Given): Found | null => {
    try {
      return read(given);
    } catch {
      return null;
    }
  };

const signer = (issuerSeed: string) => {
  const issuer = fromSeed(bytes(issuerSeed));
  return {
    sign: (mark: AccessMark): string => {
      const text = EJSON.stringify(mark);
      return JSON.stringify({ mark: text, signature: Buffer.from(issuer.sign(bytes(text))).toString('base64') });
    },
    read: orNull((message: StoredMsg): AccessMark | null => {
      const { mark: text, signature } = signed.parse(message.json());
      if (!issuer.verify(bytes(text), Buffer.from(signature, 'base64'))) return null;
      const mark = EJSON.parse(text) as AccessMark;
      return message.subject === subjectOf(mark._id) ? mark : null;
    }),
  };
};

/** What was read: how far, of which stream, and by subject its last message and the last one that is ours. */
interface Seen {
  readonly created: string;
  sequence: number;
  readonly lasts: Map<string, number>;
  readonly marks: Map<string, AccessMark>;
}

type Read = (message: StoredMsg) => AccessMark | null;

/** Takes a message in; answers whether it was ours. */
const take = (into: Seen, message: StoredMsg, read: Read): boolean => {
  const mark = read(message);
  const before = mark ? into.marks.get(mark._id) : undefined;
  if (mark && (!before || compareAccess(mark, before) !== 'MARK_IS_NEWER')) into.marks.set(mark._id, mark);
  into.lasts.set(message.subject, message.seq);
  into.sequence = message.seq;
  return mark !== null;
};

/** What is there now: what was read before and what came since, or everything anew of a stream that was made again. */
const readOn = async ({ manager, logger }: MarksDeps, seen: Seen | undefined, read: Read): Promise<Seen> => {
  const { state, created } = await manager.streams.info(marksStream);
  const isSame = seen !== undefined && seen.created === String(created) && seen.sequence <= state.last_seq;
  const into: Seen = isSame && seen ? seen : { created: String(created), sequence: 0, lasts: new Map(), marks: new Map() };
  while (into.sequence < state.last_seq) {
    const next = { seq: into.sequence + 1, next_by_subj: subjectOf('*') } as SeqMsgRequest;
    if (!take(into, await manager.streams.getMessage(marksStream, next), read))
      logger.warn({ sequence: into.sequence }, 'what stands about a partner at the broker was not signed by us, and is not heeded');
  }
  return into;
};

const unlessOvertaken = (error: unknown): void => {
  if (!(error instanceof NatsError && error.api_error?.err_code === wrongLastSequence)) throw error;
};

/** What operators asked of partners as the broker keeps it: a database that is restored learns from it what was revoked, replaced and added since its backup. */
export const openMarks = (deps: MarksDeps): AccessMarks => {
  const { sign, read } = signer(deps.issuerSeed);
  let seen: Seen | undefined;
  const known = (): Seen => {
    if (!seen) throw new Error('what the broker keeps about partners is not read yet');
    return seen;
  };
  const refresh = async (): Promise<void> => {
    await ensureKeptStream(deps.manager, { name: marksStream, subjects: [subjectOf('*')], replicas: deps.replicas });
    seen = await readOn(deps, seen, read);
  };
  const write = async (partner: Partner): Promise<void> => {
    const subject = subjectOf(partner._id);
    const expect = { lastSubjectSequence: known().lasts.get(subject) ?? 0 };
    await deps.nats
      .jetstream()
      .publish(subject, sign(markOf(partner)), { expect })
      .catch(unlessOvertaken);
    await refresh();
  };
  return { refresh, write, of: (name) => known().marks.get(name), all: () => [...known().marks.values()] };
};
