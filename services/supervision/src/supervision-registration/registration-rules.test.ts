import { checkForm } from '@anzhu/casework';
import { describe, expect, it } from 'vitest';
import { push } from '../../test/push.ts';
import { registrationFaults, siteFaults } from './registration-rules.ts';
import { supervisionRegistrationForm } from './supervision-registration.form.ts';

describe('R0 what is pushed', () => {
  const faults = (change: object) => {
    const { missing, wrong } = checkForm(supervisionRegistrationForm, { ...push(), ...change });
    return [...missing, ...wrong].map(({ path, code }) => `${path} ${code}`);
  };

  it('R0 a complete push has no faults', () => {
    expect([...faults({}), ...registrationFaults(push())]).toEqual([]);
  });

  it('R0 everything wrong is named at once', () => {
    expect(faults({ projectCode: '47', division: '999999', projectName: undefined, section: 'a\ud842b' })).toEqual([
      'form.projectName REQUIRED',
      'form.projectCode PROJECT_CODE_GROUPS',
      'form.section BROKEN_CHARACTER',
      'form.division UNKNOWN_DIVISION',
    ]);
  });

  it('R0 inputs 34: takes divisions of 2020 to 2026, and names what took the place of those before', () => {
    const present = ['540481', '540581', '500157', '460302', '460303', '653132', '653228', '653229', '659013'];
    expect(present.flatMap((division) => faults({ division }))).toEqual([]);
    const abolished = ['540422', '540530', '500105', '500112', '460321'];
    expect(abolished.flatMap((division) => faults({ division }))).toEqual(abolished.map(() => 'form.division DIVISION_ABOLISHED'));
  });

  it('R0 the parties and the team are complete, and the team is staff of the parties', () => {
    const [manager, ...others] = push().team;
    const parties = push().parties.filter(({ kind }) => kind !== 'SUPERVISION_CONSULTANT');
    const told = registrationFaults({ ...push(), parties, team: manager ? [manager, manager, ...others] : [] });
    expect(told.map(({ path, code }) => `${path} ${code}`)).toEqual([
      'form.parties REQUIRED',
      'form.team TOO_MANY',
      'form.team.3.uscc NOT_A_PARTY',
    ]);
  });

  it('R0 R2 there may be several consultants and several safety officers', () => {
    const { parties, team } = push();
    const twice = <T extends object>(list: readonly T[], which: (one: T) => boolean) => [...list, ...list.filter(which)];
    const changed = {
      parties: twice(parties, ({ kind }) => kind === 'SUPERVISION_CONSULTANT'),
      team: twice(team, ({ role }) => role === 'SAFETY_OFFICER'),
    };
    expect(registrationFaults({ ...push(), ...changed })).toEqual([]);
  });

  it.each([
    ['its longitude alone', { longitude: 102.7 }, ['form.longitude COORDINATES_NOT_NUMBERS']],
    ['its latitude alone', { latitude: 25.05 }, ['form.longitude COORDINATES_NOT_NUMBERS']],
    ['both', { longitude: 102.7, latitude: 25.05 }, []],
    ['neither', {}, []],
  ])('R2 R6 a site is given by %s', (_, site, told) => {
    expect(siteFaults(site).map(({ path, code }) => `${path} ${code}`)).toEqual(told);
  });

  it('R0 swapped coordinates are named', () => {
    expect(registrationFaults({ ...push(), longitude: 25.05, latitude: 102.7 })).toMatchObject([{ code: 'COORDINATES_SWAPPED' }]);
  });

  it('R0 who employs a member of the team is a party of the kind that employs it', () => {
    const { parties, team } = push();
    const owner = parties.find(({ kind }) => kind === 'PROJECT_OWNER')?.uscc ?? '';
    const told = registrationFaults({ ...push(), team: team.map((member) => ({ ...member, uscc: owner })) });
    expect(told.map(({ path, code }) => `${path} ${code}`)).toEqual(team.map((_, at) => `form.team.${at}.uscc NOT_A_PARTY`));
  });

  it('R0 what is missing altogether is told elsewhere', () => {
    const { parties, team } = push();
    expect([{}, { parties }, { team }].map((form) => registrationFaults(form).length)).toEqual([0, 0, 0]);
  });
});
