import { literally } from '@anzhu/kernel';
import { graphql } from './graphql-copy.ts';

/** Matches the sentence of a break; `<x>` stands for a name or type, the same wherever it is repeated. */
const patternOf = (line: string): RegExp => {
  const seen = new Set<string>();
  const parts = line.split(/<(\w+)>/).map((part, at) => {
    if (at % 2 === 0) return literally(part);
    const isRepeated = seen.has(part);
    seen.add(part);
    return isRepeated ? `\\k<${part}>` : `(?<${part}>[\\w[\\]!]+)`;
  });
  return new RegExp(`^${parts.join('')}$`);
};

const unreleased = /^## Unreleased$([\s\S]*?)(?=^## |(?![\s\S]))/m;

/** The breaks that a changelog names: in the list "Breaking" of what is unreleased, each between backticks. */
const namedIn = (changelog: string): readonly string[] => {
  const section = /^### Breaking$([\s\S]*?)(?=^### |(?![\s\S]))/m.exec(unreleased.exec(changelog)?.[1] ?? '')?.[1] ?? '';
  return [...section.matchAll(/^- `(.+?)`/gm)].map(([, line = '']) => line);
};

/** What breaks clients of the released schema and the changelog does not name, and what it names and does not break. */
export const comparedBreaks = (released: string, current: string, changelog: string) => {
  const breaks = graphql.findBreakingChanges(graphql.buildSchema(released), graphql.buildSchema(current));
  const named = namedIn(changelog).map((line) => ({ line, pattern: patternOf(line) }));
  return {
    unnamed: breaks.map(({ description }) => description).filter((one) => !named.some(({ pattern }) => pattern.test(one))),
    idle: named.filter(({ pattern }) => !breaks.some(({ description }) => pattern.test(description))).map(({ line }) => line),
  };
};
