import { Alert, Button, Empty, Result } from 'antd';
import { useEffect } from 'react';
import { Link } from 'react-router';
import { signIn } from '../session.ts';
import { useSay, useSpeech } from '../words.ts';

/** What somebody sees who is not signed in. */
export const Welcome = () => {
  const { say, turn } = useSpeech();
  return (
    <main className="welcome">
      <div>
        <h1>{say('appName')}</h1>
        <p>{say('signInTo')}</p>
        <p>
          <Button type="primary" size="large" onClick={() => void signIn()}>
            {say('signIn')}
          </Button>
        </p>
        <p>
          <a href="/verify">{say('verify')}</a>
        </p>
        <Button type="link" onClick={turn}>
          {say('otherLanguage')}
        </Button>
      </div>
    </main>
  );
};

export const NotThere = () => {
  const say = useSay();
  return <Result status="404" title={say('notThere')} extra={<Link to="/">{say('home')}</Link>} />;
};

/** Stands above what is there when a part of the system did not answer. */
export const Lame = ({ isLame }: { readonly isLame: boolean }) => {
  const say = useSay();
  return isLame ? <Alert type="warning" showIcon title={say('partDown')} /> : null;
};

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
