import { randomUUID } from 'node:crypto';
import { textPdf } from '@anzhu/pdf';
import { waitFor } from '@anzhu/testing';
import mongoose from 'mongoose';
import { beforeAll, describe, expect, inject, it } from 'vitest';
import type { Answer } from '../../infra/local/src/client/answer.ts';
import { push } from '../../infra/local/src/sample/permit-reform.ts';
import { personInput } from '../../infra/local/src/sample/registers.ts';
import { writtenDuring } from '../../infra/local/src/written.ts';
import { unitForm } from '../../services/enterprise/src/unit-registration/unit-registration.sample.ts';
import { craneForm } from '../../services/equipment/src/filings/ownership-filing/ownership-filing.sample.ts';
import { registrationPush } from '../../services/supervision/src/supervision-registration/supervision-registration.sample.ts';
import { type Stage, stageOf } from '../harness/stage.ts';
import { machineSecret } from '../harness/system.ts';
import { registerUnit } from '../harness/units.ts';

const owner = ({ world }: Stage) => world.units.equipmentOwner;

const createWith =
  (changes: Readonly<Record<string, unknown>>) =>
  (stage: Stage): Promise<Answer> =>
    stage.client.act(owner(stage), 'createOwnershipFiling', { form: { ...craneForm(stage.world, stage.days, 2), ...changes }, papers: [] });

const pushWith =
  (changes: Readonly<Record<string, unknown>>) =>
  async ({ client, system, world }: Stage): Promise<Answer> =>
    push(client, {
      token: await client.tokens.machine('permit-reform', machineSecret(system, 'permit-reform')),
      form: { ...registrationPush(world), ...changes },
    });

const fileWith =
  (changes: Partial<{ name: string; contentType: string; bytes: Buffer }>) =>
  async ({ client, world }: Stage): Promise<Answer> =>
    await client.upload(world.units.equipmentOwner, 'equipment', {
      name: '合格证.pdf',
      contentType: 'application/pdf',
      bytes: await textPdf([{ text: 'x', size: 12 }]),
      ...changes,
    });

const query =
  (text: string) =>
  async ({ client }: Stage): Promise<Answer> => {
    const { errors } = await client.ask('kunming-examiner', text);
    return { __typename: 'Error', code: errors?.[0]?.extensions?.code };
  };

const faults = (path: unknown, code: unknown) => ({
  __typename: 'RequirementsNotMet',
  faults: [{ path, code, zh: expect.any(String), en: expect.any(String) }],
});
const error = (code: string) => ({ __typename: 'Error', code });

const otherCheckDigit = (text: string): string => `${text.slice(0, -1)}${text.endsWith('0') ? '1' : '0'}`;

type Row = readonly [title: string, act: (stage: Stage) => Promise<Answer>, expected: object];

