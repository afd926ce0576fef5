import type { ProjectCopy } from '@anzhu/copies';
import { describe, expect, it } from 'vitest';
import { emptyTeam } from '../team/team.ts';
import { type GroundFacts, groundReasons } from './ground-reasons.ts';
import type { UnlockGround } from './unlock-ground.ts';

const parties = [
  { kind: 'PROJECT_OWNER', uscc: 'OWNER-1', name: '建设' },
  { kind: 'CONTRACTOR', uscc: 'CONTRACTOR-1', name: '施工' },
];
const project = (_id: string, more: object = {}) =>
  ({ _id, parties, constructionStatus: 'IN_CONSTRUCTION', qualityStatus: 'NORMAL', ...more }) as unknown as ProjectCopy;
const known: GroundFacts = { project: project('1'), team: null, adjacent: null };
const found = (ground: UnlockGround, facts: Partial<GroundFacts>) =>
  groundReasons({ ground }, { ...known, ...facts }).map(({ code, zh }) => `${code} ${zh}`);

const foreign = 'NOT_ADJACENT 两工程的建设单位或施工单位不同,不是同一工程的相邻标段';
const stopped = (stop: object) => ({ ...emptyTeam, stop }) as never;
const noLongStop = 'NO_LONG_STOP 监督机构没有该工程因非承包方原因停工满120日的记录';

describe('P2 decision 5: what must be true of a ground', () => {
  it.each<[string, Partial<GroundFacts>, readonly string[]]>([
    ['of one owner and contractor', { adjacent: project('2') }, []],
    ['the project itself', { adjacent: project('1') }, ['ADJACENT_SAME 相邻标段的工程应为另一工程']],
    ['not known', { adjacent: null }, ['ADJACENT_UNKNOWN 没有相邻标段的工程']],
    ['of a project that is not known itself', { project: null, adjacent: project('2') }, ['ADJACENT_UNKNOWN 没有相邻标段的工程']],
    ['completed', { adjacent: project('2', { constructionStatus: 'COMPLETED' }) }, ['ADJACENT_OVER 相邻标段的工程已完工或作废']],
    ['void', { adjacent: project('2', { constructionStatus: 'VOID' }) }, ['ADJACENT_OVER 相邻标段的工程已完工或作废']],
    ['of another owner', { adjacent: project('2', { parties: parties.slice(1) }) }, [foreign]],
    ['of another contractor', { adjacent: project('2', { parties: parties.slice(0, 1) }) }, [foreign]],
  ])('P2 the adjacent section is %s', (_, facts, said) => {
    expect(found('ADJACENT_SECTIONS', facts)).toEqual(said);
  });

  it.each<[string, Partial<GroundFacts>, readonly string[]]>([
    ['is on record', { team: stopped({ from: '2025-10-01', resumedOn: null }) }, []],
    ['is over', { team: stopped({ from: '2025-10-01', resumedOn: '2026-02-01' }) }, [noLongStop]],
    ['is not on record', { team: null }, [noLongStop]],
  ])('P2 a long stop %s', (_, facts, said) => {
    expect(found('LONG_STOP', facts)).toEqual(said);
  });
});
