import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { root, sourceFiles } from './source-files.ts';
import { wrongWords } from './words.ts';

describe('words', () => {
  it.each([
    ['a.ts', 'const workSafetyLicence = 1;'],
    ['a.ts', "const text = 'The licence is suspended';"],
    ['a.ts', 'const constructionUnit = 1;'],
    ['a.ts', "type Kind = 'DEVELOPMENT_UNIT';"],
    ['a.ts', 'const supervisionUnit = 1;'],
    ['a.ts', 'const uninstallNotice = 1;'],
    ['a.ts', 'const idCard = 1;'],
    ['a.ts', 'const socialCreditCode = 1;'],
    ['a.ts', 'const buryEvent = 1;'],
    ['a.ts', 'const serialisable = 1;'],
    ['a.ts', 'interface CraneManager {}'],
    ['a.ts', 'type StoreImpl = 1;'],
    ['a.ts', 'interface ICrane {}'],
    ['crane-utils.ts', ''],
    ['a.graphql', 'type Licence { id: ID }'],
    ['a.graphql', '"the construction unit" type Unit { id: ID }'],
    ['a.graphql', 'type CraneHelper { id: ID }'],
  ])('are refused: %s %s', (path, text) => {
    expect(wrongWords(path, text)).toHaveLength(1);
  });

  it.each(['interface ProjectManager {}', 'interface IdentityIssuer {}', 'const licenseState = 1;', 'const unitKind = 1;'])(
    'of the glossary are taken: %s',
    (text) => {
      expect(wrongWords('a.ts', text)).toEqual([]);
    },
  );

  it('of the project are those of the glossary', () => {
    const files = sourceFiles('.ts', '.graphql').filter(
      (path) => !/\.generated\.ts$|infra\/architecture\/src\/words\.test\.ts$/.test(path),
    );
    const wrong = files.flatMap((path) => wrongWords(path, readFileSync(join(root, path), 'utf8')).map((word) => `${path}: ${word}`));
    expect(wrong).toEqual([]);
  });
});
