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
const CertificatesPage = lazy(async () => ({ default: (await import('./certificates/certificates-page.tsx')).CertificatesPage }));
const CertificatePage = lazy(async () => ({ default: (await import('./certificates/certificate-page.tsx')).CertificatePage }));
const NotificationsPage = lazy(async () => ({ default: (await import('./notifications/notifications-page.tsx')).NotificationsPage }));

const waiting = (page: ReactNode) => <Suspense fallback={<Spin />}>{page}</Suspense>;

/** Every page and its address; another address is another page, with nothing left of the former. */
export const Pages = ({ isSignedIn }: { readonly isSignedIn: boolean }) => {
  const { pathname } = useLocation();
  if (!isSignedIn) return <Welcome />;
  return (
    <Layout className="shell">
      <Bar />
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
            <Route path="/certificates" element={waiting(<CertificatesPage />)} />
            <Route path="/certificates/:id" element={waiting(<CertificatePage />)} />
            <Route path="*" element={<NotThere />} />
          </Routes>
        </Boundary>
      </main>
    </Layout>
  );
};
