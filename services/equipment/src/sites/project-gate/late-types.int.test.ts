import { createStore } from '@anzhu/store';
import { emptied, standingIn, testDatabase, toldLate, type Word } from '@anzhu/testing';
import type { Connection } from 'mongoose';
import { beforeAll, describe, expect, it } from 'vitest';
import { gateHandlers } from './project-gate.consumer.ts';
import { createProjectGates, defineProjectGates, type ProjectGates } from './project-gate.store.ts';

const project = (what: string, constructionStatus: string): Word => ({
  ...{ type: `supervision.project.${what}.v1`, subject: 'p' },
  data: {
    ...{ projectId: 'p', name: '工程', number: 'N', sector: 'BUILDING_CONSTRUCTION', division: '530102', parties: [] },
    ...{ constructionStatus, qualityStatus: 'NORMAL', safetyStatus: 'NORMAL' },
  },
});
const attempt = (what: string, token: string): Word => ({
  ...{ type: `supervision.completion-acceptance.${what}.v1`, subject: 'a', data: { projectId: 'p', acceptanceId: 'a', token } },
});
const begun = project('registered', 'IN_CONSTRUCTION');

const stories: Readonly<Record<string, readonly Word[]>> = {
  'given up and asked again': [begun, attempt('requested', 't1'), attempt('aborted', 't1'), attempt('requested', 't2')],
  'accepted at the second attempt': [
    ...[begun, attempt('requested', 't1'), attempt('aborted', 't1'), attempt('requested', 't2'), attempt('accepted', 't2')],
  ],
  'annulled after its acceptance': [begun, attempt('requested', 't1'), attempt('accepted', 't1'), attempt('aborted', 't1')],
};

/** What was answered meanwhile stays answered: whoever was refused for an attempt that was given up asks again. */
const isOpen = (label: string, story: readonly Word[]): boolean =>
  label.includes('completion-') && (!label.includes('aborted') || story.at(-1)?.type.includes('aborted') === true);

describe('the gate of a project', () => {
  let connection: Connection;
  let gates: ProjectGates;
  beforeAll(async () => {
    ({ connection } = await testDatabase());
    gates = createProjectGates(createStore({ connection, clock: () => new Date('2026-07-01T00:00:00Z') }), defineProjectGates(connection));
  });

  it.each(Object.entries(stories))(
    'reliability: R13 of a completion that was %s stands the same where a type of what is told of it is handled later than the others',
    async (_, story) => {
      const seen = async () => {
        const [found] = await standingIn(connection, ['project_gates']);
        return found?.map(({ isKnown, sealedBy, isAccepted }) => ({ isKnown, sealedBy, isAccepted }));
      };
      const open = async () => {
        await emptied(connection);
        return { connection, followers: [{ name: 'project-gate', restates: true as const, handlers: gateHandlers(gates) }], seen };
      };
      const { found, expected } = await toldLate(open, story);
      const ofAttempts = (all: Readonly<Record<string, unknown>>) => Object.entries(all).filter(([label]) => isOpen(label, story));
      expect(ofAttempts(found).length).toBeGreaterThan(1);
      expect(ofAttempts(found)).toEqual(ofAttempts(expected));
    },
  );
});
