import type { Subject } from '@anzhu/access';
import { actorsOf, waitingStates } from '@anzhu/workflow';
import { beforeAll, expect, inject, it } from 'vitest';
import { users } from '../../infra/local/src/issuer/users.ts';
import { isInventedBuilder } from '../../infra/local/src/places/builders.ts';
import { type PlaceRow, places } from '../../infra/local/src/places/places.ts';
import { placesOf, sampledStates } from '../../infra/local/src/seed/cell.ts';
import { sampledProcesses } from '../../infra/local/src/seed/processes.ts';
import { stageOf } from '../harness/stage.ts';
import { type CaseListed, casesFor } from './lists.ts';
import { loadSamples } from './load-samples.ts';
import { type CaseSeen, faultsShown } from './shown.ts';

const seeded = new Set(users.map(({ org }) => org));
const sampled = (await sampledProcesses()).filter(({ sample }) => !sample.onlyForOthers);

const askedAtOnce = 4;

const isOfSamples = ({ applicantOrg, applicantName }: CaseListed): boolean => seeded.has(applicantOrg) || isInventedBuilder(applicantName);

/** What should have a sample: each procedure of each process with the states in which its cases rest. */
const procedures = sampled.flatMap((process) =>
  process.workflow.variants.map((variant) => ({
    workflow: process.workflow,
    variant,
    states: sampledStates(process, variant, places),
  })),
);

type Table = Pick<(typeof procedures)[number], 'workflow' | 'variant'>;

/** Everyone the start prints who has to do with a county: the officials over it, its units' clerks. */
const usersAt = ({ id, department, institution }: PlaceRow) =>
  users
    .filter((user) => [id, department, institution].some((prefix) => user.id.startsWith(`${prefix}-`)) && !user.id.endsWith('-admin'))
    .toSorted((a, b) => a.orgKind.localeCompare(b.orgKind));

const idsOf = (people: readonly Subject[]): readonly string[] => people.map(({ id }) => id);

/** In which of the states somebody of the users finds a case under a tab; who comes first is asked first, and nobody once all are found. */
const foundBy = async (
  users: readonly string[],
  { tab, states }: { readonly tab: 'ALL' | 'WAITING'; readonly states: readonly string[] },
  { workflow, variant }: Table,
): Promise<ReadonlyMap<string, CaseSeen>> => {
  const { client } = stageOf(inject('system'));
  const { type } = workflow.process;
  const found = new Map<string, CaseSeen>();
  for (let at = 0; at < users.length && states.some((state) => !found.has(state)); at += askedAtOnce) {
    const asked = users.slice(at, at + askedAtOnce);
    const listOf = async (user: string) => (await casesFor(client, { user, type, tab })).map((one) => ({ ...one, user }));
    const cases = (await Promise.all(asked.map(listOf))).flat();
    for (const one of cases)
      if (one.procedure === variant.code && isOfSamples(one) && states.includes(one.state) && !found.has(one.state))
        found.set(one.state, one);
  }
  return found;
};

const readings = (['zh', 'en'] as const).map((language) => faultsShown(inject('system'), language));

/** What is wrong with the words of cases, one in each state: every other state is read in English. */
const faultsOf = async (seen: ReadonlyMap<string, CaseSeen>, { process }: Table['workflow']): Promise<readonly string[]> => {
  const order = Object.keys(process.states);
  const each = [...seen].map(async ([state, one]) => {
    const found = await readings[order.indexOf(state) % readings.length]?.(process.id, one);
    return (found ?? []).map((fault) => `${state}: ${fault}`);
  });
  return (await Promise.all(each)).flat();
};

/** The roles that act on a case in one of the states, and the states in which it waits for one of them; what waited for another case may have been gone on with. */
const awaited = ({ workflow, variant }: Table, states: readonly string[]) => {
  const moves = Object.values(variant.moves).flatMap((move) => move ?? []);
  const acting = new Set(states.flatMap((state) => moves.flatMap((move) => actorsOf(move, state))));
  const roles = [...acting].filter((role) => role !== 'SYSTEM');
  const all = waitingStates(workflow, roles).filter((one) => one.variant === variant.code && states.includes(one.state));
  const waiting = all.filter(({ followUp }) => !followUp);
  return { roles, states: [...new Set(waiting.map(({ state }) => state))] };
};

beforeAll(() => loadSamples(inject('system')).then(() => undefined));

it.each(procedures.map((one) => [one.workflow.process.row, one.workflow.process.en, one.variant.code, one] as const))(
  '%s %s (%s) has a sample in every state, and where one waits a printed user finds it waiting; what is shown is words, in Chinese or in English',
  async (_row, _en, _code, { states, ...table }) => {
    const people = placesOf(table.workflow, table.variant, places).flatMap(usersAt);
    const readers = people.filter(({ roles, orgKind }) => orgKind === 'UNIT' || roles.includes('AUDITOR'));
    const seen = await foundBy(idsOf(readers), { tab: 'ALL', states }, table);
    expect(states.filter((state) => !seen.has(state))).toEqual([]);

    const { roles, states: waited } = awaited(table, states);
    const actors = people.filter((user) => user.roles.some((role) => roles.includes(role)));
    const waiting = await foundBy(idsOf(actors), { tab: 'WAITING', states: waited }, table);
    expect(waited.filter((state) => !waiting.has(state))).toEqual([]);
    expect(await faultsOf(new Map([...seen, ...waiting]), table.workflow)).toEqual([]);
  },
);
