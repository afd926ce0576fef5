import { newId } from '@anzhu/kernel';
import { beforeAll, describe, expect, it } from 'vitest';
import { clerk, type Desk, draft, form, openDesk, photo } from '../test/desk.ts';
import { createCases } from './use-case.ts';

const unknown = { ok: false, error: { code: 'REQUIREMENTS_NOT_MET', faults: [{ path: 'form.siteId', code: 'UNKNOWN' }] } };

describe('S1 what a form refers to', () => {
  let desk: Desk;
  const open = (siteId: string, who = clerk) => desk.passes.open(who, { requestId: newId(), form: form({ siteId }), papers: photo });

  beforeAll(async () => {
    desk = await openDesk();
  });

  it('S1 is refused in a draft where there is no such record, and where it may not be named, alike', async () => {
    const none = await open('no-site');
    expect(none).toMatchObject(unknown);
    expect(await open('foreign-site')).toEqual(none);
    expect(await desk.connection.collection('passes').countDocuments()).toBe(0);
  });

  it('X5 what is wrong with fields, references and papers of a draft is said at once', async () => {
    const asked = { form: form({ siteId: 'no-site', holder: 'x'.repeat(11) }), papers: [{ kind: 'NONE', fileId: 'f' }] };
    const refused = await desk.passes.open(clerk, { requestId: newId(), ...asked });
    const faults = !refused.ok && refused.error.code === 'REQUIREMENTS_NOT_MET' ? refused.error.faults : [];
    expect(faults.map(({ path }) => path)).toEqual(['form.holder', 'form.siteId', 'papers.0.kind', 'papers.0.fileId']);
  });

  it('S1 is refused when a draft is changed to name it, and nothing is written', async () => {
    const { _id: id, version: expectedVersion } = await draft(desk, { siteId: 'site-1' });
    const changed = await desk.passes.save(clerk, { requestId: newId(), id, expectedVersion, form: form({ siteId: 'foreign-site' }) });
    expect(changed).toMatchObject(unknown);
    expect(await desk.store.find(desk.passes.model, id)).toMatchObject({ version: expectedVersion, form: { siteId: 'site-1' } });
  });

  it('S1 is looked at again when the form is handed on, beside everything else that is wrong', async () => {
    const { _id: id, version: expectedVersion } = await draft(desk, { siteId: 'site-1', from: '2026-01-01' });
    await desk.connection.collection('passes').updateOne({ _id: id as never }, { $set: { 'form.siteId': 'foreign-site' } });
    const submitted = await desk.passes.act(clerk, { requestId: newId(), id, expectedVersion, action: 'submit' });
    expect(submitted).toMatchObject({
      ok: false,
      error: {
        faults: [
          { path: 'form.from', code: 'IN_PAST' },
          { path: 'form.siteId', code: 'UNKNOWN' },
        ],
      },
    });
  });

  it('S1 a refusal neither names nor points at what its reader may not see', async () => {
    const references = [{ kind: 'Site', id: 'foreign-site', label: '乌鲁木齐' }];
    const openly = { zh: '已在其他工地', en: 'It is elsewhere' };
    desk.facts.now = { barred: [{ code: 'ELSEWHERE', zh: '已在乌鲁木齐', en: 'It is in Urumqi', openly, references }] };
    const { _id: id, version: expectedVersion } = await draft(desk, { siteId: 'site-1' });
    const submit = { id, expectedVersion, action: 'submit' };
    const refused = await desk.passes.act(clerk, { requestId: newId(), ...submit });
    expect(refused).toEqual({ ok: false, error: { code: 'BLOCKED', reasons: [{ code: 'ELSEWHERE', ...openly, references: [] }] } });
    desk.facts.now = { barred: [] };
  });

  it('S1 a process whose form names what nobody answers for does not start', () => {
    const { passes } = desk;
    expect(() => createCases({ ...passes, references: {} })).toThrow('test.pass: nothing answers references to Site');
  });
});
