import { GlobalOutlined, SwapOutlined, UserOutlined } from '@ant-design/icons';
import { App, Button, Dropdown, Layout, type MenuProps } from 'antd';
import { Link } from 'react-router';
import type * as Said from '../../language/documents.generated.ts';
import { fragmentsOf } from '../../language/requests.ts';
import { useAsked } from '../client.ts';
import { Bell } from '../notifications/bell.tsx';
import { signIn, signOut, takeSeat } from '../session.ts';
import { useSpeech } from '../words.ts';

const query = `query Me { me { ...MyPerson } mySeats { ...MySeat } } ${fragmentsOf('MyPerson', 'MySeat')}`;

type Seat = Said.MySeatFragment;

export type MyAnswer = { readonly me: Said.MyPersonFragment | null; readonly mySeats: readonly Seat[] | null };

export const useMe = (isSignedIn = true) => useAsked<MyAnswer>(query, {}, { pause: !isSignedIn }).data;

const seatItem = ({ key, isPicked, orgLabel, unit, role }: Seat, tell: () => void) => ({
  ...{ key, icon: <SwapOutlined />, disabled: isPicked },
  label: `${orgLabel?.text ?? unit?.name ?? ''} ${role.label.text}`,
  onClick: () => void takeSeat(key).catch(tell),
});

/** Whose desk it is, and in which language. */
export const Bar = ({ isSignedIn }: { readonly isSignedIn: boolean }) => {
  const { say, turn } = useSpeech();
  const { message } = App.useApp();
  const tell = (): void => void message.error(say('failed'));
  const answer = useMe(isSignedIn);
  const me = answer?.me;
  const seats = answer?.mySeats ?? [];
  const items: MenuProps['items'] = [
    ...(seats.length > 1
      ? [{ key: 'seats', type: 'group' as const, label: say('seats'), children: seats.map((seat) => seatItem(seat, tell)) }]
      : []),
    { key: 'switch', label: say('switchUser'), onClick: () => void signIn({ prompt: 'login' }).catch(tell) },
    { key: 'out', label: say('signOut'), onClick: () => void signOut() },
  ];
  const organisation = me?.orgLabel?.text ?? me?.unit?.name ?? me?.org;
  return (
    <Layout.Header className="bar">
      <nav aria-label={say('menu')}>
        <Link to="/">{say('appName')}</Link> · <Link to="/records">{say('registers')}</Link>
      </nav>
      {me && (
        <span className="who">
          {me.name} · {me.roles.map(({ label }) => label.text).join('、')}
          <br />
          <small>{organisation}</small>
        </span>
      )}
      {isSignedIn && <Bell />}
      <Button {...{ type: 'text', icon: <GlobalOutlined />, onClick: turn }}>{say('otherLanguage')}</Button>
      {isSignedIn ? (
        <Dropdown menu={{ items }} trigger={['click']}>
          <Button type="text" icon={<UserOutlined />} aria-label={`${say('switchUser')} / ${say('signOut')}`} />
        </Dropdown>
      ) : (
        <Button {...{ type: 'text', icon: <UserOutlined />, onClick: () => void signIn() }}>{say('signIn')}</Button>
      )}
    </Layout.Header>
  );
};
