import type { Say } from '../words.ts';

type Place = { readonly hasNextPage: boolean; readonly endCursor?: string | null };
export type Listed = { readonly total: { readonly count: number; readonly capped: boolean }; readonly pageInfo: Place };

export const pageSize = 20;

/** The page an address names; the first where it names none. */
export const pageIn = (given: string | null | undefined): number => (/^[1-9]\d{0,2}$/.test(given ?? '') ? Number(given) : 1);

/** The pages of a list. Of more than are counted there is a next one as long as the system says so. */
export const pagingOf = (page: number, list: Listed | null | undefined, say: Say, onChange: (page: number) => void) => ({
  ...{ current: page, pageSize, showSizeChanger: false, onChange },
  total: Math.max(list?.total.count ?? 0, list?.pageInfo.hasNextPage ? page * pageSize + 1 : 0),
  ...(list?.total.capped && { showTotal: (count: number) => `${count}+ · ${say('narrow')}` }),
});
