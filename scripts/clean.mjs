/** Removes the given built folders, so that nothing old stays behind in a build. */
import { rmSync } from 'node:fs';

for (const folder of process.argv.slice(2)) rmSync(folder, { recursive: true, force: true });
