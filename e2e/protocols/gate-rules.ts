import { draftEvent, projectGateSealed } from '@anzhu/contracts';
import * as gate from '../../services/equipment/src/sites/project-gate/project-gate.ts';
import { type Acceptance, tokenOf } from '../../services/supervision/src/completion-acceptance/completion-acceptance.ts';

type Gate = gate.GateState;
type Move = gate.GateMove;

/** The rules of protocols §1 that the model plays with: the real decision code, and what a planted bug puts in its place. */
export interface GateRules {
  readonly answer: (state: Gate, attempt: gate.Attempt) => Move;
  readonly abort: (state: Gate, attempt: gate.Attempt) => Move;
  readonly tokenOf: (acceptance: Pick<Acceptance, '_id'>) => string;
  /** Whether leaving CHECKING and saying so are one write. */
  readonly isAbortDurable: boolean;
}

export const realRules: GateRules = { answer: gate.answer, abort: gate.abort, tokenOf, isAbortDurable: true };

const forgetting = (state: Gate, token: string) => state.answers.filter((known) => known.token !== token);

const sealWhenEmptyOrMine = (state: Gate, attempt: gate.Attempt): Move => {
  const { token } = attempt;
  const mine = state.sealedBy === token || (state.isKnown && state.open.length === 0);
  if (!mine) return gate.answer({ ...state, answers: forgetting(state, token) }, attempt);
  const answers = [...forgetting(state, token), { token, kind: 'SEALED' as const }];
  return { set: { answers, sealedBy: token }, events: [draftEvent(projectGateSealed, { ...attempt })] };
};

const abortWithoutTombstone = (state: Gate, attempt: gate.Attempt): Move => {
  const { set, events } = gate.abort(state, attempt);
  return { set: { ...set, answers: forgetting(state, attempt.token) }, events };
};

/** Seal, abort, and no unseal. */
const abortThatKeepsTheSeal = (state: Gate, attempt: gate.Attempt): Move => {
  const { set } = gate.abort(state, attempt);
  return { set: { ...(set.answers && { answers: set.answers }) }, events: [] };
};

/** One rule broken on purpose each, so that the test run itself shows that the model would notice. */
export const plantedBugs: Readonly<Record<string, GateRules>> = {
  'the gate seals when it is "empty or already mine"': { ...realRules, answer: sealWhenEmptyOrMine },
  'the abort is told before it is durable': { ...realRules, isAbortDurable: false },
  'an aborted seal is not lifted': { ...realRules, abort: abortThatKeepsTheSeal },
  'aborted tokens are not remembered': { ...realRules, abort: abortWithoutTombstone },
  'a new attempt uses the token of the last': { ...realRules, tokenOf: () => tokenOf({ _id: 'one for all' }) },
};
