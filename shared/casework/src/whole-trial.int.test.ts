import { newId } from '@anzhu/kernel';
import { beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { citizenIds, clerk, type Desk, draft, form, inspector, openDesk, photo } from '../test/desk.ts';
import { passProcess } from '../test/pass.ts';
import { checksPerHour, personNotFound } from './person-checks.ts';

const full = { code: 'FULL', zh: '已满', en: 'Full' };
const aPast = { from: '2026-09-29' };
const pastFault = { path: 'form.from', code: 'IN_PAST' };

describe('what is refused is refused as a whole', () => {
  let desk: Desk;
  beforeAll(async () => {
    desk = await openDesk();
  });
  beforeEach(() => {
    desk.facts.now = { barred: [full] };
  });

  it('X3 X13 a submission says in one answer what is at fault and what bars it; trying the form says the same', async () => {
    const { _id: id, version: expectedVersion } = await draft(desk, aPast);
    const submitted = await desk.passes.act(clerk, { requestId: newId(), id, expectedVersion, action: 'submit' });
    const told = { faults: [pastFault], reasons: [full] };
    expect(submitted).toMatchObject({ ok: false, error: { code: 'REQUIREMENTS_NOT_MET', ...told } });
    expect(await desk.passes.tried(clerk, { form: form(aPast), papers: photo })).toMatchObject({ ok: true, value: told });
  });

  it('X13 a form with a value that no draft may hold is tried as far as the rest goes, and nothing said twice', async () => {
    const papers = [...photo, { kind: 'OTHER', fileId: 'nowhere' }];
    const tried = await desk.passes.tried(clerk, { form: form({ ...aPast, weight: -1, holder: '' }), papers });
    const { faults, reasons } = (tried as { value: { faults: readonly { path: string; code: string }[]; reasons: unknown } }).value;
    expect(faults.map(({ path, code }) => `${path} ${code}`).toSorted()).toEqual([
      'form.from IN_PAST',
      'form.holder EMPTY',
      'form.weight OUT_OF_RANGE',
      'papers.1.fileId UNKNOWN_FILE',
    ]);
    expect(reasons).toEqual([full]);
  });

  it('X13 a form of which no case can be made says what it lacks besides', async () => {
    const tried = await desk.passes.tried(clerk, { form: { weight: -1 }, papers: photo });
    const paths = (tried as { value: { faults: readonly { path: string }[] } }).value.faults.map(({ path }) => path);
    expect(paths.toSorted()).toEqual(['form.division', 'form.holder', 'form.idNumber', 'form.weight']);
  });

  it('X8 business that saving completes names what is wrong with its form and what its action lacks at once', async () => {
    const opened = await desk.visits.open(inspector, { requestId: newId(), form: { siteId: 'no-site' } }, { action: 'record', asked: {} });
    expect(opened).toMatchObject({
      error: {
        faults: [
          { path: 'form.siteId', code: 'UNKNOWN' },
          { path: 'note', code: 'REQUIRED' },
        ],
      },
    });
    expect(await desk.visits.model.collection.countDocuments()).toBe(0);
  });
});

describe('persons named in a form that is only tried', () => {
  it('S3 count like those of a submission: trying is no way around the limit', async () => {
    const missed = { path: 'form.workers', code: personNotFound, zh: '没有此人', en: 'Nobody of that name and number' };
    const desk = await openDesk({ ...passProcess, requirements: ({ form: { workers = [] } }) => workers.map(() => missed) });
    const workers = Array.from({ length: 100 }, () => ({ name: '王五', idNumber: citizenIds.worker }));
    const tries = () => desk.passes.tried(clerk, { form: form({ workers, idNumber: null }), papers: photo });
    for (let named = 0; named < checksPerHour; named += 100) expect(await tries()).toMatchObject({ ok: true });
    expect(await tries()).toEqual({ ok: false, error: { code: 'RATE_LIMITED' } });
  });
});
