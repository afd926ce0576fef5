import type { Subject } from '@anzhu/access';
import type { Bilingual, Result } from '@anzhu/kernel';
import { type Aggregate, type Commit, type Request, requestOf } from '@anzhu/store';
import { type Refusal, revealing } from '@anzhu/workflow';
import { z } from 'zod';
import { type Counting, withinHour } from './hourly.ts';
import { stated } from './keeping.ts';
import { text } from './text-fields.ts';

/** So often may one person be shown personal data within an hour. */
export const disclosuresPerHour = 60;

const form = z.object({ reason: text('查看原因', 'Reason for revealing') });

const label: Bilingual = { zh: '查看个人信息', en: 'Reveal personal data' };

/** What somebody asks to be shown, and why. */
export interface DisclosureAsked {
  readonly requestId: string;
  readonly id: string;
  readonly reason: string;
}

interface How<T> {
  readonly barred: (record: T) => Refusal | null;
  readonly request: Request;
}

/** Records that have personal data. */
interface Disclosing<T extends Aggregate> {
  readonly store: Counting;
  readonly change: (id: string, by: (record: T) => Commit<T>, how: How<T>) => Promise<Result<T, Refusal>>;
  /** Why the subject may not be shown them. */
  readonly barred: (record: T) => Refusal | null;
  readonly stateOf: (record: T) => string;
}

/** The record whose personal data may be shown to the subject, for a stated reason: who sees them, and why, is in its log before anything is seen; and not more often within an hour than anybody's work needs. */
export const disclosed = async <T extends Aggregate>(
  { store, change, barred, stateOf }: Disclosing<T>,
  subject: Subject,
  asked: DisclosureAsked,
): Promise<Result<T, Refusal>> => {
  const said = stated<z.output<typeof form>>(form, asked);
  if (!said.ok) return said;
  const { requestId, id, reason } = asked;
  const role = subject.roles[0] ?? 'UNIT_ADMIN';
  const entry = { actorId: subject.id, actorName: subject.name, role, action: revealing, label, opinion: said.value.reason };
  const note = (record: T): Commit<T> => ({ history: [{ ...entry, from: stateOf(record), to: stateOf(record) }] });
  const request = requestOf(requestId, subject, { id, reason });
  return withinHour(store, {
    ...{ of: `disclosures ${subject.id}`, most: disclosuresPerHour, count: 1 },
    answer: () => change(id, note, { barred, request }),
    spent: ({ ok }) => (ok ? 1 : 0),
  });
};
