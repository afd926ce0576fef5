import type { Subject } from '@anzhu/access';
import { caseParts, casesSdl } from '@anzhu/case-graphql';
import { caseModule, choice, defineCaseProcess, number, openCases, text } from '@anzhu/casework';
import { subgraphSdl } from '@anzhu/graphql';
import { prepare } from '@anzhu/store';
import { applicantRoles, defineProcess } from '@anzhu/workflow';
import { buildASTSchema, parse } from 'graphql';
import { beforeAll, describe, expect, it } from 'vitest';
import { z } from 'zod';
import { actingBy, type Who } from '../../infra/local/src/client/client.ts';
import { operationsOf } from '../../infra/local/src/client/operations.ts';
import { depsOf, far, owner, serving, supergraphOf } from '../../infra/local/test/services.ts';
import { type GenericClient, genericClient } from './generic-client.ts';
import { penFrom } from './pen.ts';

const suggestion = defineProcess({
  ...{ id: 'trial.suggestion', row: 'X1', type: 'Suggestion', zh: '合理化建议', en: 'Suggestion', initial: 'DRAFT', editable: ['DRAFT'] },
  states: {
    ...{ DRAFT: { zh: '草稿', en: 'Draft' }, SUBMITTED: { zh: '已上报', en: 'Submitted', dueInWorkingDays: 5 } },
    ...{ ADOPTED: { zh: '已采纳', en: 'Adopted', final: true, passes: true }, DECLINED: { zh: '未采纳', en: 'Declined', final: true } },
  },
  actions: { submit: { zh: '上报', en: 'Submit' }, adopt: { zh: '采纳', en: 'Adopt' }, decline: { zh: '不采纳', en: 'Decline' } },
  asks: { reward: { type: 'Int', zh: '奖励(元)', en: 'Reward (CNY)' } },
});
const adopt = { from: 'SUBMITTED', to: 'ADOPTED', by: 'EXAMINER', asks: { reward: 'required' } } as const;
const decline = { from: 'SUBMITTED', to: 'DECLINED', by: 'EXAMINER', opinion: 'required' } as const;
const workflow = suggestion.workflow(
  suggestion.variant('default', { submit: { from: 'DRAFT', to: 'SUBMITTED', by: applicantRoles }, adopt, decline }),
);

const about = { SITE: { zh: '现场', en: 'The site' }, OFFICE: { zh: '机关', en: 'The office' } };
const process = defineCaseProcess<object, null>()({
  ...{ workflow, collection: 'suggestions', outcome: {}, opens: { default: { roles: applicantRoles } } },
  form: z.object({
    about: choice('SuggestionAbout', { zh: '对象', en: 'About' }, about),
    proposal: text('建议', 'Proposal'),
    saving: number('预计节约', 'Saving', { unit: '万元' }).optional(),
  }),
  place: (_form, _facts, { region }) => region,
  title: ({ proposal }) => [proposal],
});

const today = '2026-09-30';
const service = 'trial';
const typeDefs = subgraphSdl(casesSdl([process]));
const examiner: Subject = { ...far, id: 'sun', org: '530100-JZ', region: '530100' };

/** The service of that one process, with all that a client reaches it by. */
const started = async (): Promise<GenericClient> => {
  const deps = await depsOf(service);
  const { opened } = openCases(deps, [caseModule<object>()({ process, facts: () => async () => null })], () => ({
    references: {},
    namesOfUnits: async () => new Map(),
  }));
  await prepare(deps.connection);
  const served = await serving({ name: service, typeDefs }, deps, caseParts(opened));
  const sdl = supergraphOf({ name: service, typeDefs });
  const ask = (who: Who, query: string, variables: object = {}) => served(who as Subject, query, variables);
  const door = { ask, act: actingBy(ask, operationsOf(sdl)), upload: () => Promise.reject(new Error('it takes no papers')) };
  return genericClient(door, buildASTSchema(parse(sdl)), { today, pen: penFrom(today) });
};

describe('a process that no client knows, of a table and a form alone', () => {
  let client: GenericClient;
  beforeAll(async () => {
    client = await started();
  });

  const homeOf = async (who: Subject) => (await client.home(who))[0] ?? { service: '', counts: [], mayCreate: [] };

  it('X1 X12 X13 is begun, found waiting, shown and decided by what the system says of it', async () => {
    const { mayCreate } = await homeOf(owner);
    expect(mayCreate).toEqual([{ process: { id: 'trial.suggestion', row: 'X1', type: 'Suggestion', label: { text: '合理化建议' } } }]);
    expect((await homeOf(examiner)).mayCreate).toEqual([]);
    const [offer] = await client.offers(owner, owner.region);
    if (!offer) throw new Error('nothing is offered');
    const at = { service: offer.service, process: offer.process.id };

    const form = await client.definition(owner, at, owner.region);
    expect(form?.fields.map(({ path, type, required, unit, choices }) => [path, type, required, unit, choices.length])).toEqual([
      ['about', 'SuggestionAbout', true, null, 2],
      ['proposal', 'String', true, null, 0],
      ['saving', 'Float', false, '万元', 0],
    ]);
    if (!form) return;
    expect((await client.check(owner, form, {})).faults.map(({ path }) => path)).toEqual(['form.about', 'form.proposal']);
    expect(await client.check(owner, form, await client.fill(owner, form, {}))).toEqual({ faults: [], reasons: [] });

    const begin = () => client.begin(owner, offer);
    const ids = [(await begin()).id ?? '', (await begin()).id ?? ''] as const;
    for (const id of ids) expect(await client.press(owner, at, { id, action: 'SUBMIT' })).toMatchObject({ state: 'SUBMITTED' });

    const { counts } = await homeOf(examiner);
    expect(counts).toMatchObject([{ process: { id: at.process }, waiting: 2, overdue: 0 }]);
    expect((await client.listed(examiner, at)).map(({ id }) => id).toSorted()).toEqual(ids.toSorted());
    expect(await client.opened(examiner, at, ids[0])).toMatchObject({
      stateLabel: { text: '已上报' },
      fields: [{ path: 'about', value: '现场' }, { path: 'proposal' }, { path: 'saving', value: null }],
      buttons: [
        { action: 'ADOPT', isPrimary: true, asks: [{ name: 'reward', required: true }] },
        { action: 'DECLINE', opinion: 'REQUIRED', isDestructive: true },
      ],
    });
    expect(await client.press(examiner, at, { id: ids[0], action: 'ADOPT' })).toMatchObject({ state: 'ADOPTED' });
    expect(await client.press(examiner, at, { id: ids[1], action: 'DECLINE' })).toMatchObject({ state: 'DECLINED' });
    expect((await client.opened(owner, at, ids[1]))?.history.map(({ label }) => label.text)).toEqual(['不采纳', '上报', '新建']);
    expect((await homeOf(examiner)).counts).toEqual([]);
  });
});
