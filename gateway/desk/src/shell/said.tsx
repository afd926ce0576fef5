import { Alert, Button, Empty, Modal, Result, Skeleton, Tag } from 'antd';
import { useEffect, useState } from 'react';
import { Link } from 'react-router';
import type { Read } from '../client.ts';
import { signIn, signInAgain, signs, wasRefused } from '../session.ts';
import { useSay, useSpeech } from '../words.ts';

/** What somebody sees who is not signed in. */
export const Welcome = () => {
  const { say, turn } = useSpeech();
  const [hasFailed, setFailed] = useState(wasRefused);
  const go = (): void => void signIn().catch(() => setFailed(true));
  const enter = <Button {...{ type: 'primary', size: 'large', onClick: go }}>{say('signIn')}</Button>;
  return (
    <Result icon={null} title={<h1>{say('appName')}</h1>} subTitle={say('signInTo')} extra={enter}>
      {hasFailed && <Alert type="error" showIcon title={say('failed')} />}
      <Link to="/records">{say('publicPages')}</Link> · <a href="/verify">{say('verify')}</a>
      <Button {...{ type: 'link', onClick: turn }}>{say('otherLanguage')}</Button>
    </Result>
  );
};

export const NotThere = () => {
  const say = useSay();
  return <Result status="404" title={say('notThere')} extra={<Link to="/">{say('home')}</Link>} />;
};

/** Stands over a page whose token has ended until its person has signed in again: what is written stays. */
export const Ended = () => {
  const say = useSay();
  const [isEnded, setEnded] = useState(false);
  const end = (): void => setEnded(true);
  useEffect(() => signs.addEventListener('ended', end), []);
  const renew = (): void => void signInAgain().then(() => setEnded(false), end);
  return (
    <Modal
      {...{ open: isEnded, closable: false, title: say('ended'), okText: say('signIn'), onOk: renew }}
      footer={(_, { OkBtn }) => <OkBtn />}
    />
  );
};

type Asked = Pick<Read<unknown>, 'isLame' | 'again'> & Partial<Pick<Read<unknown>, 'why'>>;

/** Stands above what is there when a part of the system did not answer. */
export const Lame = ({ isLame, why, again }: Asked) => {
  const say = useSay();
  const retry = <Button {...{ size: 'small', onClick: again }}>{say('reload')}</Button>;
  return isLame ? <Alert {...{ type: 'warning', showIcon: true, title: why ?? say('partDown'), action: retry }} /> : null;
};

/** Stands where an answer is to come, or could not be had. */
export const Awaited = (asked: Asked) => (asked.isLame ? <Lame {...asked} /> : <Skeleton active />);

/** What needs attention. */
export const Attention = ({ of }: { readonly of: readonly { readonly text: string }[] }) =>
  of.map(({ text }) => <Tag {...{ key: text, color: 'gold' }}>{text}</Tag>);

export const Nothing = ({ text }: { readonly text?: string }) => {
  const say = useSay();
  return <Empty image={Empty.PRESENTED_IMAGE_SIMPLE} description={text ?? say('noneYet')} />;
};

/** What the tab of the browser is called. */
export const useTitle = (title: string | undefined): void => {
  const say = useSay();
  useEffect(() => {
    document.title = title ? `${title} · ${say('appName')}` : say('appName');
  }, [title]);
};
