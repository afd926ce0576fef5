import { createHash } from 'node:crypto';
import { newId } from '@anzhu/kernel';
import { textPdf } from '@anzhu/pdf';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { push } from '../../test/push.ts';
import { people, type SupervisionService, supervisionService } from '../../test/service.ts';
import { approvalPapers } from '../supervision-registration/supervision-registration.workflow.ts';
import { bodies } from './permit-reform.schemas.ts';

const url = '/permit-reform/v1/registrations';

const documentOf = (bytes: Buffer, changes: object = {}) => ({
  ...{ kind: 'SAFETY_SUPERVISION_NOTICE', registrationNumber: 'BJ-1', documentNumber: 'AJ-2026-1', version: 1 },
  ...{ fileName: '安全监督告知书.pdf', size: bytes.length, sha256: createHash('sha256').update(bytes).digest('hex') },
  content: bytes.toString('base64'),
  ...changes,
});

describe('R0 R3 documents of a registration, pushed by the permit-reform system', () => {
  let service: SupervisionService;
  let pdf: Buffer;
  let other: Buffer;
  let pushes = 0;
  beforeAll(async () => {
    service = await supervisionService();
    await service.knowContractor();
    [pdf, other] = (await Promise.all(['安全监督告知书', '更正'].map((text) => textPdf([{ text, size: 20 }])))) as [Buffer, Buffer];
  });
  afterAll(() => service.stop());

  const reviewing = async (): Promise<{ id: string; projectId: string; number: string }> => {
    const number = `BJ-${++pushes}`;
    const { body } = await service.send(people.machine, {
      method: 'POST',
      url,
      payload: { requestId: newId(), ...push({ registrationNumber: number }) },
    });
    return { id: body.registrationId, projectId: body.projectId, number };
  };
  const approved = async () => {
    const one = await reviewing();
    for (const [expectedVersion, who] of [people.quality, people.safety].entries())
      await service.change(who, 'reviewSupervisionRegistration', { id: one.id, expectedVersion: expectedVersion + 1, verdict: 'PASS' });
    const requested = (await service.outbox('supervision_registrations', one.id)).find(({ type }) => type === 'team-lock.requested');
    await service.hear('personnel', 'personnel.team-lock.acquired.v1', {
      projectId: one.projectId,
      saga: requested?.data['saga'],
      members: [],
    });
    return one;
  };
  const send = (id: string, payload: object, requestId = newId(), who = people.machine) =>
    service.send(who, { method: 'POST', url: `${url}/${id}/documents`, payload, headers: { 'idempotency-key': requestId } });
  const papersOf = async (who: (typeof people)[keyof typeof people], id: string) =>
    (
      await service.ask(
        who,
        `{ one: supervisionRegistration(id: "${id}") { papers { kind label { zh } name size url isReplaced } history(first: 2) { role label { zh } } } }`,
      )
    ).data?.one;
  const faultsOf = ({ body }: { body: { faults?: readonly { path: string; code: string }[] } }) =>
    (body.faults ?? []).map(({ path, code }) => `${path} ${code}`).sort();
  const reasonsOf = ({ body }: { body: { reasons?: readonly { code: string }[] } }) => (body.reasons ?? []).map(({ code }) => code);

  it('R3 all four are received side by side, each once however often it is sent, and seen by unit and official under their names', async () => {
    const { id, number } = await approved();
    const four = approvalPapers.map(({ kind, zh }) =>
      documentOf(pdf, { kind, registrationNumber: number, fileName: `${zh}.pdf`, documentNumber: kind }),
    );
    const twice = await Promise.all([...four, ...four].map((document) => send(id, document)));
    expect(twice.map(({ status }) => status)).toEqual(Array.from({ length: 8 }, () => 200));
    const { body } = await service.send(people.machine, { method: 'GET', url: `${url}/${id}` });
    expect(bodies.Registration.parse(body)).toEqual(body);
    expect(body.documents.map(({ kind }: { kind: string }) => kind).sort()).toEqual(approvalPapers.map(({ kind }) => kind).sort());
    for (const who of [people.contractor, people.quality]) {
      const { papers, history } = await papersOf(who, id);
      expect(
        papers.map(({ label, size, url: at }: { label: { zh: string }; size: number; url: string }) => [label.zh, size, at !== '']).sort(),
      ).toEqual(approvalPapers.map(({ zh }) => [zh, pdf.length, true]).sort());
      expect(history[0]).toMatchObject({ role: 'PERMIT_REFORM_SYSTEM', label: { zh: expect.stringMatching(/^接收.*书\(/) } });
    }
    expect(await papersOf(people.stranger, id)).toBeNull();
  });

  it('R0 a repeat of the request is answered with what is there; with another document it is refused', async () => {
    const { id, number } = await approved();
    const [document, requestId] = [documentOf(pdf, { registrationNumber: number }), newId()];
    const first = await send(id, document, requestId);
    expect(await send(id, document, requestId)).toEqual(first);
    const changed = documentOf(other, { registrationNumber: number, version: 2 });
    expect((await send(id, changed, requestId)).body.code).toBe('REQUEST_ID_REUSED');
  });

  it('R0 a corrected document has a higher version: both stay; an old one that comes late, and other content of the same, are refused', async () => {
    const { id, number } = await approved();
    const version = (bytes: Buffer, of: number) => send(id, documentOf(bytes, { registrationNumber: number, version: of }));
    expect((await version(pdf, 2)).status).toBe(200);
    expect([reasonsOf(await version(other, 1)), reasonsOf(await version(other, 2)), (await version(pdf, 2)).status]).toEqual([
      ['DOCUMENT_OUTDATED'],
      ['DOCUMENT_RECEIVED'],
      200,
    ]);
    const renumbered = documentOf(pdf, { registrationNumber: number, version: 2, documentNumber: 'AJ-999' });
    expect(reasonsOf(await send(id, renumbered))).toEqual(['DOCUMENT_RECEIVED']);
    expect((await version(other, 3)).status).toBe(200);
    const { papers } = await papersOf(people.quality, id);
    expect(papers.map(({ isReplaced }: { isReplaced: boolean }) => isReplaced)).toEqual([true, false]);
  });

  it('R0 everything wrong is named at once by its path, and nothing is kept', async () => {
    const { id, number } = await reviewing();
    const wrong = documentOf(pdf.subarray(0, 1_000), {
      registrationNumber: 'BJ-X',
      size: pdf.length,
      sha256: '0'.repeat(64),
      fileName: '告知书.exe',
      documentNumber: ' ',
      kind: 'X',
    });
    const refused = await send(id, wrong);
    expect([refused.status, reasonsOf(refused)]).toEqual([422, ['NOT_APPROVED']]);
    expect(faultsOf(refused)).toEqual([
      'content UNREADABLE',
      'documentNumber EMPTY',
      'fileName EXTENSION',
      'kind INVALID',
      'registrationNumber OTHER_REGISTRATION',
      'sha256 WRONG_SHA256',
      'size WRONG_SIZE',
    ]);
    expect(bodies.Refusal.parse(refused.body)).toEqual(refused.body);
    expect(reasonsOf(await send(id, documentOf(pdf, { registrationNumber: number })))).toEqual(['NOT_APPROVED']);
    expect((await papersOf(people.quality, id)).papers).toEqual([]);
  });

  it.each<readonly [string, (bytes: Buffer) => object, readonly string[]]>([
    [
      'nothing',
      () => ({
        kind: undefined,
        registrationNumber: undefined,
        documentNumber: undefined,
        version: undefined,
        fileName: undefined,
        size: undefined,
        sha256: undefined,
        content: undefined,
      }),
      ['content', 'documentNumber', 'fileName', 'kind', 'registrationNumber', 'sha256', 'size', 'version'],
    ],
    ['no base64', () => ({ content: '安全' }), ['content']],
    ['a picture', (bytes) => ({ content: Buffer.from('GIF89a').toString('base64'), size: bytes.length }), ['content', 'sha256', 'size']],
    ['a fraction', () => ({ version: 1.5, size: -1 }), ['size', 'version']],
  ])('R0 %s is refused by its paths', async (_, changes, paths) => {
    const { id, number } = await approved();
    const refused = await send(id, { ...documentOf(pdf, { registrationNumber: number }), ...changes(pdf) });
    expect([refused.status, [...new Set(faultsOf(refused).map((one) => one.split(' ')[0]))]]).toEqual([422, paths]);
  });

  it('X9 R0 is received of the machine of the region alone, of a registration that there is', async () => {
    const { id, number } = await approved();
    const document = documentOf(pdf, { registrationNumber: number });
    const statuses = [
      await send(id, document, newId(), people.quality as never),
      await send(id, document, newId(), { ...people.machine, region: '650000' } as never),
      await send(newId(), document),
      await send(id, document, 'no uuid'),
      await send(id, [] as never),
    ].map(({ status }) => status);
    expect(statuses).toEqual([403, 404, 404, 400, 400]);
  });

  it('R0 is refused with 413 beyond 8 MB, and not below', async () => {
    const { id, number } = await approved();
    const large = (bytes: number) => send(id, { ...documentOf(pdf, { registrationNumber: number }), content: 'A'.repeat(bytes) });
    expect([(await large(8 * 1024 * 1024)).status, (await large(7 * 1024 * 1024)).status]).toEqual([413, 422]);
  });
});
