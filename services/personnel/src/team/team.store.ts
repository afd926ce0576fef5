import { type Aggregate, defineAggregate } from '@anzhu/store';
import { type Connection, type Model, Schema } from 'mongoose';
import type { TeamState } from './team.ts';

/** The team document of a project; its id is the project's. */
export interface Team extends Aggregate, TeamState {}

const { Mixed } = Schema.Types;

export const defineTeams = (connection: Connection): Model<Team> =>
  defineAggregate<Team>(connection, 'teams', {
    fields: { answers: [Mixed], members: [Mixed], contractKey: String, d2: String, closed: Boolean },
    indexes: [],
  });
