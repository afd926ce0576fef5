import { Tag } from 'antd';
import { Link } from 'react-router';
import { useAsked } from '../client.ts';
import { ListFrame, useAddress } from '../list/frame.tsx';
import type { Listed } from '../list/paging.ts';
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
  readonly list: (Listed & { readonly edges: readonly { readonly node: Row }[] }) | null;
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
  const address = useAddress();
  const [tab, search] = [address.of('tab') ?? 'ALL', address.of('search')];
  const read = useAsked<Answer>(query, { tab, search, offset: address.offset });
  return (
    <ListFrame<Row>
      {...{ title: say('certificates'), address, tab, isSearchable: true, read, list: read.data?.list }}
      tabs={Object.entries(tabs).map(([key, word]) => ({ key, label: say(word) }))}
      columns={[
        { title: say('number'), key: 'number', render: (_, { id, number }) => <Link to={`/certificates/${id}`}>{number}</Link> },
        { title: say('kind'), key: 'kind', render: (_, { kindLabel }) => kindLabel?.text },
        { title: say('holder'), key: 'holder', responsive: ['md'], render: (_, { holderName }) => holderName },
        { title: say('state'), key: 'state', render: (_, { statusLabel }) => <Tag>{statusLabel?.text}</Tag> },
        { title: say('validUntil'), key: 'until', render: (_, { validUntil }) => dayOf(validUntil) },
      ]}
    >
      <a href="/verify">{say('verify')}</a>
    </ListFrame>
  );
};
