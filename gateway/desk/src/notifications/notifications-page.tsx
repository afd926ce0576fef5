import { Button, Tag } from 'antd';
import { Link } from 'react-router';
import { useClient } from 'urql';
import type * as Said from '../../language/documents.generated.ts';
import { fragmentsOf } from '../../language/requests.ts';
import { useAsked, useFollowed } from '../client.ts';
import { ListFrame, useAddress } from '../list/frame.tsx';
import { type Listed, pageSize } from '../list/paging.ts';
import { recordAt } from '../refusal.tsx';
import { minuteOf } from '../when.ts';
import { useSay } from '../words.ts';
import { followed } from './bell.tsx';

type Notification = Said.ToldFragment;

type Page = { readonly told: (Omit<Listed, 'total'> & { readonly edges: readonly { readonly node: Notification }[] }) | null };

const query = `query Notifications($filter: NotificationFilter, $after: String) {
  told: notifications(filter: $filter, first: ${pageSize}, after: $after) { edges { node { ...Told } } pageInfo { hasNextPage endCursor } }
} ${fragmentsOf('Told')}`;
const mark = 'mutation MarkRead($input: MarkNotificationsReadInput!) { markNotificationsRead(input: $input) { unread { count } } }';
const markAll = 'mutation MarkAllRead { markAllNotificationsRead { unread { count } } }';

/** What the reader was told by the unit or the post, the newest first. */
export const NotificationsPage = () => {
  const [say, client, address] = [useSay(), useClient(), useAddress()];
  const tab = address.of('tab') ?? 'unread';
  const read = useAsked<Page>(query, { filter: tab === 'unread' ? { unread: true } : {}, after: address.of('after') });
  useFollowed(followed, {}, read.again);
  const tabs = (['unread', 'all'] as const).map((value) => ({ value, words: [say(value), say(value)] as const }));
  const said = { args: [{ name: 'tab', type: 'String', words: ['', ''] as const, choices: tabs }], members: [] };
  const told = read.data?.told;
  const list = told && { edges: told.edges, total: { count: told.edges.length, capped: false }, pageInfo: { hasNextPage: false } };
  const older = told?.pageInfo.hasNextPage ? (told.pageInfo.endCursor ?? undefined) : undefined;
  const see = async (id?: string): Promise<void> => {
    await client.mutation(id ? mark : markAll, id ? { input: { ids: [id] } } : {}).toPromise();
    read.again();
  };
  const isNew = ({ isRead, isSettled }: Notification): boolean => !isRead && !isSettled;
  const toldIn = (one: Notification) => {
    const ofCase = one.process && `/case/${one.process.split('.')[0]}/${one.process}/${one.recordId}`;
    const to = ofCase ?? (one.record && recordAt(one.record));
    if (!to) return one.message.text;
    return <Link {...{ to, onClick: () => void (isNew(one) && see(one.id)) }}>{one.message.text}</Link>;
  };
  const stateOf = (one: Notification) => {
    if (!isNew(one)) return <Tag>{say(one.isSettled ? 'settled' : 'read')}</Tag>;
    return <Button {...{ size: 'small', onClick: () => void see(one.id) }}>{say('markRead')}</Button>;
  };
  return (
    <ListFrame<Notification>
      {...{ title: say('notifications'), address, said, read, list }}
      columns={[
        { key: 'message', title: say('notifications'), render: (_, one) => toldIn(one) },
        { key: 'title', title: say('title'), responsive: ['md'], render: (_, { title }) => title },
        { key: 'kind', title: say('kind'), responsive: ['md'], render: (_, { kindLabel }) => kindLabel?.text },
        { key: 'at', title: say('at'), render: (_, { at }) => minuteOf(at) },
        { key: 'state', title: say('state'), render: (_, one) => stateOf(one) },
      ]}
    >
      {list?.edges.some(({ node }) => isNew(node)) && <Button onClick={() => void see()}>{say('markAllRead')}</Button>}
      <Link to="/record/notificationPreferences">{say('preferences')}</Link>
      {address.of('after') && <Button onClick={() => address.set({})}>{say('newest')}</Button>}
      {older && <Button onClick={() => address.set({ after: older })}>{say('older')}</Button>}
    </ListFrame>
  );
};
