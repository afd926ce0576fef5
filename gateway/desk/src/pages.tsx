import { Layout, Spin } from 'antd';
import { lazy, type ReactNode, Suspense } from 'react';
import { Navigate, Route, Routes, useLocation } from 'react-router';
import { HomePage } from './home/home-page.tsx';
import { Bar } from './shell/bar.tsx';
import { Boundary } from './shell/boundary.tsx';
import { Ended, NotThere, Welcome } from './shell/said.tsx';

const ListPage = lazy(async () => ({ default: (await import('./list/list-page.tsx')).ListPage }));
const CasePage = lazy(async () => ({ default: (await import('./case/case-page.tsx')).CasePage }));
const FormPage = lazy(async () => ({ default: (await import('./form/form-page.tsx')).FormPage }));
const IndexPage = lazy(async () => ({ default: (await import('./records/index-page.tsx')).IndexPage }));
const RecordsPage = lazy(async () => ({ default: (await import('./records/records-page.tsx')).RecordsPage }));
const RecordPage = lazy(async () => ({ default: (await import('./records/record-page.tsx')).RecordPage }));
const NotificationsPage = lazy(async () => ({ default: (await import('./notifications/notifications-page.tsx')).NotificationsPage }));

const waiting = (page: ReactNode) => <Suspense fallback={<Spin />}>{page}</Suspense>;

/** Every page and its address; another address is another page, with nothing left of the former. */
export const Pages = ({ isSignedIn }: { readonly isSignedIn: boolean }) => {
  const { pathname } = useLocation();
  if (!isSignedIn && !/^\/records?(\/|$)/.test(pathname)) return <Welcome />;
  return (
    <Layout className="shell">
      <Bar isSignedIn={isSignedIn} />
      <Ended />
      <main className="page">
        <Boundary key={pathname}>
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
