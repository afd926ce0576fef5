import type { Bilingual } from '@anzhu/kernel';
import { type PaperRequirement, papersOf, papersOfVariant, type Variant, type Workflow, withReceived } from '@anzhu/workflow';

const byKind = (papers: readonly PaperRequirement[]) => new Map(papers.map((paper) => [paper.kind, paper]));

/** What kinds of papers are called: as a variant calls them, else as any does. */
export const papersCalled = (workflow: Workflow) => {
  const anywhere = byKind(withReceived(workflow, papersOf(workflow)));
  return (variant: Variant) => {
    const here = byKind(papersOfVariant(variant));
    return (kind: string): Bilingual => here.get(kind) ?? anywhere.get(kind) ?? { zh: kind, en: kind };
  };
};
