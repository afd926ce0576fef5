import type { SealProvider } from '@anzhu/certificate-paper';
import { openRegister, type Register } from '@anzhu/register';
import type { ServiceDeps } from '@anzhu/service';
import type { Certificate } from '../certificate/certificate.ts';
import type { CertificateEnvironment } from '../env.ts';
import { heardByKindIn, parkedIn } from '../hearing/hearing.store.ts';
import { publishedListIn } from './published.store.ts';
import { listId, onRefreshTimer, openStatusList, watchStatusList } from './refresh.store.ts';
import { statusCodesOf } from './status-codes.store.ts';
import { statusListRegister } from './status-list.register.ts';
import { statusListRoutes } from './status-list.routes.ts';
import { ageOf, longestAgeSeconds } from './status-list.ts';

interface With {
  readonly certificates: Register<Certificate>;
  readonly seals: SealProvider;
}

/** What makes the status list each minute, and serves it (K9). */
export const statusListModule = (deps: ServiceDeps<CertificateEnvironment>, { certificates, seals }: With) => {
  const { clock, connection, env } = deps;
  const lists = openRegister(statusListRegister, deps);
  const published = publishedListIn(connection);
  const age = async (): Promise<number> => ageOf((await lists.find(listId)) ?? { issuedAt: null }, clock());
  const [codes, heard] = [statusCodesOf(certificates, { clock, parked: parkedIn(connection) }), heardByKindIn(connection)];
  const onTimer = onRefreshTimer({ ...{ lists, published, codes, seals, heard, clock }, listsBy: env.CERTIFICATE_LISTS_BY });
  return {
    opening: () => openStatusList({ lists, clock }),
    follows: () => watchStatusList({ lists, clock }),
    timer: { model: lists.model as never, onTimer },
    watched: {
      warnings: async () => {
        const seconds = await age();
        return seconds > longestAgeSeconds ? [`the status list was made ${Math.round(seconds)} s ago`] : [];
      },
      gauges: [
        { name: 'anzhu_status_list_age_seconds', help: 'Time since the status list was made, which is done each minute', value: age },
      ],
    },
    routes: statusListRoutes({ published, seals }),
  };
};
