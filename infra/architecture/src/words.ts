import { parse, visit } from 'graphql';
import ts from 'typescript';

interface Ban {
  readonly pattern: RegExp;
  readonly instead: string;
}

/** Words for concepts that have another name in docs/glossary.md. */
const bannedWords: readonly Ban[] = [
  { pattern: /licence/i, instead: 'license' },
  { pattern: /(?<![a-z])(?:construction|development|building)[_ ]?unit/i, instead: 'ProjectOwner or Contractor' },
  { pattern: /(?<![a-z])supervision[_ ]?unit/i, instead: 'SupervisionConsultant or SupervisionAuthority' },
  { pattern: /(?<![a-z])(?:property|equipment)[_ ]?right/i, instead: 'ownership' },
  { pattern: /(?:un|de)install(?:ation)?[_ ]?notice/i, instead: 'DismantlingNotice' },
  { pattern: /(?<![a-z])id[_ ]?card/i, instead: 'citizenId' },
  { pattern: /(?<![a-z])(?:bury|buried|burial)/i, instead: 'dead letter' },
  { pattern: /(?<![a-z])seriali[sz]able/i, instead: 'snapshot, where that is the isolation' },
  { pattern: /^social[_ ]?credit|^credit[_ ]?code/i, instead: 'uscc' },
];

const bannedTypeNames: readonly Ban[] = [
  { pattern: /(?<!^Project)(?:Manager|Helper|Utils?|Impl|Base)$/, instead: 'the name of what it is' },
  { pattern: /^I[A-Z][a-z]/, instead: 'the name without I' },
];

const bannedFileNames: readonly Ban[] = [
  { pattern: /(?:^|[-.])(?:utils?|helpers?|misc|common|impl)\.[a-z]+$/, instead: 'the name of what it holds' },
];

const faults = (bans: readonly Ban[], name: string): readonly string[] =>
  bans.flatMap(({ pattern, instead }) => (pattern.test(name) ? [`${name}: say ${instead}`] : []));

const isTypeName = ({ parent }: ts.Node): boolean =>
  ts.isInterfaceDeclaration(parent) || ts.isTypeAliasDeclaration(parent) || ts.isClassDeclaration(parent);

const faultsInCode = (path: string, text: string): readonly string[] => {
  const found: string[] = [];
  const look = (node: ts.Node): void => {
    if (ts.isIdentifier(node)) found.push(...faults(isTypeName(node) ? [...bannedWords, ...bannedTypeNames] : bannedWords, node.text));
    if (ts.isStringLiteralLike(node) && !ts.isImportDeclaration(node.parent)) found.push(...faults(bannedWords, node.text));
    ts.forEachChild(node, look);
  };
  look(ts.createSourceFile(path, text, ts.ScriptTarget.ESNext, true));
  return found;
};

const faultsInSchema = (text: string): readonly string[] => {
  const found: string[] = [];
  visit(parse(text), {
    Name: ({ value }) => {
      found.push(...faults([...bannedWords, ...bannedTypeNames], value));
    },
    StringValue: ({ value }) => {
      found.push(...faults(bannedWords, value));
    },
  });
  return found;
};

/** Names and texts of a file that do not keep to the glossary. */
export const wrongWords = (path: string, text: string): readonly string[] => [
  ...faults(bannedFileNames, path.split('/').at(-1) ?? ''),
  ...(path.endsWith('.graphql') ? faultsInSchema(text) : faultsInCode(path, text)),
];
