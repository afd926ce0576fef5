import type { CaseRecord } from '@anzhu/casework';
import { defineProcess } from '@anzhu/workflow';
import { describe, expect, it } from 'vitest';
import { actionFields } from './action-fields.ts';

const visit = defineProcess({
  ...{ id: 'x.visit', row: 'K1', type: 'Visit', zh: '来访', en: 'Visit', initial: 'DRAFT', editable: ['DRAFT'] },
  states: { DRAFT: { zh: '草稿', en: 'Draft' }, DONE: { zh: '完结', en: 'Done', final: true } },
  actions: { close: { zh: '办结', en: 'Close' } },
});
const variant = visit.variant('default', { close: { from: 'DRAFT', to: 'DONE', by: 'UNIT_ADMIN', party: 'applicant' } });
const record = (id: string) =>
  ({
    ...{ _id: id, state: 'DRAFT', variant: 'default', tableVersion: variant.version, verdicts: {}, lastDecidedBy: null, form: {} },
    ...{ applicant: 'U', parties: { applicant: 'U' }, partyOrgs: ['U'], d6: '', assigned: {}, awaits: [], division: '530102', outcome: {} },
  }) as unknown as CaseRecord;

describe('what a reader of a case may do', () => {
  it('K1 is found once for codes and buttons of one answer, and anew for another case and another answer', async () => {
    const asked: string[] = [];
    const cases = {
      process: { workflow: visit.workflow(variant), withheld: { close: () => [] }, opens: { default: { roles: [] } } },
      loadFacts: async (_: object, { caseId }: { readonly caseId: string }) => void asked.push(caseId),
      store: { clock: () => new Date('2026-03-02T02:00:00Z') },
    };
    const { availableActions, buttons } = actionFields(cases as never, new Map()) as unknown as Readonly<
      Record<'availableActions' | 'buttons', (record: CaseRecord, asked: object, ctx: object) => Promise<readonly unknown[]>>
    >;
    const subject = { id: 'u', name: 'U', org: 'U', orgKind: 'UNIT', unitKinds: [], region: '530102', roles: ['UNIT_ADMIN'] };
    const [own, ctx] = [record('a'), { subject }];
    expect(await Promise.all([availableActions(own, {}, ctx), buttons(own, {}, ctx)])).toMatchObject([['CLOSE'], [{ action: 'close' }]]);
    expect(asked).toEqual(['a']);
    await availableActions(record('b'), {}, ctx);
    await buttons(own, {}, { subject });
    expect(asked).toEqual(['a', 'b', 'a']);
  });
});
