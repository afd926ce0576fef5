import { createPrinting, paperFileName, printedFile } from '@anzhu/case-files';
import type { Cases, HandedOn } from '@anzhu/casework';
import { resolversReading, type SubgraphContext } from '@anzhu/graphql';
import { institutionName } from '../institution/institution-name.store.ts';
import type { SupervisionWorld } from '../world.ts';
import type { CasePaper } from './case-paper.ts';

interface Form {
  readonly projectId: string;
}

/** The field of a case that links to its paper, for whoever reads the case. */
export const printedField = <F extends Form, X, Facts>(
  { process, files, store, model }: Cases<F, X, Facts>,
  { projects, institutions }: SupervisionWorld,
  { titleOf, paperOf }: CasePaper<HandedOn<F, X>>,
) => {
  const fileOf = async (id: string) => {
    const record = (await store.find(model, id)) as HandedOn<F, X> | null;
    const project = await projects.find(record?.form.projectId);
    if (!record || !project) return null;
    const paper = paperOf(record, { project, institution: await institutionName(institutions, record.applicant) });
    return paper && printedFile(paper);
  };
  const link = createPrinting({ kind: `printed:${process.workflow.process.id}`, files, fileOf });
  const { reads } = resolversReading<HandedOn<F, X>>();
  return reads(['_id', 'state', 'form', 'outcome'], (record, _: unknown, { subject }: SubgraphContext) => {
    const title = titleOf(record);
    return link(record._id, subject, title && paperFileName(title));
  });
};
