import { createHash, randomUUID } from 'node:crypto';
import { join } from 'node:path';
import { buildTree } from '../../../local/src/build.ts';
import { startMongo } from '../../../local/src/embedded/mongo.ts';
import type { Asker } from '../ask.ts';
import { loadCases } from '../lists/load-cases.ts';
import type { Scale } from '../options.ts';
import { type Bench, connectTo, startBench } from '../system.ts';
import { type Line, shown } from '../table.ts';
import { peakDuring } from './memory.ts';
import { workbookOfFilings } from './workbook-of-filings.ts';

/** A list of less than half of the cases, and one of all but the drafts. */
const lists = [
  { user: 'kunming-examiner', scope: { d4: '5301' }, whose: 'a city' },
  { user: 'yunnan-officer', scope: { d2: '53' }, whose: 'a province' },
] as const;

const exportQuery = '{ ownershipFilingExport { url } }';
const uploadQuery = `query($input: UploadInput!) {
  work { equipment { requestUpload(input: $input) { fileId url } } }
}`;
const importMutation = `mutation($input: ImportInput!) {
  importOwnershipFilings(input: $input) { __typename ... on ImportReport { created refused } }
}`;

const pidsOf = ({ system }: Bench) => Object.fromEntries(['equipment', 'gateway'].map((name) => [name, system.processes.get(name)?.pid()]));

interface Measured {
  readonly rows: number;
  readonly seconds: number;
  readonly megabytes: number;
  readonly equipment: number;
  readonly gateway: number;
}

const received = async (bench: Bench, asker: Asker): Promise<number> => {
  const { ownershipFilingExport: ticket } = await asker.ask<{ ownershipFilingExport: { url: string } }>(exportQuery);
  const answer = await fetch(new URL(ticket.url, bench.system.gatewayUrl));
  if (!answer.ok || !answer.body) throw new Error(`HTTP ${answer.status}`);
  let bytes = 0;
  for await (const chunk of answer.body) bytes += (chunk as Uint8Array).length;
  return bytes;
};

const timed = async (bench: Bench, rows: number, work: () => Promise<number>): Promise<Measured> => {
  const begun = performance.now();
  const { result, peaks } = await peakDuring(pidsOf(bench), work);
  const seconds = (performance.now() - begun) / 1000;
  return { rows, seconds, megabytes: result / 1_000_000, equipment: peaks['equipment'] ?? 0, gateway: peaks['gateway'] ?? 0 };
};

const told = ({ rows, seconds, megabytes, equipment, gateway }: Measured): string =>
  `${shown(rows / seconds)} rows/s, ${shown(megabytes)} MB in ${shown(seconds)} s; at most equipment ${shown(equipment)} MB, gateway ${shown(gateway)} MB`;

const lineOf = (what: string, measured: Measured): Line => ({ row: 'x', what, measured: told(measured), figures: { ...measured } });

const exported = async (bench: Bench): Promise<readonly Measured[]> => {
  const all: Measured[] = [];
  for (const { user, scope } of lists) {
    const asker = await bench.asker(user);
    const rows = await bench.equipment.collection('ownership_filings').countDocuments(scope);
    all.push(await timed(bench, rows, () => received(bench, asker)));
  }
  return all;
};

/** The service may keep what its heap may hold, but no more for more rows. */
const flatLine = ([part, whole]: readonly Measured[]): Line => {
  const growth = (whole?.equipment ?? 0) / (part?.equipment ?? 1);
  const what = 'Memory of the longer export to that of the shorter';
  return { row: 'x', what, measured: `${shown(growth)} ×`, aim: '≤ 1.2 ×', met: growth <= 1.2, figures: { growth } };
};

const uploaded = async (bench: Bench, asker: Asker, bytes: Buffer): Promise<string> => {
  const contentType = 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet';
  const sha256 = createHash('sha256').update(bytes).digest('hex');
  const input = { requestId: randomUUID(), name: 'import.xlsx', contentType, size: bytes.length, sha256 };
  const answered = await asker.ask<{ work: { equipment: { requestUpload: { fileId: string; url: string } } } }>(uploadQuery, { input });
  const { requestUpload: ticket } = answered.work.equipment;
  const sent = await fetch(new URL(ticket.url, bench.system.gatewayUrl), { method: 'PUT', body: bytes });
  if (sent.status !== 201) throw new Error(`HTTP ${sent.status}`);
  return ticket.fileId;
};

const imported = async (bench: Bench, rows: number): Promise<Line> => {
  const asker = await bench.asker('yunnan-equipment-owner');
  const bytes = await workbookOfFilings(rows);
  const input = { requestId: randomUUID(), fileId: await uploaded(bench, asker, bytes) };
  const measured = await timed(bench, rows, async () => {
    const answer = await asker.ask<{ importOwnershipFilings: { created?: number } }>(importMutation, { input });
    if (answer.importOwnershipFilings.created !== rows) throw new Error(JSON.stringify(answer));
    return bytes.length;
  });
  return lineOf(`Import of ${rows.toLocaleString('en')} ownership filings`, measured);
};

const loaded = async (dataDir: string, size: number): Promise<void> => {
  const mongo = await startMongo({ dir: join(dataDir, 'mongo') });
  const connection = await connectTo(mongo.url, 'equipment');
  await loadCases(connection, size);
  await connection.close();
  await mongo.stop();
};

/** (x) Lists exported and drafts imported as workbooks, through the gateway: rows per second, and the most memory taken meanwhile. */
export const measureExports = async ({ exportedRows, importedRows }: Scale, dataDir: string): Promise<readonly Line[]> => {
  buildTree();
  await loaded(dataDir, exportedRows);
  const bench = await startBench(dataDir);
  try {
    const measured = await exported(bench);
    const lines = measured.map((one, at) => lineOf(`Export of ${one.rows.toLocaleString('en')} filings of ${lists[at]?.whose}`, one));
    return [...lines, flatLine(measured), await imported(bench, importedRows)];
  } finally {
    await bench.stop();
  }
};
