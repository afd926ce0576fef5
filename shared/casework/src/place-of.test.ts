import { expect, it } from 'vitest';
import { placeOf } from './place-of.ts';

it.each([
  ['530102', 'p', '530102'],
  [undefined, 'p', { path: 'form.projectId', code: 'UNKNOWN', zh: '没有此工程', en: 'There is no such project' }],
  [undefined, undefined, { path: 'form.projectId', code: 'REQUIRED', zh: '缺少工程', en: 'The project is missing' }],
])('X9 a case lies where what it names does: %s, named %s', (division, id, place) => {
  expect(placeOf(division, { name: 'projectId', id, zh: '工程', en: 'project' })).toEqual(place);
});
