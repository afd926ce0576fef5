import { caseParts } from '@anzhu/case-graphql';
import { openCases } from '@anzhu/casework';
import { openRegister, registerLoaders, registerResolvers } from '@anzhu/register';
import { mergeResolvers, type ServiceDeps, type ServiceParts } from '@anzhu/service';
import { createCopies } from './copies.ts';
import { lockPolicyOf, type PersonnelEnvironment } from './env.ts';
import { keyStaffChangeLoaders } from './key-staff-change/key-staff-change.resolvers.ts';
import { modules } from './modules.ts';
import { employerMoved } from './person/employer-moved.consumer.ts';
import { personRegister } from './person/person.register.ts';
import { personResolvers } from './person/person.resolvers.ts';
import { qualificationResolvers, qualificationsLoader } from './qualification/qualification.resolvers.ts';
import { defineQualifications } from './qualification/qualification.store.ts';
import { onQualificationTimer } from './qualification/qualification.use-case.ts';
import { teamHandlers } from './team/team.consumer.ts';
import { defineTeams } from './team/team.store.ts';
import { referencesOf } from './world.ts';

/** Joins the personnel service's aggregates, process, copies and handlers. */
export const createApp = ({ env, connection, ...shared }: ServiceDeps<PersonnelEnvironment>): ServiceParts => {
  const register = openRegister(personRegister, shared);
  const copies = createCopies(connection);
  const [persons, qualifications, teams] = [register.model, defineQualifications(connection), defineTeams(connection)];
  const deps = { ...shared, connection, copies, persons, qualifications, teams, policy: lockPolicyOf(env) };
  const { resolvers, timers } = caseParts(openCases(deps, modules, () => ({ ...deps, references: referencesOf(deps) })).opened);
  return {
    resolvers: [...resolvers, registerResolvers(register), personResolvers(deps), qualificationResolvers(deps)],
    loaders: mergeResolvers([
      registerLoaders(register),
      keyStaffChangeLoaders(register),
      { Person: { qualifications: qualificationsLoader(deps) } },
    ]),
    consumers: {
      enterprise: [copies.units.follower, { name: 'employer-moved', handlers: [employerMoved(deps)] }],
      supervision: [copies.projects.follower, { name: 'team-lock', handlers: teamHandlers(deps) }],
    },
    timers: [...timers, { model: qualifications as never, onTimer: onQualificationTimer(deps) }],
  };
};
