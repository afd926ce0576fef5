import { BellOutlined } from '@ant-design/icons';
import { Badge } from 'antd';
import { Link } from 'react-router';
import { useAsked, useFollowed } from '../client.ts';
import { useSay } from '../words.ts';

const query = 'query Unread { told: notifications(first: 1) { unread { count } } }';
/** Tells whenever a notification is added or marked. */
export const followed = 'subscription Notified { notificationAdded { edges { node { id } } unread { count } } }';

type Unread = { readonly told: { readonly unread: { readonly count: number } } | null };

/** How many are unread, on every page; it counts by itself. */
export const Bell = () => {
  const say = useSay();
  const { data, again } = useAsked<Unread>(query);
  useFollowed(followed, {}, again);
  const count = data?.told?.unread.count ?? 0;
  return (
    <Link className="bell" to="/notifications" aria-label={`${say('notifications')} ${count} ${say('unread')}`}>
      <Badge count={count} size="small">
        <BellOutlined />
      </Badge>
    </Link>
  );
};
