import { Input, Table, Tabs, Tag } from 'antd';
import { Link, useSearchParams } from 'react-router';
import { useAsked } from '../client.ts';
import { pageIn, pageSize, pagingOf } from '../list/paging.ts';
import { Lame, useTitle } from '../shell/said.tsx';
import { dayOf } from '../when.ts';
import { useSay } from '../words.ts';

interface Row {
  readonly id: string;
  readonly number: string | null;
  readonly holderName: string | null;
  readonly validUntil: string | null;
  readonly kindLabel: { readonly text: string } | null;
  readonly statusLabel: { readonly text: string } | null;
}

interface Answer {
  readonly list: {
    readonly edges: readonly { readonly node: Row }[];
    readonly total: { readonly count: number; readonly capped: boolean };
    readonly pageInfo: { readonly hasNextPage: boolean };
  } | null;
}

const query = `query Certificates($tab: ElectronicCertificateTab, $search: String, $offset: Int) {
  list: electronicCertificates(tab: $tab, search: $search, first: 20, offset: $offset) {
    edges { node { id number holderName validUntil kindLabel { text } statusLabel { text } } }
    total { count capped } pageInfo { hasNextPage }
  }
}`;

const tabs = { ALL: 'all', WAITING: 'waiting', DONE: 'done' } as const;

/** The certificates the reader may see. */
export const CertificatesPage = () => {
  const say = useSay();
  const [address, setAddress] = useSearchParams();
  useTitle(say('certificates'));
  const [tab, search, page] = [address.get('tab') ?? 'ALL', address.get('search') ?? undefined, pageIn(address.get('page'))];
  const set = (change: Readonly<Record<string, string>>) => {
    const entries = Object.entries({ tab, search: search ?? '', ...change }).filter(([, value]) => value !== '');
    setAddress(Object.fromEntries(entries));
  };
  const { data, isBusy, isLame, again } = useAsked<Answer>(query, { tab, search, offset: (page - 1) * pageSize });
  return (
    <>
      <h1>{say('certificates')}</h1>
      <Lame {...{ isLame, again }} />
      <Tabs
        activeKey={tab}
        onChange={(key) => set({ tab: key })}
        items={Object.entries(tabs).map(([key, word]) => ({ key, label: say(word) }))}
      />
      <div className="tools">
        <Input.Search
          defaultValue={search}
          allowClear
          style={{ maxWidth: 320 }}
          aria-label={say('number')}
          placeholder={say('number')}
          onSearch={(text) => set({ search: text })}
        />
        <a href="/verify">{say('verify')}</a>
      </div>
      <Table<Row>
        {...{ rowKey: 'id', size: 'middle', loading: isBusy && !data, scroll: { x: 'max-content' } }}
        dataSource={data?.list?.edges.map(({ node }) => node) ?? []}
        columns={[
          { title: say('number'), key: 'number', render: (_, { id, number }) => <Link to={`/certificates/${id}`}>{number}</Link> },
          { title: say('kind'), key: 'kind', render: (_, { kindLabel }) => kindLabel?.text },
          { title: say('holder'), key: 'holder', responsive: ['md'], render: (_, { holderName }) => holderName },
          { title: say('state'), key: 'state', render: (_, { statusLabel }) => <Tag>{statusLabel?.text}</Tag> },
          { title: say('validUntil'), key: 'until', render: (_, { validUntil }) => dayOf(validUntil) },
        ]}
        pagination={pagingOf(page, data?.list, say, (next) => set({ page: String(next) }))}
      />
    </>
  );
};
