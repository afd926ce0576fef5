import type { Subject } from '@anzhu/access';
import { newId } from '@anzhu/kernel';
import { type Desk, draft, he, li, made, openDesk, otherClerk, submitted } from './desk.ts';
import type { Pass } from './pass.ts';

/** Cases in every state, of two units in two provinces, a minute after one another. */
export const listedCases = async (): Promise<{ readonly desk: Desk; readonly cases: Readonly<Record<string, Pass>> }> => {
  const cases: Record<string, Pass> = {};
  const desk = await openDesk();
  const act = async (
    who: Subject,
    record: Pass | undefined,
    command: { readonly action: string; readonly verdict?: string; readonly opinion?: string },
  ) => {
    const { _id: id = '', version: expectedVersion = 0 } = record ?? {};
    return made(await desk.passes.act(who, { requestId: newId(), id, expectedVersion, ...command }));
  };
  const make = async (name: string, making: Promise<Pass>) => {
    cases[name] = await making;
    desk.clock.advance({ minutes: 1 });
  };
  await make('draft', draft(desk, { holder: '草稿' }));
  await make('sent', submitted(desk, { holder: '上报', siteId: 'site-1' }));
  await make(
    'issued',
    submitted(desk, { holder: '发证' }).then((record) => act(he, record, { action: 'approve' })),
  );
  await make(
    'returned',
    submitted(desk, { holder: '退回' }).then((record) => act(he, record, { action: 'returnForCorrection', opinion: '补正' })),
  );
  await make('other', submitted(desk, { holder: '他人', division: '532801' }, otherClerk));
  await make('panel', submitted(desk, { holder: '会审', division: '650102' }));
  await make(
    'half',
    submitted(desk, { holder: '半审', division: '650102' }).then((record) => act(li, record, { action: 'review', verdict: 'PASS' })),
  );
  return { desk, cases };
};
