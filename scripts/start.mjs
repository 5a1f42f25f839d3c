// npm start: installs what is missing, builds the site and serves it.
import { ensureInstalled, run } from './lib/install.mjs';

ensureInstalled();
const built = await run('astro', ['build']);
process.exit(built || (await run('astro', ['preview', ...process.argv.slice(2)])));
