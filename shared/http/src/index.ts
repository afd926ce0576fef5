export { createDoor } from './door.ts';
export { checkJson } from './json-body.ts';
export { refused } from './refused.ts';
export { badTexts } from './unicode.ts';
