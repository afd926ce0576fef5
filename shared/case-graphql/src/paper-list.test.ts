import type { PaperSample } from '@anzhu/case-files';
import { ok } from '@anzhu/kernel';
import { describe, expect, it } from 'vitest';
import { passProcess, visitProcess } from '../../casework/test/pass.ts';
import { paperList, paperListResolvers } from './paper-list.ts';
import { casesSdl } from './sdl.ts';

const made: string[] = [];
const files = {
  offer: (kind: string) => void made.push(kind),
  link: (_: string, asked: object) => {
    const { paper, process } = asked as PaperSample;
    return ok({ url: `/${process.en}/${paper.en}`, expiresAt: new Date(0) });
  },
};

describe('X16 the papers of a procedure', () => {
  it('X16 are listed with label, marks, what they must show and a sample', () => {
    const [national, xinjiang] = passProcess.workflow.variants;
    expect(national && paperList(passProcess.workflow, national, files)).toMatchObject([
      { kind: 'PHOTO', label: { zh: '照片' }, isRequired: true, isOnlyOutOfProvince: false, sampleUrl: '/Pass/The photograph' },
      { kind: 'OTHER', isRequired: false, shows: { zh: expect.stringContaining('公章'), en: expect.stringContaining('seal') } },
    ]);
    expect(xinjiang && paperList(passProcess.workflow, xinjiang, files)).toEqual([]);
  });

  it('X16 are asked for by division and on a case; a process without papers has none', () => {
    const sdl = casesSdl([passProcess, visitProcess]);
    expect(sdl).toContain('passPapers(division: String!): [PaperOnList!]!');
    expect(sdl).not.toContain('visitPapers');
    const { query, field } = paperListResolvers({ process: passProcess, files: files as never });
    expect(query['passPapers']?.(null, { division: '530102' })).toHaveLength(2);
    expect(query['passPapers']?.(null, { division: '650102' })).toEqual([]);
    expect(field.paperList({ variant: 'default', tableVersion: 1 } as never)).toHaveLength(2);
    expect(made).toEqual(['paper-sample']);
    expect(paperListResolvers({ process: visitProcess, files: files as never })).toMatchObject({ query: {} });
  });

  it('X16 one that only owners from another province owe says so', () => {
    const [variant] = passProcess.workflow.variants;
    const papers = [{ kind: 'HOME', zh: '证', en: 'Home', required: 'OUT_OF_PROVINCE' }];
    const asked = { ...variant, moves: { submit: { from: 'DRAFT', to: 'SUBMITTED', by: 'UNIT_CLERK', papers } } };
    expect(paperList(passProcess.workflow, asked as never, files)).toMatchObject([{ isRequired: true, isOnlyOutOfProvince: true }]);
  });
});
