import { documents } from './documents.ts';
import { pages } from './pages.ts';
import { requestsOf } from './requests-of.ts';

/** What the desk asks, of the words that every client of cases shares and of its own. */
export const { fragmentsOf, requestOf, queryOf } = requestsOf(`${documents}${pages}`);
