import { standingIn, toldLate, type Word } from '@anzhu/testing';
import { describe, expect, it } from 'vitest';
import { havePerson, personnelKit, requestOf } from '../../test/personnel-kit.ts';
import { completed } from '../../test/team-fixtures.ts';
import { teamHandlers } from './team.consumer.ts';

const requested: Word = { type: 'supervision.team-lock.requested.v1', subject: 'p1', data: requestOf('p1', 'a') };
const ended = (what: string): Word => ({ type: `supervision.project.${what}.v1`, subject: 'p1', data: completed('p1') });
const reopened: Word = { type: 'supervision.project.reopened.v1', subject: 'p1', data: { projectId: 'p1' } };

const stories: Readonly<Record<string, readonly Word[]>> = {
  'was completed, goes on and is completed': [requested, ended('completed'), reopened, ended('completed')],
  'was completed, goes on and is void': [requested, ended('completed'), reopened, ended('voided')],
  'was void and goes on': [requested, ended('voided'), reopened],
};

describe('the team of a project', () => {
  it.each(Object.entries(stories))(
    'reliability: P1 that %s holds the same where a type of what is told of its end is handled later than the others',
    async (_, story) => {
      const open = async () => {
        const kit = await personnelKit();
        await havePerson(kit, 'a');
        const seen = async () => {
          const [teams, people] = await standingIn(kit.connection, ['teams', 'persons']);
          return [teams?.map(({ closed, members }) => ({ closed, members })), people?.map(({ locks }) => locks)];
        };
        return { connection: kit.connection, followers: [{ name: 'team-lock', handlers: teamHandlers(kit) }], seen };
      };
      const { found, expected } = await toldLate(open, story);
      const ofProject = Object.entries(found).filter(([label]) => label.includes('.project.'));
      expect(ofProject.length).toBeGreaterThan(3);
      expect(Object.fromEntries(ofProject)).toEqual(
        Object.fromEntries(Object.entries(expected).filter(([label]) => label.includes('.project.'))),
      );
    },
  );
});
