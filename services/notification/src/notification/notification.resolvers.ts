import { isSignedIn, type Subject } from '@anzhu/access';
import { connectionResolvers, edgeError, type SubgraphContext } from '@anzhu/graphql';
import { badUserInput, type EdgeRefusal } from '@anzhu/workflow';
import { type Notification, recordOf } from './notification.ts';
import { wordsOf } from './notification-words.ts';
import type { Notifications, NotificationsRequest } from './notifications.store.ts';

type Ctx = SubgraphContext;

/** A list, or that something was marked. */
interface Answered {
  readonly request?: NotificationsRequest;
}

const mostAtOnce = 100;

const tooMany = badUserInput({
  ...{ path: 'input.ids', code: 'TOO_MANY', zh: `一次至多${mostAtOnce}条` },
  en: `At most ${mostAtOnce} at once`,
}) as EdgeRefusal;

const listLabel = { zh: '通知', en: 'Notifications' };
const unreadLabel = { zh: '未读', en: 'Unread' };

const totalOf = ({ count, isCapped }: { readonly count: number; readonly isCapped: boolean }) => ({ count, capped: isCapped });

const mutations = (notifications: Notifications) => ({
  markNotificationsRead: async (_: unknown, { input }: { readonly input: { readonly ids: readonly string[] } }, { subject }: Ctx) => {
    if (!isSignedIn(subject)) throw edgeError({ code: 'UNAUTHENTICATED' });
    if (input.ids.length > mostAtOnce) throw edgeError(tooMany);
    await notifications.markRead(subject, input.ids);
    return {};
  },
  markAllNotificationsRead: async (_: unknown, __: unknown, { subject }: Ctx) => {
    if (!isSignedIn(subject)) throw edgeError({ code: 'UNAUTHENTICATED' });
    await notifications.markAllRead(subject);
    return {};
  },
});

type Seen = (subject: Subject) => Promise<void>;

/** The list, and by which seats it is asked for. */
const listing = (notifications: Notifications, seen: Seen) =>
  connectionResolvers<Notification, NotificationsRequest>({
    ...notifications,
    list: async (subject, request) => {
      await seen(subject);
      return notifications.list(subject, request);
    },
  });

const countsOf =
  (notifications: Notifications, seen: Seen) =>
  async (_: unknown, __: unknown, { subject }: Ctx) => {
    await seen(subject);
    const { count: waiting } = await notifications.unread(subject);
    return waiting > 0 ? [{ list: 'notifications', label: listLabel, tab: 'UNREAD', tabLabel: unreadLabel, filter: [], waiting }] : [];
  };

/** Notifications for whoever belongs to their audience as he asks; `seen` notes by which seats he does. */
export const notificationResolvers = (notifications: Notifications, seen: Seen): Readonly<Record<string, object>> => {
  const { list, total } = listing(notifications, seen);
  const unread = async ({ request }: Answered, _: unknown, { subject }: Ctx) => totalOf(await notifications.unread(subject, request));
  return {
    Query: { notifications: list, work: () => ({}) },
    Work: { notification: () => ({}) },
    NotificationWork: { counts: countsOf(notifications, seen) },
    NotificationConnection: { total, unread },
    NotificationsRead: { unread },
    Notification: {
      id: ({ _id }: Notification) => _id,
      message: (one: Notification) => wordsOf(one.kind, one),
      record: recordOf,
    },
    Mutation: mutations(notifications),
  };
};
