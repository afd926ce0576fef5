import { randomUUID } from 'node:crypto';
import type { Answer } from '../client/answer.ts';
import type { Form } from './forms.ts';

interface Push {
  readonly baseUrl: string;
  readonly token: string;
  readonly form: Form;
  readonly requestId?: string;
}

interface PushBody {
  readonly registrationId?: string;
  readonly errors?: readonly { readonly extensions?: { readonly code?: string } }[];
}

/** R0: pushes a registration as the permit-reform system does, over REST; a refusal comes back with its HTTP status. */
export const push = async ({ baseUrl, token, form, requestId = randomUUID() }: Push): Promise<Answer> => {
  const answer = await fetch(`${baseUrl}/permit-reform/v1/registrations`, {
    method: 'POST',
    headers: { authorization: `Bearer ${token}`, 'content-type': 'application/json', 'idempotency-key': requestId },
    body: JSON.stringify(form),
  }).catch(() => null);
  if (answer === null) return { __typename: 'Error', code: 'UNAVAILABLE' };
  const body = (await answer.json().catch(() => ({}))) as PushBody;
  if (answer.ok) return { __typename: 'Pushed', status: answer.status, ...body };
  return { __typename: 'Error', status: answer.status, code: body.errors?.[0]?.extensions?.code ?? 'REFUSED', ...body };
};
