import { join } from 'node:path';
import { localDate, provenOk } from '@anzhu/kernel';
import { noteHeard } from '../../../../services/certificate/src/hearing/hearing.store.ts';
import { findByCode, shownPublicly } from '../../../../services/certificate/src/public-certificate/find-on-paper.store.ts';
import { verifySentFile } from '../../../../services/certificate/src/public-certificate/verify-file.use-case.ts';
import { startMongo } from '../../../local/src/embedded/mongo.ts';
import { meterOf } from '../cpu.ts';
import { closedLoop, eachOf } from '../load.ts';
import type { Scale } from '../options.ts';
import { median, spreadOf } from '../statistics.ts';
import { connectTo } from '../system.ts';
import { type Line, milliseconds, shown } from '../table.ts';
import { codedEdition, loadCoded } from './coded-editions.ts';
import { listLines } from './lists.ts';
import { type Certificates, certificatesOn } from './measured-service.ts';
import { memoryLine } from './memory.ts';

/** As the service has them: editions that are made at once. */
const clients = 8;
const clock = () => new Date();

const numbersOf = (count: number, round: number): readonly number[] => Array.from({ length: count }, (_, nth) => round * count + nth);

/** From coded to the three files kept and named, so many editions. */
const made = async ({ print }: Certificates, ids: readonly string[]): Promise<{ readonly perSecond: number; readonly cost: number }> => {
  const meter = meterOf({ bench: process.pid });
  const work = (id: string) => print(id, { name: 'print', at: clock() }, new AbortController().signal);
  const { perSecond } = await closedLoop({ clients, next: eachOf(ids), work });
  return { perSecond, cost: (meter()['bench'] ?? 0) / ids.length };
};

/** The first round warms up and makes the seal. */
const madeLine = async (service: Certificates, { rounds, certificates }: Scale): Promise<Line> => {
  const found: Awaited<ReturnType<typeof made>>[] = [];
  for (let round = 0; round <= rounds; round += 1) {
    const numbers = numbersOf(certificates.made, round);
    found.push(
      await made(
        service,
        numbers.map((n) => codedEdition(n)._id),
      ),
    );
  }
  const all = await service.connection.collection('certificates').countDocuments({ paperState: 'MADE' });
  if (all !== certificates.made * (rounds + 1)) throw new Error(`${all} certificates were made.`);
  const warm = found.slice(1);
  const [perSecond, cost] = [median(warm.map((one) => one.perSecond)), median(warm.map((one) => one.cost))];
  const measured = `${shown(perSecond)}/s, ${shown(cost)} ms of processor time each (without MongoDB)`;
  const what = 'Certificates from coded to their three files';
  return { row: 'k', what, measured, aim: '≥ 15/s', met: perSecond >= 15, figures: { perSecond, cost } };
};

/** One question after the other, about certificates taken at random. */
const asked = async (what: string, { rounds, listRequests }: Scale, work: (nth: number) => Promise<unknown>): Promise<Line> => {
  const found: (readonly number[])[] = [];
  for (let round = -1; round < rounds; round += 1) {
    const { latencies } = await closedLoop({ clients: 1, next: eachOf(numbersOf(listRequests, Math.max(round, 0))), work });
    if (round >= 0) found.push(latencies);
  }
  const times = spreadOf(found);
  return { row: 'k', what, measured: milliseconds(times), aim: 'p99 ≤ 30 ms', met: times.p99 <= 30, figures: { ...times } };
};

/** Some that were made, as whoever verifies has them. */
const papersOf = async ({ certificates, files }: Certificates) => {
  const bytesOf = async (fileId = '', org = ''): Promise<Buffer> => provenOk(await files.read(fileId, org));
  const editions = await certificates.model.find({ paperState: 'MADE' }).limit(50).lean();
  return Promise.all(
    editions.map(async ({ papers, verifyCode, holderUscc }) => {
      const fileOf = (format: string) => bytesOf(papers?.files.find((file) => file.format === format)?.fileId, holderUscc);
      return { code: verifyCode ?? '', pdf: await fileOf('PDF'), ofd: await fileOf('OFD'), twin: Buffer.from(papers?.twin ?? '') };
    }),
  );
};

const verifiedLines = async (service: Certificates, scale: Scale): Promise<readonly Line[]> => {
  const { connection, certificates, knownThrough } = service;
  for (const source of ['enterprise', 'equipment']) await noteHeard(connection, source, clock());
  const papers = await papersOf(service);
  const nth = (n: number) => papers[n % papers.length] as (typeof papers)[number];
  const verified = async (bytes: Uint8Array): Promise<void> => {
    const { outcome, certificate } = provenOk(await verifySentFile(service, bytes));
    if (outcome !== 'UNCHANGED' || certificate?.status !== 'VALID') throw new Error(`A file verified as ${outcome}.`);
  };
  const byCode = async (code: string): Promise<void> => {
    const found = await findByCode(certificates, code);
    const told = found && (await shownPublicly({ certificates, knownThrough }, found, localDate(clock())));
    if (told?.status !== 'VALID') throw new Error(`A code led to ${told?.status}.`);
  };
  return [
    await asked('Verification of a PDF', scale, (n) => verified(nth(n).pdf)),
    await asked('Verification of an OFD', scale, (n) => verified(nth(n).ofd)),
    await asked('Verification of a twin', scale, (n) => verified(nth(n).twin)),
    await asked('Verification by the code of a QR code', scale, (n) => byCode(nth(n).code)),
  ];
};

/** (k) Certificates by the functions of the service on MongoDB: made, verified, drawn again and again, and told by the status list. */
export const measureCertificates = async (scale: Scale, dataDir: string): Promise<readonly Line[]> => {
  const mongo = await startMongo({ dir: join(dataDir, 'mongo') });
  const connection = await connectTo(mongo.url, 'certificate');
  const service = certificatesOn(connection);
  try {
    await loadCoded(connection, scale.certificates.made * (scale.rounds + 1));
    return [
      await madeLine(service, scale),
      ...(await verifiedLines(service, scale)),
      ...(await listLines(service, scale.certificates.listed)),
      await memoryLine(service, scale.certificates.drawn),
    ];
  } finally {
    await service.press.close();
    await service.verifier.close();
    await connection.close();
    await mongo.stop();
  }
};
