import type { ProjectCopy } from '@anzhu/copies';
import { chinaCalendar } from '@anzhu/kernel';
import { alwaysRefused, isOpenedByUnits, listedSubmissions, unansweredRules } from '@anzhu/testing';
import { describe, expect, it } from 'vitest';
import { holder, qualification } from '../test/qualifications.ts';
import { worker } from '../test/special-workers.ts';
import { asked, candidate, lock, provincial, rules } from '../test/team-fixtures.ts';
import { processes, sdl } from './sdl.ts';
import { requestTeam } from './team/team.ts';

const project = { _id: 'project-1', name: '滇池一号', division: '530102', parties: [] } as unknown as ProjectCopy;
const incoming = candidate('d', { locks: [lock('9')] });
const { team } = requestTeam(null, asked([['a', 'PROJECT_MANAGER']]), rules([candidate('a')]));
const kept = { ...incoming, d6: '530102' };
const duplicate = { ...candidate('e'), formerValues: {}, d6: '530102' };

const facts = {
  project: [project, null],
  team: [team, null],
  outgoing: [candidate('a'), null],
  incoming: [incoming, null],
  candidates: [[incoming], []],
  holding: [new Map([['9', project]]), new Map()],
  policy: [provincial],
  kept: [kept, null],
  duplicate: [duplicate, null, { ...duplicate, mergedInto: kept._id }],
  person: [{ ...holder, ...incoming, employments: [] }, null],
  adjacent: [project, null],
  held: [qualification({}), null],
  qualifications: [[qualification({})], []],
  openCases: [[{ kind: 'UnlockRequest', id: 'case', label: '解锁' }], []],
  worker: [worker, null],
  unit: [{ uscc: 'U', copy: null }],
  calendar: [chinaCalendar],
} as const;

const actor = { id: 'u', name: '经办人', org: incoming.uscc ?? '', region: '530102' };
const world = { sdl, actor, at: new Date('2026-03-02T02:00:00Z'), facts };
const unanswered = unansweredRules(world);
const isBarred = listedSubmissions(world);
const refused = alwaysRefused(world);

describe('reliability: the rules of persons', () => {
  it.each(processes.map((process) => [process.workflow.process.row, process.workflow.process.en, process] as const))(
    '%s %s: every rule answers, whatever is not on record and whatever the form leaves empty',
    (_, __, process) => {
      expect(unanswered(process)).toEqual([]);
    },
  );

  it.each(
    processes.filter(isOpenedByUnits).map((process) => [process.workflow.process.row, process.workflow.process.en, process] as const),
  )('E15 %s %s: a unit on the blacklist does not hand it in, or the process says why it may', (_, __, process) => {
    expect([isBarred(process), process.sparesListed !== undefined]).toEqual([process.sparesListed === undefined, !isBarred(process)]);
  });

  it.each(processes.map((process) => [process.workflow.process.row, process.workflow.process.en, process] as const))(
    '%s %s: nobody is offered a button that is always refused',
    (_, __, process) => {
      expect(refused(process)).toEqual([]);
    },
  );
});
