export { createDoor } from './door.ts';
export { checkJson } from './json-body.ts';
export { refused } from './refused.ts';
export { refusalOf, saidOfStatus } from './said-of-status.ts';
export { badTexts } from './unicode.ts';
