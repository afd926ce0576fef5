import type { PrintedPaper } from '@anzhu/case-files';
import type { CaseRecord } from '@anzhu/casework';
import type { Bilingual } from '@anzhu/kernel';
import type { Project } from './project.ts';

/** What a paper says beside its case: both as they are when it is printed. */
export interface KnownToPaper {
  readonly project: Project;
  /** What the institution is called. */
  readonly institution: string;
}

/** The paper that an institution hands out in a case about a project. */
export interface CasePaper<C extends Pick<CaseRecord, 'state' | 'form' | 'outcome'>> {
  /** What it is called; none before it is handed out, or where it no longer stands. */
  readonly titleOf: (record: Pick<C, 'state' | 'form' | 'outcome'>) => Pick<PrintedPaper, 'title' | 'number'> | null;
  readonly paperOf: (record: C, known: KnownToPaper) => PrintedPaper | null;
}

/** What a word of the vocabulary is called; one that is not known any more, as it is kept. */
export const said = (words: Readonly<Record<string, Bilingual>>, word: string): string => words[word]?.zh ?? word;

/** The names of the units that take part in a project as this. */
export const namesOfParties = ({ parties }: Pick<Project, 'parties'>, kind: string): string =>
  parties
    .filter((party) => party.kind === kind)
    .map(({ name }) => name)
    .join('、');
