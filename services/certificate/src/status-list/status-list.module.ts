import type { SealProvider } from '@anzhu/certificate-paper';
import { openRegister, type Register } from '@anzhu/register';
import type { ServiceDeps } from '@anzhu/service';
import type { Certificate } from '../certificate/certificate.ts';
import type { CertificateEnvironment } from '../env.ts';
import { publishedListIn } from './published.store.ts';
import { onRefreshTimer, openStatusList, watchStatusList } from './refresh.store.ts';
import { statusCodesOf } from './status-codes.store.ts';
import { statusListRegister } from './status-list.register.ts';
import { statusListRoutes } from './status-list.routes.ts';

interface With {
  readonly certificates: Register<Certificate>;
  readonly seals: SealProvider;
}

/** What makes the status list each minute, and serves it (K9). */
export const statusListModule = (deps: ServiceDeps<CertificateEnvironment>, { certificates, seals }: With) => {
  const { clock, connection, env } = deps;
  const lists = openRegister(statusListRegister, deps);
  const published = publishedListIn(connection);
  const codes = statusCodesOf(certificates, clock);
  return {
    opening: () => openStatusList({ lists, clock }),
    follows: () => watchStatusList({ lists, clock }),
    timer: {
      model: lists.model as never,
      onTimer: onRefreshTimer({ ...{ lists, published, codes, seals, clock }, listsBy: env.CERTIFICATE_LISTS_BY }),
    },
    routes: statusListRoutes({ published, seals }),
  };
};
