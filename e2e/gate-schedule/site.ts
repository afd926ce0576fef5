import { setTimeout as pause } from 'node:timers/promises';
import { deriveId } from '@anzhu/kernel';
import type { Answer } from '../../infra/local/src/client/answer.ts';
import { dismantlingForm } from '../../services/equipment/src/sites/dismantling-notice/dismantling-notice.sample.ts';
import { installationForm } from '../../services/equipment/src/sites/installation-notice/installation-notice.sample.ts';
import { siteNow } from '../crane-blocks-completion/installations.ts';
import { submitChecked } from '../harness/notices.ts';
import type { Stage } from '../harness/stage.ts';

const department = 'kunming-examiner';
const quality = 'wuhua-quality-supervisor';
const patienceMs = 300_000;

/** A question for the acceptance of the completion: whether the crane stood when it was asked, and what was answered. */
export interface Asked {
  readonly stood: boolean;
  readonly answer: string;
}

const expectState = (answer: Answer, state: string): Answer => {
  if (answer['state'] === state) return answer;
  throw new Error(`not ${state}: ${JSON.stringify(answer)}`);
};

/** Asked again until it is no more as it was not to stay. */
const until = async (ask: () => Promise<Answer>, isDone: (answer: Answer) => boolean): Promise<Answer> => {
  const limit = performance.now() + patienceMs;
  for (;;) {
    const answer = await ask();
    if (isDone(answer)) return answer;
    if (performance.now() > limit) throw new Error(`still ${JSON.stringify(answer)}`);
    await pause(100);
  }
};

/** What is done about a site with one crane: it comes and goes, and acceptances are asked for. */
export const siteOf = (stage: Stage) => {
  const { acts, client, days, keep, recall, world } = stage;
  const { installer } = world.units;
  const asked: Asked[] = [];
  let stands = false;

  /** The notice confirmed, submitted and approved; what another service has yet to hear is waited for. */
  const approved = async (type: string, form: object): Promise<Answer> => {
    const draft = await acts.open(installer, type, { form });
    const notice = await until(
      () => submitChecked(acts, world, draft),
      ({ state }) => state === 'SUBMITTED',
    );
    return until(
      () => acts.take(department, notice, 'approve', { opinion: '同意' }),
      ({ state }) => state === 'APPROVED',
    );
  };
  let uploaded: Promise<readonly object[]> | undefined;
  /** The same in each question, so that one asked again is the same question. */
  const papers = (): Promise<readonly object[]> => {
    uploaded ??= acts.papers(quality, 'CompletionAcceptance', client.operations.papersOf('CompletionAcceptance'));
    return uploaded;
  };

  return {
    asked,
    install: async (): Promise<void> => {
      await keep('installation', approved('InstallationNotice', installationForm(world, days, siteNow(stage))));
      stands = true;
    },
    dismantle: async (): Promise<void> => {
      const gone = await approved('DismantlingNotice', dismantlingForm(world, days, String(recall('installation').id)));
      stands = false;
      await acts.take(installer, gone, 'reportDismantled', { dismantledOn: days.today });
    },
    /** Asks until the cranes are checked, or takes the question back as soon as it may. */
    ask: async ({ isTakenBack }: { readonly isTakenBack: boolean }): Promise<void> => {
      const stood = stands;
      const requestId = deriveId('gate schedule', String(world.seed), String(asked.push({ stood, answer: 'NONE' })));
      const at = asked.length - 1;
      const input = { requestId, form: { projectId: recall('project')['projectId'] }, papers: await papers() };
      const asking = () => acts.open(quality, 'CompletionAcceptance', input);
      const first = await asking();
      if (isTakenBack && first['state'] === 'CHECKING_EQUIPMENT') await acts.take(quality, first, 'withdraw');
      const answer = await until(
        asking,
        ({ state, __typename }) => __typename === 'Blocked' || (state !== undefined && state !== 'CHECKING_EQUIPMENT'),
      );
      asked[at] = { stood, answer: String(answer['state'] ?? answer.__typename) };
      if (answer['state'] === 'ACCEPTED') await keep('accepted', answer);
    },
    /** The acceptance, where there is one, was a mistake. */
    annul: async (): Promise<void> => {
      const accepted = recall('accepted');
      if (accepted.id !== undefined)
        expectState(await acts.take('wuhua-quality-chief', accepted, 'annul', { opinion: '误操作' }), 'ANNULLED');
      await keep('accepted', { __typename: 'None' });
    },
  };
};
