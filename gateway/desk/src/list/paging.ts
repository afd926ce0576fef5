import type { Say } from '../words.ts';

type Place = { readonly hasNextPage: boolean; readonly endCursor?: string | null };
export type Listed = { readonly total: { readonly count: number; readonly capped: boolean }; readonly pageInfo: Place };

export const pageSize = 20;
const sizes = [pageSize, 50, 100];

/** How many a page is to have, as an address says it. */
export const sizeIn = (given: string | undefined): number => sizes.find((one) => String(one) === given) ?? pageSize;

/** The page an address names; the first where it names none. */
export const pageIn = (given: string | null | undefined): number => (/^[1-9]\d{0,2}$/.test(given ?? '') ? Number(given) : 1);

type Pages = { readonly page: number; readonly size: number; readonly say: Say; readonly onChange: (page: number, size: number) => void };

/** The pages of a list, how many each has, and the way to any. Of more than are counted there is a next one as long as the system says so. */
export const pagingOf = ({ page, size, say, onChange }: Pages, list: Listed | null | undefined) => {
  const total = Math.max(list?.total.count ?? 0, list?.pageInfo.hasNextPage ? page * size + 1 : 0);
  const isLong = total > pageSize;
  return {
    ...{ current: page, pageSize: size, total, pageSizeOptions: sizes, showSizeChanger: isLong, showQuickJumper: isLong, onChange },
    ...(list?.total.capped && { showTotal: (count: number) => `${count}+ · ${say('narrow')}` }),
  };
};
