import { createHash } from 'node:crypto';
import { Readable } from 'node:stream';
import { buffer } from 'node:stream/consumers';
import { newId } from '@anzhu/kernel';
import { textPdf } from '@anzhu/pdf';
import { type AttachmentStore, createAttachments, type FilePart, prepare } from '@anzhu/store';
import fc from 'fast-check';
import { pino } from 'pino';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { unzipped } from '../../../../shared/case-files/fixtures/unzipped.ts';
import { drawnIn } from '../../../../shared/pdf/fixtures/drawn.ts';
import { people, type SupervisionService, supervisionService } from '../../test/service.ts';

const query = `query ($projectId: ID!, $discipline: SupervisionDiscipline!) {
  projectArchiveFile(projectId: $projectId, discipline: $discipline) { url fileName } }`;
const signingKey = 'k'.repeat(32);

describe('R15 the archive of a project as one file', () => {
  let service: SupervisionService;
  let attachments: AttachmentStore;
  let projectId: string;
  beforeAll(async () => {
    service = await supervisionService(undefined, prepare, (connection, clock) => {
      attachments = createAttachments({ connection, clock, signingKey, service: 'supervision', logger: pino({ level: 'silent' }) });
      return attachments;
    });
    projectId = await service.given();
    for (const who of [people.quality, people.safety]) await suspend(who);
  });
  afterAll(() => service.stop());

  const sent = async ({ id: by, org }: typeof people.quality, name: string, text: string): Promise<string> => {
    const bytes = await textPdf([{ text, size: 12 }]);
    const ticket = await attachments.issueTicket({ org, by, requestId: newId(), name, contentType: '', size: bytes.length });
    if (!ticket.ok) throw new Error(JSON.stringify(ticket.error));
    await attachments.receive(ticket.value.url.split('/').at(-1) ?? '', Readable.from([bytes]));
    return ticket.value.fileId;
  };
  const suspend = async (who: typeof people.quality) => {
    const kinds = ['SUSPENSION_APPLICATION', 'SUSPENSION_REASON', 'SUSPENSION_NOTICE', 'SAFETY_MEASURES'];
    const papers = [];
    for (const kind of kinds) papers.push({ kind, fileId: await sent(who, `${kind} 𠮷.pdf`, `${who.org} ${kind}`) });
    const form = { projectId, plannedFrom: '2026-12-01', reason: '冬歇', partsUnderConstruction: '主体', safetyMeasures: '围挡' };
    const suspended = await service.change(who, 'createSupervisionSuspension', {
      form,
      papers,
      fields: 'printed { fileName } prints { label { zh } }',
    });
    expect(suspended).toMatchObject({
      state: 'PLANNED',
      printed: { fileName: expect.stringMatching(/^中止监督告知书 .+-20261201-\w{6}\.pdf$/) },
      prints: [{ label: { zh: '中止监督告知书' } }],
    });
    service.clock.advance({ minutes: 1 });
  };
  type Who = (typeof people)[keyof typeof people];
  const linkFor = async (who: Who, discipline = 'QUALITY') =>
    (await service.ask(who, query, { projectId, discipline })).data?.projectArchiveFile as { url: string; fileName: string } | null;
  const ticketFor = async (who: Who, discipline?: string): Promise<string> =>
    (await linkFor(who, discipline))?.url.split('/').at(-1) ?? expect.fail('no link');
  const fetched = async (ticket: string, part?: FilePart) => {
    const opened = await attachments.open(ticket, () => part);
    if (!opened.ok) throw new Error(opened.error.code);
    const { stream, ...file } = opened.value;
    return { ...file, bytes: await buffer(stream) };
  };
  const sha256 = (bytes: Buffer): string => createHash('sha256').update(bytes).digest('hex');

  it('R15 holds what its index says, with pages, size and sha256, and nothing else', async () => {
    const { bytes, size, name, mediaType } = await fetched(await ticketFor(people.quality));
    expect([bytes.length, name, mediaType]).toEqual([size, '质量监督档案 GC-1.zip', 'application/zip']);
    const [index, ...others] = await unzipped(bytes);
    const text = drawnIn(index?.[1] ?? Buffer.alloc(0)).text.replaceAll(' ', '');
    const told = others.map(([file, content], at) => ({
      named: `${at + 1}. ${file.replaceAll('𠮷', '[U+20BB7]')}`.replaceAll(' ', ''),
      measured: `1页，${content.length}字节SHA-256${sha256(content)}`,
    }));
    const places = told.flatMap(({ named, measured }) => [text.indexOf(named), text.indexOf(measured)]);
    expect(places).not.toContain(-1);
    expect(places).toEqual(places.toSorted((a, b) => a - b));
    expect(text).toContain(`共${others.length}个文件`);
    expect([index?.[0], others[0]?.[0], others.length]).toEqual(['目录.pdf', '业务.pdf', 6]);
    expect(others[1]?.[0]).toBe('文书.pdf');
    expect(others[2]?.[0]).toBe('001 中止监督/01 SUSPENSION_APPLICATION 𠮷.pdf');
    expect(drawnIn(others[0]?.[1] ?? Buffer.alloc(0)).text).toContain('冬歇');
  });

  it('R9 R15 holds the plan and the notices as they were handed out, signed by name', async () => {
    const text = { contents: '责任主体行为', focus: '起重机械', measures: '抽查', inspectionDays: 30 };
    const plan = await service.change(people.safety, 'createSupervisionPlan', { form: { projectId, ...text }, fields: 'planNumber' });
    const printedOf = async (...from: Parameters<typeof ticketFor>): Promise<string> => {
      const held = new Map(await unzipped((await fetched(await ticketFor(...from))).bytes));
      return drawnIn(held.get('文书.pdf') ?? Buffer.alloc(0)).text;
    };
    const printed = await printedOf(people.safety, 'SAFETY');
    expect(printed).toContain(`安全监督计划书编号：${plan.planNumber}`);
    expect(printed).toMatch(/五华区建设工程安全监督机构（盖章）/);
    const ofQuality = await printedOf(people.quality);
    expect(ofQuality).toMatch(/中止监督告知书编号：.+-20261201-/);
    expect(ofQuality).not.toContain('计划书');
  });

  it('R15 is taken up again at any byte, equal to what was not broken off', async () => {
    const { bytes, etag } = await fetched(await ticketFor(people.quality));
    const end = bytes.length - 1;
    await fc.assert(
      fc.asyncProperty(fc.integer({ min: 0, max: end }), async (start) => {
        const rest = await fetched(await ticketFor(people.quality), { start, end });
        expect([rest.etag, rest.bytes.equals(bytes.subarray(start))]).toEqual([etag, true]);
      }),
      { numRuns: 8 },
    );
  });

  it('R15 is the same of papers that came before they were measured, which then are', async () => {
    const kept = service.connection.collection('attachments');
    const before = await fetched(await ticketFor(people.quality));
    await kept.updateMany({}, { $unset: { crc32: '', pages: '' } });
    const ticket = await ticketFor(people.quality);
    expect((await fetched(ticket)).bytes.equals(before.bytes)).toBe(true);
    expect(await kept.countDocuments({ pages: 1, crc32: { $gt: 0 } })).toBe(4);
  });

  it('R15 tells by another ETag that something came meanwhile, in that archive alone', async () => {
    const [quality, safety] = [await fetched(await ticketFor(people.quality)), await fetched(await ticketFor(people.quality, 'SAFETY'))];
    await suspendAnew();
    expect((await fetched(await ticketFor(people.quality))).etag).not.toBe(quality.etag);
    expect((await fetched(await ticketFor(people.quality, 'SAFETY'))).etag).toBe(safety.etag);
  });

  const suspendAnew = async () => {
    const [first] = await service.connection.collection('supervision_suspensions').find({ applicant: people.quality.org }).toArray();
    await service.connection.collection('supervision_suspensions').insertOne({ ...first, _id: newId() } as never);
  };

  it('R15 X9 has no link for who may not read the project, and no file once its reader may not', async () => {
    expect(await linkFor(people.stranger)).toBeNull();
    const ticket = await ticketFor(people.contractor);
    expect(await attachments.open(`${ticket}x`)).toEqual({ ok: false, error: { code: 'UNAUTHENTICATED' } });
    const projects = service.connection.collection('projects');
    const { partyOrgs } = (await service.projectOf(projectId)) ?? expect.fail('no project');
    await projects.updateOne({ _id: projectId as never }, { $set: { partyOrgs: [] } });
    expect(await attachments.open(ticket)).toEqual({ ok: false, error: { code: 'NOT_FOUND' } });
    await projects.updateOne({ _id: projectId as never }, { $set: { partyOrgs } });
    service.clock.advance({ minutes: 11 });
    expect(await attachments.open(ticket)).toEqual({ ok: false, error: { code: 'UNAUTHENTICATED' } });
  });

  it.each([
    ['the contractor', people.contractor],
    ['the owner', people.owner],
    ['the other institution', people.safety],
  ])('R15 X9 holds for %s the papers of the cases on the pages, no more and no less', async (_, who) => {
    const pages = `query ($projectId: ID!) { projectArchive(projectId: $projectId, discipline: QUALITY, first: 100) { edges { node { papers { name } } } } }`;
    const { data } = await service.ask(who, pages, { projectId });
    type Node = { readonly node: { readonly papers: readonly { readonly name: string }[] } };
    const shown = (data.projectArchive.edges as readonly Node[]).flatMap(({ node }) => node.papers.map(({ name }) => name));
    const held = (await unzipped((await fetched(await ticketFor(who))).bytes)).slice(3).map(([name]) => name.replace(/^.*\/\d+ /, ''));
    expect(held).toEqual(shown);
  });
});
