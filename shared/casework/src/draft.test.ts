import { syntheticCitizenId } from '@anzhu/identifiers';
import { subject } from '@anzhu/testing';
import { describe, expect, it } from 'vitest';
import { type PassFacts, type PassForm, type PassOutcome, passProcess } from '../test/pass.ts';
import type { CaseDeps } from './deps.ts';
import { draftOf } from './draft.ts';

const clerk = subject();
const [li, zhao] = [syntheticCitizenId(1, '530102'), syntheticCitizenId(2, '530102')];

/** What `draftOf` needs of a process's dependencies; every ID number looks the same under this mask. */
const deps = {
  process: passProcess,
  files: { find: async () => ({ files: new Map(), faults: [] }), downloadUrl: (id: string) => id, sampleUrl: () => '' },
  secrets: { seal: (_: string, plain: string) => ({ sealed: `sealed ${plain}`, ref: `ref ${plain}`, masked: '***' }) },
  loadFacts: async () => ({ barred: [] }),
} as unknown as CaseDeps<PassForm, PassOutcome, PassFacts>;

const draft = async (form: object, earlier?: { readonly form: object; readonly papers: [] }) =>
  draftOf(deps, { form }, { applicant: clerk, ...(earlier ? { earlier: { title: '', outcome: {}, ...earlier } } : {}) });

describe('a draft', () => {
  it('X5 is found, scoped and titled by what it says', async () => {
    expect(await draft({ division: '530102', holder: '昆明 塔机', siteId: null })).toMatchObject({
      ok: true,
      value: {
        title: '昆明 塔机',
        d2: '53',
        d4: '5301',
        d6: '530102',
        variant: 'default',
        tableVersion: 1,
        parties: { applicant: clerk.org },
        partyOrgs: [clerk.org],
        papers: [],
        assigned: {},
      },
    });
    expect(await draft({ holder: '李四' })).toMatchObject({
      ok: false,
      error: { code: 'REQUIREMENTS_NOT_MET', faults: [{ path: 'form.division' }] },
    });
  });

  it('X5 a place without any procedure is refused', async () => {
    const { workflow } = passProcess;
    const only = { ...deps, process: { ...passProcess, workflow: { ...workflow, variants: workflow.variants.slice(1) } } };
    expect(await draftOf(only, { form: { division: '530102' } }, { applicant: clerk })).toMatchObject({
      ok: false,
      error: { code: 'BAD_USER_INPUT', faults: [{ code: 'NO_PROCEDURE' }] },
    });
  });

  const sealed = (plain: string) => ({ sealed: `sealed ${plain}`, ref: `ref ${plain}`, masked: '***' });
  const masked = { division: '530102', workers: [{ name: '张三', idNumber: '***' }] };

  it('restores a masked secret wherever it now stands', async () => {
    const earlier = { form: { idNumber: sealed(li) }, papers: [] as [] };
    expect(await draft(masked, earlier)).toMatchObject({
      ok: true,
      value: { form: { workers: [{ name: '张三', idNumber: { ref: `ref ${li}` } }] } },
    });
  });

  it('X10 of several who look the same under the mask it takes the one of that name', async () => {
    const workers = [
      { name: '李四', idNumber: sealed(li) },
      { name: '张三', idNumber: sealed(zhao) },
    ];
    expect(await draft(masked, { form: { workers }, papers: [] })).toMatchObject({
      ok: true,
      value: { form: { workers: [{ name: '张三', idNumber: { ref: `ref ${zhao}` } }] } },
    });
    const alike = workers.map((worker) => ({ ...worker, name: '张三' }));
    expect(await draft(masked, { form: { workers: alike }, papers: [] })).toMatchObject({ ok: false });
  });

  it('never takes one person for another who looks the same under the mask', async () => {
    const earlier = { form: { workers: [{ idNumber: sealed(li) }, { idNumber: sealed(zhao) }] }, papers: [] as [] };
    expect(await draft(masked, earlier)).toMatchObject({ ok: false, error: { faults: [{ path: 'form.workers.0.idNumber' }] } });
  });
});
