import { randomUUID } from 'node:crypto';
import { type Answer, isOutOfReach } from '../client/answer.ts';
import type { Client } from '../client/client.ts';
import { fetchWhole } from '../client/fetch-whole.ts';

interface Push {
  readonly token: string;
  readonly form: object;
  readonly requestId?: string;
}

const sent = async (url: string, { token, form, requestId }: Required<Push>): Promise<Answer> => {
  const headers = { authorization: `Bearer ${token}`, 'content-type': 'application/json', 'idempotency-key': requestId };
  const answer = await fetchWhole(url, { method: 'POST', headers, body: JSON.stringify(form) }).catch(() => null);
  if (answer === null || answer.status === 503) return { __typename: 'Error', code: 'UNAVAILABLE' };
  const body = (await answer.json().catch(() => ({}))) as object;
  return { __typename: answer.ok ? 'Pushed' : 'Error', status: answer.status, ...body };
};

/** R0: pushes a registration as the permit-reform system does, over REST; a refusal comes back with its HTTP status. */
export const push = (client: Client, { token, form, requestId = randomUUID() }: Push): Promise<Answer> =>
  client.patiently(() => sent(`${client.baseUrl}/permit-reform/v1/registrations`, { token, form, requestId }), isOutOfReach);

/** R3: pushes a document that the permit-reform system made of an approved registration. */
export const pushDocument = (client: Client, registrationId: string, { token, form, requestId = randomUUID() }: Push): Promise<Answer> =>
  client.patiently(
    () => sent(`${client.baseUrl}/permit-reform/v1/registrations/${registrationId}/documents`, { token, form, requestId }),
    isOutOfReach,
  );
