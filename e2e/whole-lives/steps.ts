import type { UnitRole } from '@anzhu/samples';
import type { Answer } from '../../infra/local/src/client/answer.ts';
import { daysFrom } from '../../infra/local/src/sample/days.ts';
import { one } from '../crane-blocks-completion/queries.ts';
import { moveDays } from '../harness/clock.ts';
import { submitChecked } from '../harness/notices.ts';
import type { Stage } from '../harness/stage.ts';
import type { Step } from '../harness/story.ts';
import { type Decision, holderOf, type Procedure } from './procedures.ts';

/** A unit of the story. */
export const unit =
  (role: UnitRole): Step['by'] =>
  ({ world }) =>
    world.units[role];

type Form = (stage: Stage) => object;

/** Opens a case and keeps it under a name. */
export const opens =
  (name: string, type: string, form: Form): Step['act'] =>
  (stage, who) =>
    stage.keep(name, stage.acts.open(who, type, { form: form(stage) }));

/** Takes the next action on the case of a name. */
export const takes =
  (name: string, action: string, more: (stage: Stage) => object = () => ({})): Step['act'] =>
  (stage, who) =>
    stage.keep(name, stage.acts.take(who, stage.recall(name), action, { ...more(stage) }));

/** The notice of a name goes to the authority, where units check its papers through them. */
export const submission = (row: string, name: string, { notifier, checksPapers }: Procedure): Step => ({
  row,
  zh: checksPapers ? '总包、监理审核同意后上报' : '上报',
  en: checksPapers ? 'confirmed by contractor and consultant it is submitted' : 'it is submitted',
  by: unit(notifier),
  act: async ({ acts, keep, recall, world }, who) => {
    const draft = recall(name);
    const answer = checksPapers ? await submitChecked(acts, world, draft) : await acts.take(who, draft, 'submit');
    return answer.id === undefined ? answer : keep(name, answer);
  },
  expected: { state: 'SUBMITTED' },
  soon: true,
});

/** One step of the story for each decision of the authority on the case of a name; what the last one answers with is given. */
export const decisions = (row: string, name: string, stages: readonly Decision[], final: object = {}): readonly Step[] =>
  stages.map(({ zh, en, by, action, to, more }, at) => ({
    row,
    zh,
    en,
    by: (stage) => holderOf(by, stage),
    act: takes(name, action, more),
    expected: { state: to, ...(at === stages.length - 1 && final) },
  }));

const registrationQuery = `useRegistration(id: $id) { __typename id version state stateLabel { zh en } registrationNumber
  validUntil certificate flags remindedOn endedOn }`;

/** The use registration as it is by now, for whoever asks. */
export const registrationNow: Step['act'] = (stage, who) =>
  stage.keep('use', one(stage.client, who, { id: String(stage.recall('use').id), query: registrationQuery }));

/** From here on the story is so many days later than it began. */
export const later = async (stage: Stage, days: number): Promise<void> => {
  await moveDays(stage.system, days);
  await stage.keep('clock', { __typename: 'Clock', days });
};

/** Days relative to the story's present. */
export const daysNow = ({ recall }: Stage) => daysFrom(Number(recall('clock')['days'] ?? 0) * 86_400_000);

export const idOf = ({ recall }: Stage, name: string): string => String(recall(name).id);

const certificateFields = 'electronicCertificate { __typename id version edition state stateLabel { zh } status certificateNumber }';

/** The electronic certificate of the case of a name, as its holder sees it. */
export const certificateOf =
  (name: string, query: 'ownershipFiling' | 'useRegistration'): Step['act'] =>
  async (stage, who) => {
    const found = await one(stage.client, who, { id: idOf(stage, name), query: `${query}(id: $id) { __typename ${certificateFields} }` });
    const certificate = found['electronicCertificate'] as Answer | null | undefined;
    return certificate ? stage.keep(`certificate of ${name}`, Promise.resolve(certificate)) : { __typename: 'NotFound' };
  };

/** What anybody is told of a certificate by a number on it and the name of its holder. */
export const verifiedBy =
  (paper: (stage: Stage) => { readonly number: unknown; readonly holder: Step['by'] }): Step['act'] =>
  async (stage) => {
    const { number, holder } = paper(stage);
    const query = `query ($number: String!, $holderName: String!) { found: publicCertificate(number: $number, holderName: $holderName) {
      __typename number status statusLabel { zh } isPresentEdition replacedBy { number } } }`;
    const { name } = holder(stage) as { readonly name: string };
    const { data } = await stage.client.ask(null, query, { number: String(number), holderName: name });
    return (data?.['found'] as Answer | null) ?? { __typename: 'NotFound' };
  };
