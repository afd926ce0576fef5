import { Alert, type AlertProps, Button, Layout, Spin } from 'antd';
import { type ComponentType, lazy, type PropsWithChildren, type ReactNode, Suspense } from 'react';
import { Navigate, Route, Routes, useLocation } from 'react-router';
import { HomePage } from './home/home-page.tsx';
import { Bar } from './shell/bar.tsx';
import { Ended, NotThere, Welcome } from './shell/said.tsx';
import { useSay } from './words.ts';

const ListPage = lazy(async () => ({ default: (await import('./list/list-page.tsx')).ListPage }));
const CasePage = lazy(async () => ({ default: (await import('./case/case-page.tsx')).CasePage }));
const FormPage = lazy(async () => ({ default: (await import('./form/form-page.tsx')).FormPage }));
const IndexPage = lazy(async () => ({ default: (await import('./records/index-page.tsx')).IndexPage }));
const RecordsPage = lazy(async () => ({ default: (await import('./records/records-page.tsx')).RecordsPage }));
const RecordPage = lazy(async () => ({ default: (await import('./records/record-page.tsx')).RecordPage }));
const NotificationsPage = lazy(async () => ({ default: (await import('./notifications/notifications-page.tsx')).NotificationsPage }));

const waiting = (page: ReactNode) => <Suspense fallback={<Spin />}>{page}</Suspense>;

/** Says so where a page cannot be shown, as when the desk was built anew; the bar stays. */
const Boundary = Alert.ErrorBoundary as unknown as ComponentType<PropsWithChildren<AlertProps>>;

/** Every page and its address; another address is another page, with nothing left of the former. */
export const Pages = ({ isSignedIn }: { readonly isSignedIn: boolean }) => {
  const [{ pathname }, say] = [useLocation(), useSay()];
  const reload = <Button onClick={() => location.reload()}>{say('reload')}</Button>;
  const welcome = <Welcome />;
  if (!isSignedIn && !/^\/records?(\/|$)/.test(pathname)) return <main>{welcome}</main>;
  return (
    <Layout style={{ minHeight: '100vh' }}>
      <Bar isSignedIn={isSignedIn} />
      <Ended />
      <main className="page">
        <Boundary key={pathname} title={say('broken')} description={reload}>
          <Routes>
            <Route path="/" element={<HomePage />} />
            <Route path="/callback" element={<Navigate to="/" replace />} />
            <Route path="/list/:service/:process" element={waiting(<ListPage />)} />
            <Route path="/case/:service/:process/:id" element={waiting(<CasePage />)} />
            <Route path="/new/:service/:process" element={waiting(<FormPage />)} />
            <Route path="/edit/:service/:process/:id" element={waiting(<FormPage />)} />
            <Route path="/notifications" element={waiting(<NotificationsPage />)} />
            <Route path="/records" element={waiting(<IndexPage isSignedIn={isSignedIn} />)} />
            <Route path="/records/:list" element={waiting(<RecordsPage />)} />
            <Route path="/record/:query/:id?" element={waiting(<RecordPage />)} />
            <Route path="*" element={<NotThere />} />
          </Routes>
        </Boundary>
      </main>
    </Layout>
  );
};
