import { createHash } from 'node:crypto';
import { Readable } from 'node:stream';
import type { Subject } from '@anzhu/access';
import { newId } from '@anzhu/kernel';
import { writeWorkbook } from '@anzhu/sheets';
import { prepare, startTicker } from '@anzhu/store';
import { subject } from '@anzhu/testing';
import { pino } from 'pino';
import { clerk, made, openDesk } from '../../casework/test/desk.ts';
import { passForm } from '../../casework/test/pass.ts';
import { templateColumns } from '../src/import-fields.ts';
import { caseImport, createImports, type Importable, type ImportInput } from '../src/index.ts';

export type Row = Readonly<Record<string, string | number | boolean | { readonly date: string }>>;

const columns = templateColumns(passForm);

/** The template of passes with these rows. */
export const filled = async (rows: readonly Row[]): Promise<Buffer> => {
  async function* cells() {
    yield rows.map((row) => columns.map(({ key = '' }) => row[key]));
  }
  return Buffer.concat(await writeWorkbook({ name: '导入', columns, rows: cells }).toArray());
};

export const good = (holder: string, more: Row = {}): Row => ({ division: '530102', holder, siteId: 'site-1', ...more });
export const bad = (holder: string): Row => good(holder, { weight: '重' });

let units = 10;
/** A unit of its own, so that no test counts what another has drafted. */
export const newUnit = (more: Partial<Subject> = {}): Subject => {
  units += 1;
  return subject({ org: `91530102MA6K000${units}X`, ...more });
};

const sheetType = 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet';

/** What the kind of import does before it makes anything of some rows. */
export type Before = (rows: readonly number[]) => Promise<void>;

/** The desk of passes and their imports; what is imported can be held up or forbidden. */
export const openImportDesk = async () => {
  const desk = await openDesk();
  const passes = caseImport(desk.passes);
  const world: { before: Before; isForbidden: boolean } = { before: async () => undefined, isForbidden: false };
  const kind: Importable = {
    ...passes,
    mayImport: (who) => !world.isForbidden && passes.mayImport(who),
    plan: async (job, rows) => {
      await world.before(rows.map(({ row }) => row));
      return passes.plan(job, rows);
    },
  };
  const imports = createImports(desk, [kind]);
  await prepare(desk.connection);
  const sent = async (bytes: Buffer, { org }: Subject = clerk, { name = '通行证.xlsx', contentType = sheetType } = {}): Promise<string> => {
    const statement = { name, contentType, size: bytes.length, sha256: createHash('sha256').update(bytes).digest('hex') };
    const { fileId, url } = made(await desk.files.issueTicket({ org, by: 'clerk', requestId: newId(), ...statement }));
    made(await desk.files.receive(url.split('/').at(-1) ?? '', Readable.from([bytes])));
    return fileId;
  };
  const begin = (input: Partial<ImportInput> & { readonly fileId: string }, who: Subject = clerk) =>
    imports.begin(kind, who, { requestId: newId(), ...input });
  const run = (id: string, stopping: AbortSignal = AbortSignal.any([])): Promise<void> => {
    const [timed] = imports.timers;
    return timed?.onTimer(id, { name: 'run', at: desk.clock.now() }, stopping) ?? Promise.reject(new Error('no timers'));
  };
  const running = new Set<Promise<void>>();
  const tickers: { stop: () => Promise<void> }[] = [];
  const tick = (more: object = {}) => {
    const logger = pino({ level: 'silent' });
    const { connection, clock } = desk;
    const timers = imports.timers.map((timed) => ({
      ...timed,
      onTimer: (...due: Parameters<typeof timed.onTimer>) => {
        const work = timed.onTimer(...due);
        running.add(work);
        return work;
      },
    }));
    const ticker = startTicker({ connection, clock: clock.now, logger, timers, everyMs: 5, ...more });
    tickers.push(ticker);
    return ticker;
  };
  /** What tickers have begun has ended, also that of one that was stopped. */
  const settled = () => Promise.allSettled(running);
  const load = async (who: Subject, id: string) => made(await imports.load(who, id));
  const linesOf = async (who: Subject, id: string, request = {}) => made(await imports.lines(await load(who, id), request));
  /** Sends rows of a unit's own, and begins their import. */
  const begun = async (rows: readonly Row[], who: Subject, more: Partial<ImportInput> = {}): Promise<string> =>
    made(await begin({ fileId: await sent(await filled(rows), who), ...more }, who))._id;
  const titles = async (who: Subject) => {
    const found = desk.passes.model.collection.find({ applicant: who.org }, { sort: { title: 1 }, projection: { title: 1 } });
    return (await found.toArray()).map(({ title }) => title as string);
  };
  const stop = async (): Promise<void> => {
    for (const ticker of tickers.splice(0)) await ticker.stop();
  };
  return { ...desk, imports, kind, world, sent, begin, begun, run, tick, settled, stop, load, linesOf, titles };
};

export type ImportDesk = Awaited<ReturnType<typeof openImportDesk>>;
