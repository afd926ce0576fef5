import { type CaseRecord, type Circumstances, defineCaseProcess, type HandedOn } from '@anzhu/casework';
import { blacklistAdded, blacklistRemoved, draftEvent } from '@anzhu/contracts';
import { proven } from '@anzhu/kernel';
import type { Commit } from '@anzhu/store';
import type { BlockReason } from '@anzhu/workflow';
import { placeOfUnit, type Unit } from '../unit/unit.ts';
import { type BlacklistForm, blacklistForm } from './blacklist.form.ts';
import { blacklistWorkflow } from './blacklist.workflow.ts';

export type BlacklistOutcome = Readonly<Record<never, never>>;

export interface BlacklistFacts {
  readonly unit: Unit | null;
}

type Entry = CaseRecord<BlacklistForm, BlacklistOutcome>;

const alreadyListed = { code: 'ALREADY_LISTED', zh: '该企业已在黑名单中', en: 'The unit is on the blacklist already' };

const listingReasons = (_: Entry, { facts }: Circumstances<BlacklistFacts>): readonly BlockReason[] =>
  facts.unit?.blacklistedFor ? [alreadyListed] : [];

/** The listing as the unit carries and publishes it, so that its events stay in order whatever the entry. */
export const listed = ({ form: { reason } }: HandedOn<BlacklistForm>, unit: Unit): Commit<Unit> => {
  return { set: { blacklistedFor: reason }, events: [draftEvent(blacklistAdded, { uscc: unit._id, reason })] };
};

/** The removal; its reason is the officer's opinion. */
export const removed = ({ history }: Entry, unit: Unit): Commit<Unit> => {
  const { last } = proven({ last: history.at(-1) }, 'last');
  const reason = proven(last, 'opinion').opinion;
  return { set: { blacklistedFor: null }, events: [draftEvent(blacklistRemoved, { uscc: unit._id, reason })] };
};

export const blacklistProcess = defineCaseProcess<BlacklistOutcome, BlacklistFacts>()({
  workflow: blacklistWorkflow,
  collection: 'blacklist_entries',
  form: blacklistForm,
  outcome: {},
  filters: { uscc: { path: 'form.uscc', type: 'String', zh: '企业统一社会信用代码', en: 'USCC of the unit' } },
  indexes: [{ keys: { 'form.uscc': 1 }, unique: true, partial: { state: 'LISTED' }, conflict: alreadyListed }],
  opens: { default: { roles: ['DEPARTMENT_OFFICER'] } },
  place: ({ uscc }, { unit }, authority) => placeOfUnit(uscc, unit, authority),
  parties: ({ uscc }): Readonly<Record<string, string>> => (uscc ? { unit: uscc } : {}),
  title: ({ uscc }, { unit }) => [unit?.name, uscc],
  guards: { list: listingReasons },
});
