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

/** Which of the states nobody of the users finds under a tab; who comes first is asked first, and nobody once all are found. */
const missing = async (
  users: readonly string[],
  { tab, states }: { readonly tab: 'ALL' | 'WAITING'; readonly states: readonly string[] },
  { workflow, variant }: Table,
): Promise<readonly string[]> => {
  const { client } = stageOf(inject('system'));
  const { type } = workflow.process;
  const left = new Set(states);
  for (let at = 0; at < users.length && left.size > 0; at += askedAtOnce) {
    const asked = users.slice(at, at + askedAtOnce);
    const cases = (await Promise.all(asked.map((user) => casesFor(client, { user, type, tab })))).flat();
    for (const one of cases) if (one.procedure === variant.code && isOfSamples(one)) left.delete(one.state);
  }
  return [...left];
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
  '%s %s (%s) has a sample in every state, and where one waits a printed user finds it waiting',
  async (_row, _en, _code, { states, ...table }) => {
    const people = placesOf(table.workflow, table.variant, places).flatMap(usersAt);
    const readers = people.filter(({ roles, orgKind }) => orgKind === 'UNIT' || roles.includes('AUDITOR'));
    expect(await missing(idsOf(readers), { tab: 'ALL', states }, table)).toEqual([]);

    const { roles, states: waited } = awaited(table, states);
    const actors = people.filter((user) => user.roles.some((role) => roles.includes(role)));
    expect(await missing(idsOf(actors), { tab: 'WAITING', states: waited }, table)).toEqual([]);
  },
);
