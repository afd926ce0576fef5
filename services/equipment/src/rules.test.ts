import { alwaysRefused, isOpenedByUnits, listedSubmissions, unansweredRules } from '@anzhu/testing';
import { describe, expect, it } from 'vitest';
import { caseOf, now } from '../test/cases.ts';
import { dismantling, installing } from '../test/notices.ts';
import { persons, facts as using } from '../test/registrations.ts';
import { crane, installation, org, passedRound, unit } from '../test/world.ts';
import { processes, sdl } from './sdl.ts';
import { useRegistrationProcess } from './use/use-registration/use-registration.ts';

const registration = caseOf(useRegistrationProcess, {
  applicant: org.contractor,
  state: 'REGISTERED',
  form: { installationId: 'installation-1', plannedDismantlingOn: '2026-12-31' },
});
const stay = installation({ rounds: { INITIAL: passedRound }, plannedFrom: '2026-09-10' });
const named = (uscc: string) =>
  [
    { uscc, unit: unit(uscc) },
    { uscc, unit: null },
    { uscc: undefined, unit: null },
  ] as const;

const facts = {
  crane: [crane(), null, crane({ validUntil: null }), crane({ filingState: 'CANCELLED' })],
  holder: [crane({ _id: 'crane-2' }), null, undefined],
  cranes: [new Map([['云AA-T202600001', crane()]]), new Map()],
  owner: [unit(org.owner), null],
  applicant: [unit(org.owner), null],
  applicantUnit: [unit(org.contractor), null],
  unit: [unit(org.contractor), null],
  user: [unit(org.contractor), null, undefined],
  body: [unit(org.projectOwner, { kinds: ['INSPECTION_BODY'] }), null],
  inspectionBody: [using.inspectionBody, null],
  bodies: [new Map([[org.consultant, unit(org.consultant)]]), new Map()],
  installer: named(org.installer),
  dismantler: named(org.dismantler),
  project: [using.project, null],
  gate: [installing.facts.gate],
  standing: [stay, null],
  installation: [stay, null, installation()],
  registration: [registration, null],
  persons: [persons, new Map()],
  supervisors: [dismantling.facts.supervisors, []],
  neighbours: [[{ registrationId: 'r2', label: 'N', lon: 1, lat: 1 }], []],
  limits: [using.limits],
  calendar: [installing.facts.calendar],
} as const;

const actor = { id: 'u', name: '经办人', org: org.owner, region: '530102' };
const world = { sdl, actor, at: now, facts };
const unanswered = unansweredRules(world);
const isBarred = listedSubmissions(world);
const refused = alwaysRefused(world);

describe('reliability: the rules of equipment', () => {
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
