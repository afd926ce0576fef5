import { actorsOf, applicantRoles, isPanel, partySeat, seatActors, type Variant, type Workflow } from '@anzhu/workflow';
import type { Answer } from '../client/answer.ts';
import type { Who } from '../client/client.ts';
import { randomIds } from '../sample/acts.ts';
import type { Form } from '../sample/forms.ts';
import { until } from '../sample/settle.ts';
import type { UnitRole } from '../sample/world.ts';
import { askedOf } from './asked.ts';
import type { Place } from './place.ts';
import type { Hop } from './route.ts';

/** A case to be made and where it is to rest. */
export interface Plan {
  readonly workflow: Workflow;
  readonly variant: Variant;
  readonly hops: readonly Hop[];
  /** Tells the case from every other of its type. */
  readonly label: string;
  /** Known by this name, so that its id is the same in every system. */
  readonly name?: string | undefined;
  readonly opener: Who;
  readonly form: Form;
  /** Makes the platform take an action. */
  readonly causes: Readonly<Record<string, (record: Answer) => Promise<unknown>>>;
  /** Parties of the case that are not called as the parts units play. */
  readonly parties?: Readonly<Record<string, Who>>;
}

const partyNames: Readonly<Record<string, UnitRole>> = { owner: 'equipmentOwner' };

const asParty = (place: Place, plan: Plan, party: string): Who =>
  party === 'applicant' ? plan.opener : (plan.parties?.[party] ?? place.unit(partyNames[party] ?? (party as UnitRole)));

const actorFor = (place: Place, plan: Plan, { roles, party }: { roles: readonly string[]; party: string | undefined }): Who => {
  const [role = ''] = roles;
  if (party !== undefined || applicantRoles.includes(role)) return asParty(place, plan, party ?? 'applicant');
  return place.official(role);
};

const take = async (place: Place, plan: Plan, { record, hop }: { record: Answer; hop: Hop }): Promise<Answer> => {
  const move = plan.variant.moves[hop.action];
  if (!move || isPanel(move)) return record;
  const who = actorFor(place, plan, { roles: actorsOf(move, hop.from), party: move.party });
  const input = { ...(move.opinion && { opinion: '样例意见' }), ...askedOf(place, plan.workflow, move) };
  return until([hop.to], () => place.office.acts.take(who, record, hop.action, input));
};

/** Each seat in turn; one that has decided in an earlier run stays as it is. */
const decide = async (place: Place, plan: Plan, { record, hop }: { record: Answer; hop: Hop }): Promise<Answer> => {
  const move = plan.variant.moves[hop.action];
  let present = record;
  for (const seat of move && isPanel(move) ? Object.keys(move.seats) : []) {
    if (!move || !isPanel(move) || (present.state === hop.to && hop.from !== hop.to)) break;
    const who = actorFor(place, plan, { roles: seatActors(move, seat), party: partySeat(move, seat)?.party });
    const before = present;
    const input = { verdict: hop.verdict, opinion: '样例意见' };
    const answer = await until([hop.from, hop.to, 'ActionNotAllowed'], () => place.office.acts.take(who, before, hop.action, input));
    if (answer.state) present = answer;
  }
  return present;
};

const caseQuery = (type: string): string =>
  `query One($id: ID!) { answer: ${type.charAt(0).toLowerCase()}${type.slice(1)}(id: $id) { __typename id version state } }`;

const asSeen = async (place: Place, { opener, workflow }: Plan, id: string | undefined): Promise<Answer> => {
  const { data } = await place.office.client.ask(opener, caseQuery(workflow.process.type), { id });
  return (data?.['answer'] ?? { __typename: 'NotFound' }) as Answer;
};

const awaitPlatform = async (place: Place, plan: Plan, { record, hop }: { record: Answer; hop: Hop }): Promise<Answer> => {
  await plan.causes[hop.action]?.(record);
  return until([hop.to], async () => ({ ...record, ...(await asSeen(place, plan, record.id)) }));
};

const go = (place: Place, plan: Plan, at: { record: Answer; hop: Hop }): Promise<Answer> => {
  if (at.hop.bySystem) return awaitPlatform(place, plan, at);
  return at.hop.verdict === undefined ? take(place, plan, at) : decide(place, plan, at);
};

/** Opens a case and leads it hop by hop to where it is to rest; one that has come further in an earlier run goes on from there. */
export const drive = async (place: Place, plan: Plan): Promise<Answer> => {
  const { process } = plan.workflow;
  const states = [process.initial, ...plan.hops.map(({ to }) => to)];
  const { acts, ids = randomIds } = place.office;
  const requestId = ids(plan.name ?? `create ${process.type} ${plan.label} ${JSON.stringify(plan.form)}`);
  let record = await until(states, () => acts.open(plan.opener, process.type, { requestId, form: plan.form }));
  for (const hop of plan.hops) if (record.state === hop.from) record = await go(place, plan, { record, hop });
  return record;
};
