import { Readable } from 'node:stream';
import type { CaseRecord } from '@anzhu/casework';
import type { MeasuredFile } from '@anzhu/store';
import { describe, expect, it } from 'vitest';
import { passProcess } from '../../../casework/test/pass.ts';
import { drawnIn } from '../../../pdf/fixtures/drawn.ts';
import { wronglyDrawnIn } from '../../../pdf/fixtures/outlines.ts';
import { keepPages } from '../../../pdf/fixtures/pages.ts';
import { unzipped } from '../../fixtures/unzipped.ts';
import { archiveFile } from './case-archive.ts';
import { createPrinter } from './printer.ts';

const megabyte = 1024 * 1024;

const record = (papers: readonly string[]) =>
  ({
    ...{ variant: 'default', tableVersion: 1, state: 'SUBMITTED', title: '李四', applicant: 'A', applicantName: '王', division: '530102' },
    ...{ createdAt: new Date('2026-03-01T17:00:00Z'), submittedAt: null, outcome: {} },
    form: { holder: '李四\n第二行' },
    papers: papers.map((fileId) => ({ kind: 'PHOTO', fileId, name: fileId, size: 1 })),
  }) as unknown as CaseRecord;

const archiveOf = (perCase: number, cases: number, size: number, lost: readonly string[] = []) => {
  const ids = Array.from({ length: perCase * cases }, (_, at) => `${at}`);
  const measured = (id: string): MeasuredFile => ({ id, name: id, size, sha256: id, crc32: 0, pages: null });
  const parts = function* (left: number) {
    for (let rest = left; rest > 0; rest -= 65_536) yield Buffer.alloc(Math.min(rest, 65_536));
  };
  return {
    title: { title: '质量监督档案 GC-1', about: ['工程名称：翠湖花园一期'] },
    papers: [],
    printer: createPrinter({ now: () => new Date() }),
    cases: Array.from({ length: cases }, (_, at) => ({
      process: passProcess as never,
      record: record(ids.slice(at * perCase, (at + 1) * perCase)),
    })),
    files: {
      measured: async (asked: readonly string[]) => new Map(asked.filter((id) => !lost.includes(id)).map((id) => [id, measured(id)])),
      openPart: async (_: string, { start, end }: { start: number; end: number }) => Readable.from(parts(end - start + 1)),
    },
  };
};

describe('R15 the papers of cases in one file', () => {
  it('R15 names them by case and number, and says which are missing', async () => {
    const archive = archiveOf(2, 1, 0, ['1']);
    const { stream, name } = await archiveFile(archive, undefined);
    const [index, facts, ...papers] = await unzipped(Buffer.concat(await stream.toArray()));
    expect([name, papers.map(([one]) => one)]).toEqual(['质量监督档案 GC-1.zip', ['001 通行证/01 0']]);
    for (const [at, pdf] of [index, facts].entries()) await keepPages(`archive-${at}`, pdf?.[1] ?? Buffer.alloc(0));
    expect(await wronglyDrawnIn(index?.[1] ?? Buffer.alloc(0))).toEqual([]);
    expect(drawnIn(index?.[1] ?? Buffer.alloc(0)).text).toContain('缺：001 通行证/02 1');
    expect(drawnIn(facts?.[1] ?? Buffer.alloc(0)).text).toMatch(/1、通行证.*创建时间\(北京时间\)：2026-03-02/);
  });

  it('R15 holds what was printed for the cases, each paper on pages of its own', async () => {
    const papers = [[{ text: '监督计划书', size: 20 }], [{ text: '整改通知书', size: 20 }]];
    const { stream } = await archiveFile({ ...archiveOf(1, 1, 0), papers }, undefined);
    const [index, , printed] = await unzipped(Buffer.concat(await stream.toArray()));
    expect([printed?.[0], drawnIn(printed?.[1] ?? Buffer.alloc(0)).text]).toEqual(['文书.pdf', '监督计划书整改通知书']);
    expect(drawnIn(index?.[1] ?? Buffer.alloc(0)).text).toContain('2. 文书.pdf监督计划书、整改通知书、中止监督告知书，2页，');
  });

  it('R0 R15 W12 calls papers by their names, also those that another system has added, and says which were replaced', async () => {
    const archive = archiveOf(2, 1, 0);
    const { workflow } = passProcess;
    const receives = [{ kind: 'PHOTO', required: false, zh: '安全监督告知书', en: 'Notice of safety supervision' }] as const;
    const variants = workflow.variants.map((variant) => ({ ...variant, moves: {} }));
    const process = { ...passProcess, workflow: { variants, process: { ...workflow.process, receives } } };
    const { stream } = await archiveFile(
      { ...archive, cases: archive.cases.map((one) => ({ ...one, process: process as never })) },
      undefined,
    );
    const [index] = await unzipped(Buffer.concat(await stream.toArray()));
    expect(drawnIn(index?.[1] ?? Buffer.alloc(0)).text).toMatch(/01 0安全监督告知书\(已被后来的文书替代\).*02 1安全监督告知书，/s);
  });

  it('R15 gives no file a name that systems refuse, and keeps its ending', async () => {
    const archive = archiveOf(1, 1, 0);
    const long = `${'塔'.repeat(150)}.pdf`;
    const cases = archive.cases.map((one) => ({
      ...one,
      record: { ...one.record, papers: [{ kind: 'PHOTO', fileId: '0', name: long, size: 1 }] },
    }));
    const { stream } = await archiveFile({ ...archive, cases } as never, undefined);
    const named = (await unzipped(Buffer.concat(await stream.toArray()))).map(([one]) => one.split('/').at(-1) ?? '');
    expect(named.at(-1)).toMatch(/^01 塔+\.pdf$/);
    expect(Math.max(...named.map((one) => Buffer.byteLength(one)))).toBeLessThan(255);
  });

  it('R15 of 500 papers goes through a memory that does not grow with them', async () => {
    const { stream, size } = await archiveFile(archiveOf(5, 100, megabyte), undefined);
    const before = process.memoryUsage();
    let [passed, most] = [0, 0];
    for await (const chunk of stream as AsyncIterable<Buffer>) {
      passed += chunk.length;
      const { heapUsed, external } = process.memoryUsage();
      most = Math.max(most, heapUsed + external - before.heapUsed - before.external);
    }
    expect([passed, most < 100 * megabyte]).toEqual([size, true]);
    expect(size).toBeGreaterThan(500 * megabyte);
  });
});
