import { listField } from '@anzhu/workflow';
import type { Client } from '../../infra/local/src/client/client.ts';

export interface CaseListed {
  readonly id: string;
  readonly state: string;
  readonly procedure: string;
  readonly applicantOrg: string;
  readonly applicantName: string;
}

interface Page {
  readonly edges: readonly { readonly node: CaseListed }[];
  readonly pageInfo: { readonly hasNextPage: boolean; readonly endCursor: string | null };
}

const pageQuery = (type: string): string => `query Page($tab: CaseTab!, $after: String) {
  page: ${listField(type)}(tab: $tab, first: 100, after: $after) {
    edges { node { id state procedure applicantOrg applicantName } }
    pageInfo { hasNextPage endCursor }
  }
}`;

interface Asked {
  readonly user: string;
  readonly type: string;
  readonly tab: 'ALL' | 'WAITING';
}

/** All cases of a type that a user finds under a tab. */
export const casesFor = async (client: Client, { user, type, tab }: Asked): Promise<readonly CaseListed[]> => {
  const found: CaseListed[] = [];
  for (let after: string | null = null, isMore = true; isMore; ) {
    const { data, errors } = await client.ask(user, pageQuery(type), { tab, after });
    if (errors) throw new Error(`${user}, ${type}: ${JSON.stringify(errors).slice(0, 300)}`);
    const page = data?.['page'] as Page;
    found.push(...page.edges.map(({ node }) => node));
    after = page.pageInfo.endCursor;
    isMore = page.pageInfo.hasNextPage;
  }
  return found;
};
