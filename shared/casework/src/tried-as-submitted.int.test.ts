import { newId } from '@anzhu/kernel';
import fc from 'fast-check';
import { beforeAll, describe, expect, it } from 'vitest';
import { citizenIds, clerk, type Desk, openDesk, photo } from '../test/desk.ts';

type Told = { readonly path?: string; readonly code: string };
type Refused = { readonly error: { readonly code: string; readonly faults?: readonly Told[]; readonly reasons?: readonly Told[] } };

const full = { code: 'FULL', zh: '已满', en: 'Full' };

const sorted = (told: readonly Told[] = []) => told.map(({ path = '', code }) => `${path} ${code}`).toSorted();

/** What a refusal says; nothing where there is none. */
const said = (outcome: { readonly ok: boolean }) => {
  if (outcome.ok) return { faults: [], reasons: [] };
  const { faults, reasons } = (outcome as unknown as Refused).error;
  return { faults: sorted(faults), reasons: sorted(reasons) };
};

const idNumbers = fc.constantFrom(citizenIds.holder, citizenIds.worker, '530102199003071010', '');
const names = fc.constantFrom('李四', '', ' 李四', '很长很长很长很长的名字了', '李\u202e四');
const workers = fc.array(fc.record({ name: names, idNumber: idNumbers }, { requiredKeys: [] }), { maxLength: 2 });

/** Forms right and wrong in every way the kinds of fields know, with what is missing left out or null. */
const forms = fc.record(
  {
    division: fc.constantFrom('530102', '530102', '650102', '5301', ''),
    holder: names,
    idNumber: idNumbers,
    siteId: fc.constantFrom('no-site', null),
    kind: fc.constantFrom('DAY', 'NIGHT', null),
    from: fc.constantFrom('2026-09-29', '2026-09-30', '2026-10-01', '2026-02-30'),
    weight: fc.constantFrom(-1, 0, 100, 101),
    count: fc.constantFrom(1, 1.5),
    isUrgent: fc.boolean(),
    days: fc.array(fc.constantFrom('WEEKDAY', 'WEEKEND'), { maxLength: 3 }),
    workers,
  },
  { requiredKeys: [] },
);

/** Forms that can be kept as drafts, whatever they lack. */
const drafts = fc.record(
  {
    division: fc.constantFrom('530102', '650102'),
    holder: fc.constant('李四'),
    idNumber: fc.constant(citizenIds.holder),
    kind: fc.constantFrom('DAY', null),
    from: fc.constantFrom('2026-09-29', '2026-09-30'),
    weight: fc.constantFrom(0, 100),
    workers: fc.array(fc.record({ name: fc.constant('李四'), idNumber: fc.constant(citizenIds.worker) }, { requiredKeys: [] }), {
      minLength: 1,
      maxLength: 2,
    }),
  },
  { requiredKeys: ['division'] },
);

const contentOf = (form: typeof forms | typeof drafts) =>
  fc.record({
    form,
    papers: fc.constantFrom(photo, [], [...photo, { kind: 'OTHER', fileId: 'nowhere' }]),
    barred: fc.constantFrom([], [full]),
  });

describe('a form that is tried', () => {
  let desk: Desk;
  beforeAll(async () => {
    desk = await openDesk();
  });

  it('X13 is told exactly the faults and the reasons that handing it on is refused for, whatever the form', async () => {
    const alike = fc.asyncProperty(contentOf(forms), async ({ form, papers, barred }) => {
      desk.facts.now = { barred };
      const tried = await desk.passes.tried(clerk, { form, papers });
      const submitted = await desk.passes.open(clerk, { requestId: newId(), form, papers }, { action: 'submit' });
      const { faults, reasons } = said(submitted);
      expect(tried).toMatchObject({ ok: true });
      if (!tried.ok) return;
      expect({ faults: sorted(tried.value.faults), reasons: sorted(tried.value.reasons) }).toEqual({ faults, reasons });
    });
    await fc.assert(alike, { numRuns: 150 });
  });

  it('X3 X13 is told what its draft, where one can be kept, is refused for, and where it would be received', async () => {
    const alike = fc.asyncProperty(contentOf(drafts), async ({ form, papers, barred }) => {
      desk.facts.now = { barred };
      const drafted = await desk.passes.open(clerk, { requestId: newId(), form, papers });
      if (!drafted.ok) return fc.pre(false);
      const { _id: id, version: expectedVersion } = drafted.value;
      const submitted = await desk.passes.act(clerk, { requestId: newId(), id, expectedVersion, action: 'submit' });
      const tried = await desk.passes.tried(clerk, { form, papers });
      expect(tried.ok && { faults: sorted(tried.value.faults), reasons: sorted(tried.value.reasons) }).toEqual(said(submitted));
      expect(tried.ok && tried.value.division).toBe(drafted.value.division);
    });
    await fc.assert(alike, { numRuns: 40 });
  });
});
