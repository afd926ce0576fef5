import { randomUUID } from 'node:crypto';
import type { Found } from '@anzhu/sheets';
import { waitFor } from '@anzhu/testing';
import mongoose from 'mongoose';
import { beforeAll, describe, expect, inject, it } from 'vitest';
import { craneForm } from '../../services/equipment/src/filings/ownership-filing/ownership-filing.sample.ts';
import { type Stage, stageOf } from '../harness/stage.ts';
import { pidOf } from '../harness/system.ts';
import { filledIn, rowsIn } from './workbook.ts';

const contentType = 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet';

let stage: Stage;
const owner = () => stage.world.units.equipmentOwner;

const rowsAt = async (field: string): Promise<readonly (readonly Found[])[]> => {
  const { data, errors } = await stage.client.ask(owner(), `{ ticket: ${field} { url fileName } }`);
  expect(errors).toBeUndefined();
  const ticket = data?.['ticket'] as { readonly url: string } | undefined;
  const answer = await fetch(new URL(ticket?.url ?? '', stage.client.baseUrl));
  expect([answer.status, answer.headers.get('content-type')]).toEqual([200, contentType]);
  return rowsIn(await answer.arrayBuffer());
};

const workbookOf = async (forms: readonly object[]): Promise<Buffer> => filledIn(await rowsAt('ownershipFilingTemplate'), forms);

const shown = '{ id state total read taken refused rows { row id faults { column code text } } }';
const importOf = `mutation ($input: ImportInput!) { begun: importOwnershipFilings(input: $input) {
  ... on ImportJob { id fileName mayCancel } ... on RequirementsNotMet { faults { path code } } } }`;

/** The import once it has ended; the same for all who ask for it. */
const endedImport = async (id: unknown) =>
  waitFor(async () => {
    const { data } = await stage.client.ask(owner(), `query ($id: ID!) { equipmentImport(id: $id) ${shown} }`, { id });
    const job = data?.['equipmentImport'] as Readonly<Record<string, unknown>>;
    return job['state'] === 'WAITING' || job['state'] === 'RUNNING' ? null : job;
  });

describe('X15 workbooks through the gateway', () => {
  beforeAll(() => {
    stage = stageOf(inject('system'));
  });

  it('X15 a unit fills in the template, imports it once, and exports what became of it', async () => {
    const form = craneForm(stage.world, stage.days, 1);
    const bytes = await workbookOf([form, { ...form, serialNumber: `${String(form['serialNumber'])}-2` }]);
    const uploaded = await stage.client.upload(owner(), 'equipment', { name: '备案.xlsx', contentType, bytes });
    const input = { requestId: randomUUID(), fileId: uploaded['fileId'] };
    const first = await stage.client.ask(owner(), importOf, { input });
    const id = (first.data?.['begun'] as { readonly id: string } | undefined)?.id;
    expect(await endedImport(id)).toMatchObject({
      ...{ state: 'DONE', total: 2, read: 2, taken: 2, refused: 0 },
      rows: [
        { row: 3, faults: [] },
        { row: 4, faults: [] },
      ],
    });
    for (const mode of [undefined, null, 'ALL_OR_NOTHING']) {
      const again = await stage.client.ask(owner(), importOf, { input: { ...input, mode } });
      expect(again.data?.['begun']).toEqual({ id, fileName: '备案.xlsx', mayCancel: false });
    }
    const exported = await rowsAt('ownershipFilingExport');
    const titles = exported.slice(1).map(([title]) => String(title).split(' ').at(-1));
    expect(titles.toSorted()).toEqual([String(form['serialNumber']), `${String(form['serialNumber'])}-2`]);
  });

  it.skipIf(process.env['ANZHU_URL'] !== undefined)(
    'X15 reliability: its service is killed while it reads: each row is taken once',
    async () => {
      const form = craneForm(stage.world, stage.days, 2);
      const numbers = Array.from({ length: 400 }, (_, at) => `${String(form['serialNumber'])}-K${at}`);
      const bytes = await workbookOf(numbers.map((serialNumber) => ({ ...form, serialNumber })));
      const { fileId } = await stage.client.upload(owner(), 'equipment', { name: '备案.xlsx', contentType, bytes });
      const begun = await stage.client.ask(owner(), importOf, { input: { requestId: randomUUID(), fileId, mode: 'GOOD_ROWS' } });
      const id = (begun.data?.['begun'] as { readonly id: string } | undefined)?.id;
      const connection = await mongoose.createConnection(stage.system.mongoUri).asPromise();
      const jobs = connection.useDb('equipment').collection<{ _id: string; read: number }>('imports');
      const atWork = await waitFor(
        async () => (await jobs.findOne({ _id: id ?? '', read: { $gt: 0 } })) && pidOf(stage.system, 'equipment'),
      );
      process.kill(atWork, 'SIGKILL');
      expect((await jobs.findOne({ _id: id ?? '' }))?.read).toBeLessThan(400);
      await connection.close();
      expect(await endedImport(id)).toMatchObject({ state: 'DONE', total: 400, read: 400, taken: 400, refused: 0 });
      const exported = await rowsAt('ownershipFilingExport');
      const titles = exported.map(([title]) => String(title).split(' ').at(-1)).filter((title) => numbers.includes(String(title)));
      expect(titles.toSorted()).toEqual(numbers.toSorted());
    },
  );

  it('X15 nobody without a token gets a link, and a forged one leads nowhere', async () => {
    const { errors } = await stage.client.ask(null, '{ ownershipFilingExport { url } }');
    expect(errors?.[0]?.extensions?.['code']).toBe('UNAUTHENTICATED');
    const forged = await fetch(new URL('/files/equipment/make.e30.zzzzzzzz.x', stage.client.baseUrl));
    expect(forged.status).toBe(401);
  });
});
