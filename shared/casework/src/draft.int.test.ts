import { newId } from '@anzhu/kernel';
import { beforeAll, describe, expect, it, vi } from 'vitest';
import { citizenIds, clerk, type Desk, draft, form, he, made, openDesk, photo, submitted } from '../test/desk.ts';
import { type Pass, passForm, passProcess } from '../test/pass.ts';
import { formVersionOf } from './form-version.ts';

let desk: Desk;
beforeAll(async () => {
  desk = await openDesk();
});

const act = (who: typeof clerk, { _id, version }: Pass, action: string, more: object = {}) =>
  desk.passes.act(who, { requestId: newId(), id: _id, expectedVersion: version, action, ...more });
const commandOn = ({ _id, version }: Pass, action: string) => ({ requestId: newId(), id: _id, expectedVersion: version, action });
const bytes = async (id: string): Promise<string> => JSON.stringify(await desk.passes.model.collection.findOne({ _id: id as never }));

describe('a draft', () => {
  it('X5 is opened once per request: a repeat is answered alike, other input under the same id refused', async () => {
    const input = { requestId: newId(), form: form({ idNumber: null }), papers: null };
    const first = made(await desk.passes.open(clerk, input));
    expect(first).toMatchObject({
      state: 'DRAFT',
      variant: 'default',
      version: 1,
      division: '530102',
      applicant: clerk.org,
      title: '李四',
    });
    const madeUnder = { tableVersion: first.tableVersion, formVersion: formVersionOf(passForm), jurisdictionVersion: '53/2' };
    expect(first.history).toMatchObject([{ number: 1, action: 'open', actorId: clerk.id, to: 'DRAFT', ...madeUnder }]);
    expect(made(await desk.passes.open(clerk, input))._id).toBe(first._id);
    expect(await desk.passes.open(clerk, { ...input, form: form() })).toEqual({ ok: false, error: { code: 'REQUEST_ID_REUSED' } });
    expect(await desk.passes.open(clerk, { ...input, requestId: 'x' })).toMatchObject({ ok: false, error: { code: 'BAD_USER_INPUT' } });
  });

  it('X5 opened twice at the same moment is one case', async () => {
    const input = { requestId: newId(), form: form() };
    const both = await Promise.all([desk.passes.open(clerk, input), desk.passes.open(clerk, input)]);
    expect(new Set(both.map((one) => made(one)._id)).size).toBe(1);
  });

  it('X5 may lack anything, but what is there must be right: nothing else is stored', async () => {
    const requestId = newId();
    const refused = await desk.passes.open(clerk, { requestId, form: form({ weight: -1 }), papers: photo });
    expect(refused).toMatchObject({
      ok: false,
      error: { code: 'REQUIREMENTS_NOT_MET', faults: [{ path: 'form.weight', code: 'OUT_OF_RANGE' }] },
    });
    expect(await desk.passes.open(clerk, { requestId, form: {} })).toMatchObject({
      ok: false,
      error: { faults: [{ path: 'form.division' }] },
    });
    const papers = [
      { kind: 'SELFIE', fileId: 'file-1' },
      { kind: 'PHOTO', fileId: 'nowhere' },
    ];
    expect(await desk.passes.open(clerk, { requestId, form: form(), papers })).toMatchObject({
      ok: false,
      error: { faults: [{ code: 'UNKNOWN_PAPER' }, { code: 'UNKNOWN_FILE' }] },
    });
    expect(await desk.passes.open(he, { requestId, form: form() })).toEqual({ ok: false, error: { code: 'FORBIDDEN' } });
  });

  it('security: papers are kept by a case that is written, no longer than it names them, and by nothing that is only tried or refused', async () => {
    const naming = vi.spyOn(desk.files, 'naming');
    const { _id: id } = await draft(desk);
    const by = { collection: desk.passes.model.collection.name, id, field: 'papers.fileId' };
    const save = (expectedVersion: number, papers?: typeof photo) =>
      desk.passes.save(clerk, { requestId: newId(), id, expectedVersion, form: form(), ...(papers && { papers }) });
    await save(1);
    await save(2, []);
    expect(naming.mock.calls.map(([named]) => named)).toEqual([
      { by, org: clerk.org, ids: ['file-1'], former: [] },
      { by, org: clerk.org, ids: ['file-1'], former: ['file-1'] },
      { by, org: clerk.org, ids: [], former: ['file-1'] },
    ]);
    naming.mockClear();
    const wrong = { form: form({ weight: -1 }), papers: photo };
    expect(await desk.passes.tried(clerk, { form: form(), papers: photo })).toMatchObject({ ok: true });
    expect(await desk.passes.open(clerk, { requestId: newId(), ...wrong })).toMatchObject({ ok: false });
    expect(await desk.passes.open(he, { requestId: newId(), form: form(), papers: photo })).toMatchObject({ ok: false });
    expect(await save(7, photo)).toMatchObject({ ok: false });
    expect(await desk.passes.save(clerk, { requestId: newId(), id, expectedVersion: 3, ...wrong })).toMatchObject({ ok: false });
    expect(naming).not.toHaveBeenCalled();
    naming.mockRestore();
  });

  it('X16 names a paper once, and not more papers than a case may have', async () => {
    const open = (papers: typeof photo) => desk.passes.open(clerk, { requestId: newId(), form: form(), papers });
    const many = Array.from({ length: 201 }, (_, at) => ({ kind: 'PHOTO', fileId: `file-${at}` }));
    expect(await open([...photo, ...photo])).toMatchObject({ error: { faults: [{ path: 'papers.1', code: 'REPEATED' }] } });
    expect(await open(many)).toMatchObject({ error: { faults: [{ path: 'papers', code: 'TOO_MANY' }] } });
    expect(await open(many.slice(1))).toMatchObject({ ok: true });
  });

  it('X9 is opened and tried by nobody without an organisation, whatever roles a token names', async () => {
    const nobody = { ...clerk, org: '' };
    const unauthenticated = { ok: false, error: { code: 'UNAUTHENTICATED' } };
    expect(await desk.passes.open(nobody, { requestId: newId(), form: form() })).toEqual(unauthenticated);
    expect(await desk.passes.tried(nobody, { form: form() })).toEqual(unauthenticated);
  });

  it('X9 is changed by who may open one, not by whoever is of the unit', async () => {
    const { _id: id } = await draft(desk);
    const save = (roles: typeof clerk.roles) =>
      desk.passes.save({ ...clerk, roles }, { requestId: newId(), id, expectedVersion: 1, form: form({ holder: '王五' }) });
    expect(await save([])).toMatchObject({ ok: false, error: { code: 'ACTION_NOT_ALLOWED' } });
    expect(await save(['UNIT_ADMIN'])).toMatchObject({ ok: true });
  });

  it('X16 a paper can be removed before the submission, alone or all', async () => {
    const papers = [
      { kind: 'PHOTO', fileId: 'file-1' },
      { kind: 'OTHER', fileId: 'file-2' },
    ];
    const { _id: id } = made(await desk.passes.open(clerk, { requestId: newId(), form: form(), papers }));
    const save = (expectedVersion: number, kept: typeof papers) =>
      desk.passes.save(clerk, { requestId: newId(), id, expectedVersion, form: form(), papers: kept });
    expect(made(await save(1, papers.slice(0, 1))).papers).toMatchObject([{ kind: 'PHOTO', fileId: 'file-1' }]);
    expect(made(await save(2, [])).papers).toEqual([]);
  });

  it('X5 saving follows the place to another procedure, keeps papers that are not named, and tells of what happened since', async () => {
    const opened = await draft(desk);
    const requestId = newId();
    const input = { requestId, id: opened._id, expectedVersion: 1, form: form({ division: '650102', holder: '王五' }) };
    const saved = made(await desk.passes.save(clerk, input));
    expect(saved).toMatchObject({ variant: '65', division: '650102', title: '王五', version: 2, papers: [{ kind: 'PHOTO' }] });
    expect(made(await desk.passes.save(clerk, input)).version).toBe(2);
    expect(await desk.passes.save(clerk, { ...input, requestId: newId() })).toMatchObject({
      ok: false,
      error: { code: 'VERSION_CONFLICT', currentVersion: 2, since: [{ action: 'save', actorId: clerk.id }] },
    });
    expect(made(await desk.passes.save(clerk, { ...input, requestId: newId(), expectedVersion: 2, papers: [] })).papers).toEqual([]);
  });

  it('X5 X9 is its applicant alone until it is submitted: no authority and no other party sees it', async () => {
    const opened = await draft(desk);
    expect(await desk.passes.load(he, opened._id)).toEqual({ ok: false, error: { code: 'NOT_FOUND' } });
    expect(opened).toMatchObject({ d2: '', d4: '', d6: '', partyOrgs: [clerk.org] });
    const act = { requestId: newId(), id: opened._id, expectedVersion: 1, action: 'submit' };
    expect(made(await desk.passes.act(clerk, act))).toMatchObject({ d2: '53', d4: '5301', d6: '530102' });
    expect(made(await desk.passes.load(he, opened._id))._id).toBe(opened._id);
  });

  it('X11 does not move where the subject could not have opened it', async () => {
    const owner = { ...clerk, unitKinds: ['EQUIPMENT_OWNER' as const] };
    const opened = await draft(desk, {}, owner);
    const moved = await desk.passes.save(owner, {
      requestId: newId(),
      id: opened._id,
      expectedVersion: 1,
      form: form({ division: '650102' }),
    });
    expect(moved).toEqual({ ok: false, error: { code: 'FORBIDDEN' } });
  });

  it('X5 a returned case is corrected within its procedure; a submitted one not at all', async () => {
    const sent = await submitted(desk);
    const save = (record: Pass, division: string) =>
      desk.passes.save(clerk, { requestId: newId(), id: record._id, expectedVersion: record.version, form: form({ division }) });
    expect(await save(sent, '530102')).toMatchObject({
      ok: false,
      error: { code: 'ACTION_NOT_ALLOWED', action: 'save', allowed: [{ action: 'withdraw' }] },
    });
    const returned = made(await act(he, sent, 'returnForCorrection', { opinion: '补正' }));
    expect(await save(returned, '650102')).toMatchObject({ ok: false, error: { faults: [{ code: 'OTHER_PROCEDURE' }] } });
    expect(made(await save(returned, '530103'))).toMatchObject({ state: 'RETURNED', variant: 'default', d6: '530103' });
  });

  it('X5 P6 R8 a returned case that is the follow-up of a record stays about that record, which would wait for nobody otherwise', async () => {
    const own = await openDesk({ ...passProcess, followsUp: 'holder' });
    const returned = made(await own.passes.act(he, { ...commandOn(await submitted(own), 'returnForCorrection'), opinion: '补正' }));
    const save = (holder: string) =>
      own.passes.save(clerk, { requestId: newId(), id: returned._id, expectedVersion: returned.version, form: form({ holder }) });
    expect(await save('另一人')).toMatchObject({ ok: false, error: { faults: [{ code: 'OTHER_RECORD', path: 'form.holder' }] } });
    expect(made(await save(String(returned.form.holder)))).toMatchObject({ state: 'RETURNED' });
    const opened = await draft(own);
    const moved = { requestId: newId(), id: opened._id, expectedVersion: opened.version, form: form({ holder: '另一人' }) };
    expect(made(await own.passes.save(clerk, moved))).toMatchObject({ state: 'DRAFT', title: '另一人' });
  });
});

describe('personal data', () => {
  const worker = (name: string, idNumber: string) => ({ name, idNumber });

  it('are never stored in plain, and a mask sent back stands for what it masks', async () => {
    const opened = await draft(desk, { workers: [worker('张三', citizenIds.worker)] });
    expect(JSON.stringify(opened.form)).toContain('张三');
    for (const id of Object.values(citizenIds)) expect(await bytes(opened._id)).not.toContain(id);
    const { masked, ref } = opened.form.idNumber as { masked: string; ref: string };
    const again = { requestId: newId(), id: opened._id, expectedVersion: 1, form: form({ idNumber: masked }) };
    expect(made(await desk.passes.save(clerk, again)).form.idNumber).toMatchObject({ ref });
    const wrong = { ...again, requestId: newId(), expectedVersion: 2, form: form({ idNumber: '530102********9999' }) };
    expect(await desk.passes.save(clerk, wrong)).toMatchObject({ ok: false, error: { faults: [{ path: 'form.idNumber' }] } });
  });
});
