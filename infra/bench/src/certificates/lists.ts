import { readStatusList, type StatusList, signedList, statusIn } from '@anzhu/certificate-paper';
import { type CertificateStatus, certificateStatuses } from '@anzhu/identifiers';
import { provenOk } from '@anzhu/kernel';
import { parkedIn } from '../../../../services/certificate/src/hearing/hearing.store.ts';
import { statusCodesOf } from '../../../../services/certificate/src/status-list/status-codes.store.ts';
import { periodFrom } from '../../../../services/certificate/src/status-list/status-list.ts';
import { scattered } from '../filings.ts';
import { type Line, shown } from '../table.ts';
import type { Certificates } from './measured-service.ts';

const batch = 20_000;
const asked = 100_000;
const statuses = Object.keys(certificateStatuses) as readonly CertificateStatus[];

/** Most are valid, the others are of every kind, wherever. */
const statusOf = (n: number): CertificateStatus =>
  scattered(n) % 10 < 9 ? 'VALID' : (statuses[scattered(n) % statuses.length] ?? 'VALID');

/** What the list reads of an edition; it goes by the index alone. */
const load = async ({ connection }: Certificates, count: number): Promise<void> => {
  const editions = connection.collection<{ readonly _id: string }>('certificates');
  await editions.deleteMany({});
  const at = new Date();
  for (let first = 0; first < count; first += batch) {
    const numbers = Array.from({ length: Math.min(batch, count - first) }, (_, nth) => first + nth);
    const rows = numbers.map((n) => ({
      ...{ _id: `listed-${n}`, kind: 'WORK_SAFETY_LICENSE', subjectId: `listed-${n}`, edition: 1 },
      ...{ statusIndex: n, status: statusOf(n), updatedAt: at },
    }));
    await editions.insertMany(rows, { ordered: false });
  }
};

const timed = async <T>(work: () => Promise<T> | T): Promise<{ readonly result: T; readonly ms: number }> => {
  const begun = performance.now();
  const result = await work();
  return { result, ms: performance.now() - begun };
};

const askAll = (list: StatusList, listed: number): void => {
  for (let n = 0; n < asked; n += 1) {
    const statusIndex = scattered(n) % listed;
    const told = statusIn(list, { kind: 'WORK_SAFETY_LICENSE', statusIndex, validUntil: null }, new Date());
    if (!told.isKnown || told.status !== statusOf(statusIndex)) throw new Error(`The list is wrong of ${statusIndex}.`);
  }
};

/** The status list of so many certificates: read from the register, signed, read by a verifier, and asked. */
export const listLines = async (service: Certificates, listed: number): Promise<readonly Line[]> => {
  await load(service, listed);
  const codes = statusCodesOf(service.certificates, { clock: service.clock, parked: parkedIn(service.connection) });
  const known = await timed(codes);
  const again = await timed(codes);
  const seal = await service.seals.sealOf('云南省住房和城乡建设厅');
  const signed = await timed(() => signedList({ number: 1, ...periodFrom(new Date()), heard: {}, withdrawn: [] }, known.result, seal));
  const trust = await service.seals.trust();
  const read = await timed(() => provenOk(readStatusList(signed.result, trust, { atLeast: 0 })));
  const ask = await timed(() => askAll(read.result, listed));
  const count = listed.toLocaleString('en');
  const line = (what: string, measured: string, figures: Line['figures']): Line => ({ row: 'k', what, measured, figures });
  return [
    line(`Statuses of ${count} editions read from the register, and a minute later`, `${shown(known.ms)}, then ${shown(again.ms)} ms`, {
      whole: known.ms,
      again: again.ms,
    }),
    line(`Their list signed and packed`, `${shown(signed.ms)} ms, ${shown(signed.result.length / 1024)} kB`, {
      signed: signed.ms,
      bytes: signed.result.length,
    }),
    line('It is verified and read', `${shown(read.ms)} ms`, { read: read.ms }),
    line('One certificate looked up in it', `${shown((ask.ms * 1_000) / asked)} µs`, { ask: (ask.ms * 1_000) / asked }),
  ];
};
