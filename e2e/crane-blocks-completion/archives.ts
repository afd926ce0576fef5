import { errorAnswer } from '../../infra/local/src/client/answer.ts';
import type { Step } from '../harness/story.ts';

/** The cases of the archive, oldest first, and how its file begins. */
const archive: Step['act'] = async ({ client, recall }, who) => {
  const query = `query Archive($id: ID!) {
    cases: projectArchive(projectId: $id, discipline: QUALITY) { edges { node { __typename } } }
    file: projectArchiveFile(projectId: $id, discipline: QUALITY) { url } }`;
  const { data, errors } = await client.ask(who, query, { id: recall('project')['projectId'] });
  if (!data?.['cases']) return errorAnswer(errors?.[0] ?? { message: 'no answer' });
  const { cases, file } = data as unknown as { cases: { edges: { node: { __typename: string } }[] }; file: { url: string } };
  const text = await client.download(file.url);
  return { __typename: 'Archive', types: cases.edges.map(({ node }) => node.__typename), file: text.slice(0, 2) };
};

/** 8: what was done about the project is on file. */
export const archives: readonly Step[] = [
  {
    row: 'R15',
    zh: '质量监督档案齐全:从报监到竣工验收备案',
    en: 'the archive of the quality supervision holds everything, from the registration to the completion filing',
    by: () => 'wuhua-quality-supervisor',
    act: archive,
    expected: {
      __typename: 'Archive',
      types: [
        'SupervisionRegistration',
        'SupervisionAllocation',
        'SupervisionPlan',
        'CompletionAcceptance',
        'CompletionAcceptance',
        'CompletionFiling',
      ],
      file: 'PK',
    },
  },
];
