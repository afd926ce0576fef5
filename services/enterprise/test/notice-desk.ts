import type { Role, Subject } from '@anzhu/access';
import { subject } from '@anzhu/testing';
import { codeOf, putPassed } from './passed.ts';
import { enterpriseService } from './service.ts';

type Row = Readonly<Record<string, unknown>>;

const official = (role: Role): Subject =>
  subject({ id: role, name: role, org: '530000-JZ', orgKind: 'AUTHORITY', unitKinds: [], region: '530000', roles: [role] });
export const editor = official('NOTICE_EDITOR');
export const reviewer = official('NOTICE_REVIEWER');
export const firstReviewer = official('PRELIMINARY_REVIEWER');

/** The text of a notice or an announcement. */
export const body = [{ kind: 'PARAGRAPH', text: '现将审核结果予以公示。' }];

/** The enterprise service with a batch of invented units, and the steps of whoever tells and announces it. */
export const openNoticeDesk = async (start: string, numbers: readonly number[]) => {
  const service = await enterpriseService(start);
  const { world } = service;
  await putPassed(service, ...numbers);
  const batch = await world.batches.collection.findOne({ state: 'OPEN' } as never);
  const batchId = String(batch?._id);
  const act = (who: Subject, mutation: string, { id, version }: Row, opinion = '同意', more: object = {}): Promise<Row> =>
    service.change(who, mutation, { id, expectedVersion: version, opinion, ...more });
  return {
    ...{ service, batchId, act },
    create: (type: string, form: object): Promise<Row> => service.change(editor, `create${type}`, { form }),
    /** A reviewer answers an objection as it stands now. */
    current: async (objection: Row | undefined, mutation: string): Promise<Row> => {
      const kept = await service.connection.collection('notice_objections').findOne({ _id: String(objection?.['id']) as never });
      return act(reviewer, mutation, { id: kept?._id, version: kept?.['version'] });
    },
    entryOf: (n: number) => world.batchEntries.collection.findOne({ unitId: codeOf(n) } as never),
  };
};

export type NoticeDesk = Awaited<ReturnType<typeof openNoticeDesk>>;
