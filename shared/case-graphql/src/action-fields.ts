import { begunAnewAs, type CaseRecord, type Cases, type OfferedAction, offeredActions, variantOfCase } from '@anzhu/casework';
import { resolversReading, type SubgraphContext } from '@anzhu/graphql';
import { actionEnumValue, type Button, buttonsOf, followUpsIn } from '@anzhu/workflow';
import { beginAnew, type ShownButton } from './begin-anew.ts';
import { type CasesById, followUpButtons } from './follow-up-buttons.ts';
import { processInfo } from './process-info.ts';

type Ctx = SubgraphContext;
type Process<F, X, Facts> = Cases<F, X, Facts>['process'];

const { reads } = resolversReading<CaseRecord>();

const standing = [
  'variant',
  'tableVersion',
  'state',
  'verdicts',
  'lastDecidedBy',
  'applicant',
  'parties',
  'partyOrgs',
  'd6',
  'assigned',
] as const;
const content = ['_id', 'awaits', 'division', 'form', 'outcome'] as const;

/** What tells the buttons of a case: more than how it stands where rules withhold some, or it leads to other cases. */
const actionable = <F, X, Facts>({ workflow, withheld, choices }: Process<F, X, Facts>): readonly (keyof CaseRecord & string)[] => {
  const { states } = workflow.process;
  const leads = Object.keys(states).some((state) => followUpsIn({ states }, state).length > 0);
  return withheld || choices || leads ? [...standing, ...content] : standing;
};

const shownIn =
  (all: CasesById) =>
  ({ begins, ...button }: Button): ShownButton => {
    const begun = begins === null ? undefined : all.get(begins);
    return { ...button, begins: begun ? processInfo(begun.process) : null };
  };

/** What may be answered, where it is one of what the case knows. */
const withChoices = (offered: readonly OfferedAction[], { asks, ...button }: Button): Button => {
  const own = offered.find(({ action }) => action === button.action)?.choices ?? {};
  const shown = (name: string) => (own[name] ?? []).map((one) => ({ ...one, needsOpinion: false }));
  return { ...button, asks: asks.map((ask) => (own[ask.name] ? { ...ask, choices: shown(ask.name) } : ask)) };
};

/** What is asked of a case by several fields of an answer is found once. */
const onceInAnswer = <R>(find: (record: CaseRecord, ctx: Ctx) => Promise<R>): typeof find => {
  const answers = new WeakMap<Ctx, WeakMap<CaseRecord, Promise<R>>>();
  return (record, ctx) => {
    const found = answers.get(ctx) ?? new WeakMap<CaseRecord, Promise<R>>();
    const asked = found.get(record) ?? find(record, ctx);
    answers.set(ctx, found.set(record, asked));
    return asked;
  };
};

/** What a reader of a case may do now: by codes, and as buttons with all that each asks for. */
export const actionFields = <F, X, Facts>(cases: Cases<F, X, Facts>, all: CasesById) => {
  const { process } = cases;
  const fields = actionable(process);
  const offeredIn = onceInAnswer((record, { subject }) => offeredActions(cases, record as CaseRecord<F, X>, subject));
  return {
    availableActions: reads(fields, async (record, _: unknown, ctx: Ctx) =>
      (await offeredIn(record as CaseRecord, ctx)).map(({ action }) => actionEnumValue(action)),
    ),
    buttons: reads(fields, async (known, _: unknown, ctx: Ctx) => {
      const record = known as CaseRecord;
      const { subject } = ctx;
      const table = { workflow: process.workflow, variant: variantOfCase(process, record) };
      const offered = await offeredIn(record, ctx);
      const actions = offered.map(({ action }) => action);
      const buttons = buttonsOf(table, actions).map((button) => withChoices(offered, button));
      const hasPrimary = buttons.some(({ isPrimary }) => isPrimary);
      const next = await followUpButtons(all)(cases as never, { record, subject, hasPrimary });
      const label = begunAnewAs(process, record, subject);
      return [...[...buttons, ...next].map(shownIn(all)), ...(label ? [beginAnew(process, label)] : [])];
    }),
  };
};
