import type { Subject } from '@anzhu/access';
import type { ArchivedCase } from '@anzhu/case-files';
import type { CaseRecord, Cases, ListedTogether } from '@anzhu/casework';
import { err, ok, type Result } from '@anzhu/kernel';
import { badUserInput, type Refusal } from '@anzhu/workflow';
import type { ArchiveAsked, ArchiveOf } from './project-archive.store.ts';

/** A project of ten years has some hundreds. */
const most = { cases: 2_000, papers: 5_000 };
const atOnce = 100;

const tooLarge = badUserInput({
  path: 'projectId',
  code: 'ARCHIVE_TOO_LARGE',
  zh: `档案超过${most.cases}项业务或${most.papers}个附件,不能一次下载,请逐页查阅`,
  en: `The archive has more than ${most.cases} cases or ${most.papers} papers; it cannot be fetched at once, read it page by page`,
});

/** What no paper of an archive says; the log is the largest part of a record. */
const told = ({ type, record }: ListedTogether): ListedTogether => ({
  type,
  record: { ...record, history: [], outbox: [], requests: [], timers: [] } satisfies CaseRecord,
});

async function* everyPage(archiveOf: ArchiveOf, subject: Subject, asked: ArchiveAsked) {
  for (let after: string | undefined, more = true; more; ) {
    const page = await archiveOf(subject, asked, { first: atOnce, after });
    yield page;
    after = page.ok ? page.value.edges.at(-1)?.cursor : undefined;
    more = page.ok && page.value.hasNextPage;
  }
}

const isTooLarge = (all: readonly ArchivedCase[]): boolean =>
  all.length > most.cases || all.reduce((sum, { record }) => sum + record.papers.length, 0) > most.papers;

/** All of an archive at once; refused where it has too much for that. */
export const wholeArchive = (cases: readonly Pick<Cases<never, never, never>, 'process'>[], archiveOf: ArchiveOf) => {
  const processes = new Map(cases.map(({ process }) => [process.workflow.process.type, process]));
  return async (subject: Subject, asked: ArchiveAsked): Promise<Result<readonly ArchivedCase[], Refusal>> => {
    const all: ArchivedCase[] = [];
    for await (const page of everyPage(archiveOf, subject, asked)) {
      if (!page.ok) return page;
      const found = page.value.edges.map(({ node }) => told(node));
      all.push(...found.map(({ type, record }) => ({ process: processes.get(type) as ArchivedCase['process'], record })));
      if (isTooLarge(all)) return err(tooLarge);
    }
    return ok(all);
  };
};
