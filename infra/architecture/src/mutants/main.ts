import { survivorsIn } from './mutants.ts';

const everyService = ['enterprise', 'personnel', 'supervision', 'equipment', 'certificate', 'partner', 'notification'];
const places = process.argv.slice(2);
const { count, survivors } = await survivorsIn(places.length > 0 ? places : everyService);
for (const { file, id, rule } of survivors) process.stdout.write(`${file}:${id} in ${rule}\n`);
process.stdout.write(`${count - survivors.length} of ${count} changes of guards and rules are noticed by a unit test\n`);
process.exit(survivors.length > 0 ? 1 : 0);
