import type { Doer, Occasion, Plan, UnitRole } from '@anzhu/samples';
import { actorsOf, applicantRoles, isPanel, partySeat, pushingSystem, seatActors, type Variant } from '@anzhu/workflow';
import type { Answer } from '../client/answer.ts';
import { randomIds } from '../sample/acts.ts';
import { push } from '../sample/permit-reform.ts';
import { until } from '../sample/settle.ts';
import { answersTo } from './answers.ts';
import type { Place } from './place.ts';
import type { SampledProcess } from './processes.ts';
import type { Hop } from './route.ts';

/** A case to be made and where it is to rest. */
export interface Journey {
  readonly process: SampledProcess;
  readonly variant: Variant;
  readonly hops: readonly Hop[];
  readonly occasion: Occasion;
  readonly plan: Plan;
  /** Tells the case from every other of its type. */
  readonly label: string;
  /** Known by this name, so that its id is the same in every system. */
  readonly name?: string | undefined;
}

const partyNames: Readonly<Record<string, UnitRole>> = { owner: 'equipmentOwner' };

interface Acting {
  readonly roles: readonly string[];
  readonly party: string | undefined;
}

const asParty = ({ plan, occasion }: Journey, party: string): Doer =>
  party === 'applicant' ? plan.opener : (plan.parties?.[party] ?? occasion.unit(partyNames[party] ?? (party as UnitRole)));

const actorFor = (journey: Journey, { roles, party }: Acting): Doer => {
  const [role = ''] = roles;
  const colleague = journey.plan.colleagues?.[role];
  if (colleague) return colleague;
  if (party !== undefined || applicantRoles.includes(role)) return asParty(journey, party ?? 'applicant');
  return journey.occasion.official(role);
};

const take = async (place: Place, journey: Journey, { record, hop }: { record: Answer; hop: Hop }): Promise<Answer> => {
  const move = journey.variant.moves[hop.action];
  if (!move || isPanel(move)) return record;
  const who = actorFor(journey, { roles: actorsOf(move, hop.from), party: move.party });
  const input = { ...(move.opinion && { opinion: '样例意见' }), ...answersTo(move, journey.process, journey.occasion) };
  return until([hop.to], () => place.office.acts.take(who, record, hop.action, input));
};

/** Each seat in turn; one that has decided in an earlier run stays as it is. */
const decide = async (place: Place, journey: Journey, { record, hop }: { record: Answer; hop: Hop }): Promise<Answer> => {
  const move = journey.variant.moves[hop.action];
  let present = record;
  for (const seat of move && isPanel(move) ? Object.keys(move.seats) : []) {
    if (!move || !isPanel(move) || (present.state === hop.to && hop.from !== hop.to)) break;
    const who = actorFor(journey, { roles: seatActors(move, seat), party: partySeat(move, seat)?.party });
    const before = present;
    const input = { verdict: hop.verdict, opinion: '样例意见' };
    const answer = await until([hop.from, hop.to, 'ActionNotAllowed'], () => place.office.acts.take(who, before, hop.action, input));
    if (answer.state) present = { ...present, ...answer };
  }
  return present;
};

const caseQuery = (type: string): string =>
  `query One($id: ID!) { answer: ${type.charAt(0).toLowerCase()}${type.slice(1)}(id: $id) { __typename id version state } }`;

const asSeen = async ({ process, plan, occasion }: Journey, id: unknown): Promise<Answer> => {
  const { data } = await occasion.askAs(plan.opener)(caseQuery(process.workflow.process.type), { id });
  return (data?.['answer'] ?? { __typename: 'NotFound' }) as Answer;
};

const awaitPlatform = async (journey: Journey, { record, hop }: { record: Answer; hop: Hop }): Promise<Answer> => {
  await journey.plan.causes?.[hop.action]?.(record);
  return until([hop.to], async () => ({ ...record, ...(await asSeen(journey, record.id)) }));
};

const go = (place: Place, journey: Journey, at: { record: Answer; hop: Hop }): Promise<Answer> => {
  if (at.hop.bySystem) return awaitPlatform(journey, at);
  return at.hop.verdict === undefined ? take(place, journey, at) : decide(place, journey, at);
};

/** Whether the first action is that of the system that pushes cases. */
const isPushed = ({ variant, hops: [first] }: Journey): boolean => {
  const move = first && variant.moves[first.action];
  return move !== undefined && actorsOf(move, first?.from ?? '').includes(pushingSystem);
};

const pushed = async (place: Place, journey: Journey, requestId: string): Promise<Answer> => {
  const token = await place.machineToken();
  const answer = await push(place.office.client, { token, form: journey.plan.form, requestId });
  return answer['registrationId'] ? { ...answer, ...(await asSeen(journey, answer['registrationId'])) } : answer;
};

const opened = (place: Place, journey: Journey): Promise<Answer> => {
  const { process } = journey.process.workflow;
  const { form, opener } = journey.plan;
  const { acts, ids = randomIds } = place.office;
  const requestId = ids(journey.name ?? `create ${process.type} ${journey.label} ${JSON.stringify(form)}`);
  const open = () => (isPushed(journey) ? pushed(place, journey, requestId) : acts.open(opener, process.type, { requestId, form }));
  return until(Object.keys(process.states), open);
};

/** Opens a case, unless it is begun, and leads it hop by hop to where it is to rest; one that has come further in an earlier run goes on from there, or stays where other samples have led it. */
export const drive = async (place: Place, journey: Journey): Promise<Answer> => {
  const { begun } = journey.plan;
  let record = begun ? { ...(begun as Answer), ...(await asSeen(journey, begun.id)) } : await opened(place, journey);
  for (const hop of journey.hops) if (record.state === hop.from) record = await go(place, journey, { record, hop });
  return record;
};