// biome-ignore format: the table reads in columns
const rows: readonly Row[] = [
  ['K1 a unified social credit code with a wrong check digit', (stage) => stage.client.act(owner(stage), 'createUnitRegistration', { form: { ...unitForm(owner(stage)), uscc: otherCheckDigit(owner(stage).org) }, papers: [] }),
    { __typename: 'RequirementsNotMet', faults: [{ path: 'form.uscc', zh: expect.stringContaining('校验'), en: expect.stringContaining('check') }] }],
  ['K2 an ID number with a wrong check digit', (stage) => stage.client.act(owner(stage), 'registerPerson', { ...personInput(stage.world.persons['1103'], stage.world), uscc: owner(stage).org, idNumber: otherCheckDigit(stage.world.persons['1103'].idNumber) }),
    { ...error('BAD_USER_INPUT'), faults: [{ path: 'idNumber', zh: expect.stringContaining('校验') }] }],
  ['X13 a text that is too long', createWith({ name: '塔'.repeat(201) }), faults('form.name', 'TOO_LONG')],
  ['X13 a control character', createWith({ name: '塔机\u0007' }), faults('form.name', 'CONTROL_CHARACTER')],
  ['X13 a code of nothing but blanks', createWith({ serialNumber: '\u3000 ' }), faults('form.serialNumber', 'EMPTY')],
  ['X13 a date that is none', createWith({ manufactureDate: '2026-02-30' }), error('BAD_USER_INPUT')],
  ['C1a a parameter that is no number', createWith({ boomLength: '五十六' }), error('BAD_USER_INPUT')],
  ['C1a a parameter out of range', createWith({ boomLength: -1 }), faults('form.boomLength', 'OUT_OF_RANGE')],
  ['C1d a class that does not exist', createWith({ category: 'FERRIS_WHEEL' }), error('BAD_USER_INPUT')],
  ['C1d two wrong fields: both are named at once', createWith({ name: ' ', manufacturerUscc: '1' }), { __typename: 'RequirementsNotMet', faults: [{ path: 'form.name' }, { path: 'form.manufacturerUscc' }] }],
  ['C1d a purchase before the manufacture', (stage) => stage.acts.take(owner(stage), stage.recall('disorder'), 'submit'), { __typename: 'RequirementsNotMet', faults: expect.arrayContaining([expect.objectContaining({ path: 'form.purchaseDate', code: 'DATES_OUT_OF_ORDER' })]) }],
  ['X13 a request id that is no UUID', (stage) => stage.client.act(owner(stage), 'createOwnershipFiling', { requestId: '1', form: {}, papers: [] }), error('BAD_USER_INPUT')],
  ['reliability: a request id used again for something else', (stage) => stage.client.act(owner(stage), 'createOwnershipFiling', { requestId: stage.recall('first')['requestId'], form: craneForm(stage.world, stage.days, 3), papers: [] }), error('REQUEST_ID_REUSED')],
  ['reliability: a stale version: what has happened since', (stage) => stage.acts.take(owner(stage), { ...stage.recall('saved'), version: 1 }, 'withdraw'), { __typename: 'VersionConflict', currentVersion: 2, since: [{ number: 2 }] }],
  ['reliability: a case that does not exist', (stage) => stage.acts.take(owner(stage), { ...stage.recall('saved'), id: randomUUID() }, 'submit'), error('NOT_FOUND')],
  ['reliability: a file that does not exist', (stage) => stage.client.act(owner(stage), 'createOwnershipFiling', { form: craneForm(stage.world, stage.days, 3), papers: [{ kind: 'OTHER', fileId: randomUUID() }] }), { __typename: 'RequirementsNotMet', faults: [{ path: expect.stringContaining('papers.0') }] }],
  ['C6 a project and a crane that do not exist', (stage) => stage.client.act(stage.world.units.installer, 'createInstallationNotice', { form: { craneId: randomUUID(), projectId: randomUUID() }, papers: [] }), { __typename: 'RequirementsNotMet', faults: [{ path: 'form.craneId', code: 'UNKNOWN' }, { path: 'form.projectId', code: 'UNKNOWN' }] }],
  ['R0 a site outside China', pushWith({ longitude: 2.35, latitude: 48.85 }), { ...error('REQUIREMENTS_NOT_MET'), status: 422, faults: [{ path: 'longitude' }] }],
  ['R0 a project code of another form', pushWith({ projectCode: '2024-47' }), { ...error('REQUIREMENTS_NOT_MET'), status: 422, faults: [{ path: 'projectCode' }] }],
  ['X12 a file that is not what it says', fileWith({ bytes: Buffer.from('GIF89a, in truth') }), { ...error('BAD_USER_INPUT'), status: 400 }],
  ['X12 a kind of file that is not taken', fileWith({ name: 'run.exe', contentType: 'application/x-msdownload' }), error('BAD_USER_INPUT')],
  ['reliability: a query that is no GraphQL', query('{ crane(id: '), error('BAD_USER_INPUT')],
  ['reliability: a field that does not exist', query('{ crane(id: "1") { weather } }'), error('BAD_USER_INPUT')],
  ['reliability: a query that is too deep', query(`{ crane(id: "1") { owner ${'{ license { unit '.repeat(10)} { uscc } ${'} }'.repeat(10)} } }`), error('TOO_COMPLEX')],
  ['reliability: a query with too many aliases', query(`{ ${Array.from({ length: 31 }, (_, at) => `a${at}: crane(id: "1") { id }`).join(' ')} }`), error('TOO_COMPLEX')],
  ['reliability: a query that is too long', query(`{ ${Array.from({ length: 700 }, () => '__typename').join(' ')} ${'__typename '.repeat(1400)} }`), error('TOO_COMPLEX')],
];

describe('bad input through the gateway: refused, named, nothing written', () => {
  let stage: Stage;

  beforeAll(async () => {
    stage = stageOf(inject('system'));
    const { acts, client, days, keep, world } = stage;
    await registerUnit(stage, owner(stage));
    const requestId = randomUUID();
    const input = { requestId, form: craneForm(world, days), papers: [] };
    const first = await client.act(owner(stage), 'createOwnershipFiling', input);
    await keep('first', { ...first, requestId });
    expect(await client.act(owner(stage), 'createOwnershipFiling', input), 'a repeat gets the first answer').toEqual(first);
    const change = { id: first.id, expectedVersion: first.version, form: craneForm(world, days), papers: [] };
    await keep('saved', client.act(owner(stage), 'saveOwnershipFiling', change));
    await keep(
      'disorder',
      acts.open(owner(stage), 'OwnershipFiling', { form: { ...craneForm(world, days, 1), purchaseDate: days.plus(-900) } }),
    );
  });

  it('reliability: what a request writes is seen, and what the clock writes beside it is not', async () => {
    const connection = await mongoose.createConnection(stage.system.mongoUri).asPromise();
    try {
      const lists = connection.useDb('certificate').collection('certificate_status_lists');
      const before = await lists.findOne();
      const { written } = await writtenDuring(stage.system, async () => {
        await lists.updateOne({}, { $set: { 'timers.0.at': new Date(0) } });
        await createWith({})(stage);
        await waitFor(async () => (await lists.findOne())?.['version'] !== before?.['version'], { what: 'the next list' });
      });
      expect(written).toEqual([expect.stringMatching(/^equipment\.ownership_filings: /)]);
    } finally {
      await connection.close();
    }
  });

  it.each(rows)('%s', async (_, act, expected) => {
    const { answer, written } = await writtenDuring(stage.system, () => act(stage));
    expect(answer, JSON.stringify(answer).slice(0, 1500)).toMatchObject(expected);
    expect(written).toEqual([]);
  });
});
