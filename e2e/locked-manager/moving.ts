import type { Answer } from '../../infra/local/src/client/answer.ts';
import { personInput } from '../../infra/local/src/sample/registers.ts';
import type { Stage } from '../harness/stage.ts';
import type { Step } from '../harness/story.ts';
import { another } from './people.ts';

const onFile = '买买提·艾力';
const asWritten = '买买提．艾力';

const workerOf = (stage: Stage) => ({ ...another(stage, '1107', 7), name: onFile });

/** Whom the unit of now finds under the name on file. */
const listed = async ({ client, world }: Stage): Promise<Answer> => {
  const query = 'query ($name: String) { persons(search: $name, first: 2) { edges { node { name isEmployed employer { uscc } } } } }';
  const { data } = await client.ask(world.units.installer, query, { name: onFile });
  const page = data?.['persons'] as { readonly edges: readonly { readonly node: object }[] } | undefined;
  return { __typename: 'Persons', found: page?.edges.map(({ node }) => node) };
};

/** A worker whose name the new unit writes in another way than it is on file. */
export const moving: readonly Step[] = [
  {
    row: 'P5',
    zh: '姓名间隔号写法不同:新单位申请人员单位变更',
    en: 'another unit asks for a worker and writes the name in another way than it is on file',
    by: ({ world }) => world.units.installer,
    act: async (stage, who) => {
      const { acts, client, keep, world } = stage;
      const worker = workerOf(stage);
      const registered = await client.act(world.units.contractor, 'registerPerson', {
        requestId: crypto.randomUUID(),
        ...personInput(worker, world),
      });
      if (registered.__typename !== 'Person') return registered;
      const form = { name: asWritten, idNumber: worker.idNumber, reason: '签订新的劳动合同' };
      return keep('move', acts.take(who, await acts.open(who, 'EmployerChange', { form }), 'submit'));
    },
    expected: { __typename: 'EmployerChange', state: 'REQUESTED' },
  },
  {
    row: 'P5',
    zh: '原单位确认离职:在新单位名下,姓名按登记',
    en: 'the former one confirms, and the new one finds the worker in its list under the name on file',
    by: ({ world }) => world.units.contractor,
    act: async (stage, who) => {
      const { state = '' } = await stage.acts.take(who, stage.recall('move'), 'confirm');
      return { ...(await listed(stage)), state };
    },
    expected: { __typename: 'Persons', state: 'CHANGED', found: [{ name: onFile, isEmployed: true }] },
  },
];
