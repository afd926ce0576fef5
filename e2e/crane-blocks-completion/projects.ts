import { createHash } from 'node:crypto';
import { deriveId } from '@anzhu/kernel';
import { textPdf } from '@anzhu/pdf';
import type { Answer } from '../../infra/local/src/client/answer.ts';
import type { Who } from '../../infra/local/src/client/client.ts';
import { placeIn } from '../../infra/local/src/places/places.ts';
import { push, pushDocument } from '../../infra/local/src/sample/permit-reform.ts';
import { registrationPush } from '../../services/supervision/src/supervision-registration/supervision-registration.sample.ts';
import { approvalPapers } from '../../services/supervision/src/supervision-registration/supervision-registration.workflow.ts';
import type { Stage } from '../harness/stage.ts';
import type { Step } from '../harness/story.ts';
import { machineSecret } from '../harness/system.ts';
import { answersOf, one, registrationOf } from './queries.ts';

/** R0: what the permit-reform system does, with a token for its own client credentials. */
export const pushProject = async ({ client, system, world }: Stage, n = 0, changes: Readonly<Record<string, unknown>> = {}) => {
  const { machine } = placeIn(world.division);
  const token = await client.tokens.machine(machine, machineSecret(system, machine));
  return push(client, { token, form: { ...registrationPush(world, n), ...changes } });
};

/** R3: the four documents that it makes of the approved registration, each once however often it is pushed. */
const pushDocuments = async ({ client, recall, system, world }: Stage): Promise<void> => {
  const { registrationId, registrationNumber } = recall('project') as { registrationId?: string; registrationNumber?: string };
  const { machine } = placeIn(world.division);
  const token = await client.tokens.machine(machine, machineSecret(system, machine));
  for (const { kind, zh } of approvalPapers) {
    const bytes = await textPdf([{ text: `${zh} ${registrationNumber}`, size: 16 }]);
    const said = { kind, registrationNumber, documentNumber: `${kind}-1`, version: 1, fileName: `${zh}.pdf`, size: bytes.length };
    const form = { ...said, sha256: createHash('sha256').update(bytes).digest('hex'), content: bytes.toString('base64') };
    await pushDocument(client, String(registrationId), { token, form, requestId: deriveId('document', String(registrationId), kind) });
  }
};

/** The papers of the registration by name, and how the first of them begins. */
const papersOf = async ({ client, recall }: Stage, who: Who): Promise<Answer> => {
  const query = 'supervisionRegistration(id: $id) { __typename papers { label { zh } url } }';
  const found = await one(client, who, { id: String(recall('project')['registrationId']), query });
  const papers = (found['papers'] ?? []) as readonly { readonly label: { readonly zh: string }; readonly url: string }[];
  const file = papers[0] && (await client.download(papers[0].url));
  return { __typename: found.__typename, names: papers.map(({ label }) => label.zh), first: file?.slice(0, 4) };
};

export const review =
  (name: string, verdict: string, opinion?: string): Step['act'] =>
  async ({ acts, client, keep, recall }, who) => {
    const registration = await registrationOf(client, who, String(recall(name)['registrationId'] ?? recall(name).id));
    return keep(`${name} reviewed`, acts.take(who, registration, 'review', { verdict, ...(opinion && { opinion }) }));
  };

const quality = () => 'wuhua-quality-supervisor';
const safety = () => 'wuhua-safety-supervisor';

/** 2 and 3: a project is pushed, assigned, reviewed by both authorities, its team locked, and the answer delivered. */
export const projects: readonly Step[] = [
  {
    row: 'R0',
    zh: '工改系统推送报监,缺监理单位和总监证件号有误:一次指出',
    en: 'the permit-reform system pushes a registration without consultant and with a wrong ID number: all named at once',
    by: () => 'permit-reform',
    act: (stage) => {
      const { team, parties } = registrationPush(stage.world) as { team: Record<string, string>[]; parties: { kind: string }[] };
      return pushProject(stage, 0, {
        parties: parties.filter(({ kind }) => kind !== 'SUPERVISION_CONSULTANT'),
        team: team.map((member) => (member['role'] === 'PROJECT_MANAGER' ? { ...member, idNumber: '530102199001011234' } : member)),
      });
    },
    expected: { __typename: 'Error', status: 422, faults: [{ path: 'team.0.idNumber' }, { path: 'parties' }] },
  },
  {
    row: 'R2',
    zh: '工改系统推送报监,按规则自动分配质量、安全监督机构',
    en: 'the permit-reform system pushes the project; quality and safety authorities are assigned by the rule',
    by: () => 'permit-reform',
    act: (stage) => stage.keep('project', pushProject(stage)),
    expected: {
      __typename: 'Pushed',
      status: 201,
      state: 'UNDER_REVIEW',
      qualityAuthority: '530102-QS',
      safetyAuthority: '530102-SS',
    },
    soon: true,
  },
  {
    row: 'R3',
    zh: '质量监督机构打回,未写意见被拒',
    en: 'the quality authority returns it without saying why: refused',
    by: quality,
    act: review('project', 'RETURN'),
    expected: { __typename: 'RequirementsNotMet', faults: [{ path: 'opinion' }] },
  },
  {
    row: 'R3',
    zh: '质量监督机构通过,等待安全监督机构',
    en: 'the quality authority passes it; it waits for the other',
    by: quality,
    act: review('project', 'PASS', '同意'),
    expected: { __typename: 'SupervisionRegistration', state: 'UNDER_REVIEW' },
  },
  {
    row: 'R3',
    zh: '安全监督机构通过,锁定项目班子',
    en: 'the safety authority passes it; the team is being locked',
    by: safety,
    act: review('project', 'PASS', '同意'),
    // A repeat after a lost answer shows the case as it is by then.
    expected: { __typename: 'SupervisionRegistration', state: /^(LOCKING_PERSONNEL|APPROVED)$/ },
  },
  {
    row: 'P1',
    zh: '人员锁定成功,报监通过,工程在建',
    en: 'the team is locked, the registration approved, the project in construction and under supervision',
    by: safety,
    act: async ({ client, recall }, who) => registrationOf(client, who, String(recall('project')['registrationId'])),
    expected: {
      __typename: 'SupervisionRegistration',
      state: 'APPROVED',
      project: { constructionStatus: 'IN_CONSTRUCTION', qualityStatus: 'NORMAL', safetyStatus: 'NORMAL' },
    },
    soon: true,
  },
  {
    row: 'R0',
    zh: '审核结果反馈工改系统,含四份文书',
    en: 'the answer reaches the permit-reform system, once, with the four documents it generates',
    by: () => 'permit-reform',
    act: ({ system, recall }) => answersOf(system, String(recall('project')['registrationNumber'])),
    expected: { __typename: 'Answers', count: 1, last: { result: 'APPROVED', documents: [{ name: '安全监督告知书' }, {}, {}, {}] } },
    soon: true,
  },
  {
    row: 'R3',
    zh: '工改系统推送四份文书,施工单位在报监的附件中看到,可下载',
    en: 'the permit-reform system pushes the four documents; the contractor finds them among the papers, and has one',
    by: ({ world }) => world.units.contractor,
    act: async (stage, who) => {
      await pushDocuments(stage);
      return papersOf(stage, who);
    },
    expected: { __typename: 'SupervisionRegistration', names: approvalPapers.map(({ zh }) => zh), first: '%PDF' },
    soon: true,
  },
];
