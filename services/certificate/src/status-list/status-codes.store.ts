import { openCodes, unknownAt } from '@anzhu/certificate-paper';
import type { Clock } from '@anzhu/kernel';
import type { Register } from '@anzhu/register';
import type { Certificate } from '../certificate/certificate.ts';
import type { ParkedSubjects } from '../hearing/hearing.store.ts';

type Coded = Pick<Certificate, 'status'> & { readonly statusIndex: number };

/** What is written in a transaction is seen later than it is stamped, and a writer's clock may be behind, by so much. */
const marginMs = 60 * 60_000;
/** After so long all are read again, whatever was seen of them: what a writer stamped whose clock was further behind shows then. */
const wholeEveryMs = 30 * 60_000;

/** Both readings go by an index alone. */
const whole = { statusIndex: 1, status: 1 } as const;
const changes = { updatedAt: 1, statusIndex: 1, status: 1 } as const;

interface Known {
  readonly codes: ReturnType<typeof openCodes>;
  readonly whole: Date;
  readonly through: Date;
}

const isStale = ({ whole, through }: Known, at: Date): boolean => at < through || at.getTime() - whole.getTime() > wholeEveryMs;

type Certificates = Pick<Register<Certificate>, 'model'>;

const atOnce = 1_000;

interface Deps {
  readonly clock: Clock;
  /** Of what nobody knows what it is now. */
  readonly parked: () => Promise<readonly ParkedSubjects[]>;
}

const indexesOf = async ({ model }: Certificates, { kind, subjectIds }: ParkedSubjects): Promise<readonly number[]> => {
  const indexes: number[] = [];
  for (let from = 0; from < subjectIds.length; from += atOnce) {
    const query = { kind, subjectId: { $in: subjectIds.slice(from, from + atOnce) }, statusIndex: { $gte: 0 } };
    const found = await model.collection.find(query as never, { projection: { statusIndex: 1 } }).toArray();
    indexes.push(...(found as unknown as readonly Coded[]).map(({ statusIndex }) => statusIndex));
  }
  return indexes;
};

/** The codes of all editions that have files: read once, and then what has changed since; four bits for each stay in memory. Of a subject that is parked none is told as in force. */
export const statusCodesOf = (certificates: Certificates, { clock, parked }: Deps) => {
  let known: Known | null = null;
  const read = async (codes: Known['codes'], since: Date | null): Promise<void> => {
    const query = { statusIndex: { $gte: 0 }, ...(since && { updatedAt: { $gte: since } }) };
    const found = certificates.model.collection.find(query as never, { projection: { _id: 0, ...whole }, hint: since ? changes : whole });
    for await (const { statusIndex, status } of found as unknown as AsyncIterable<Coded>) codes.set([statusIndex, status]);
  };
  return async () => {
    const at = clock();
    const unknown = await parked();
    const before = known && !isStale(known, at) ? known : null;
    known = null;
    const codes = before?.codes ?? openCodes();
    await read(codes, before && new Date(before.through.getTime() - marginMs));
    known = { codes, whole: before?.whole ?? at, through: at };
    return unknownAt(codes.asNow(), (await Promise.all(unknown.map((subjects) => indexesOf(certificates, subjects)))).flat());
  };
};
