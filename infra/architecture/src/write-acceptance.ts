import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { acceptancePage } from './acceptance.ts';
import { root } from './source-files.ts';

writeFileSync(join(root, 'docs/acceptance.md'), acceptancePage());
