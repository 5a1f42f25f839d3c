// npm start: installs what is missing, builds the site and serves it.
import { ensureInstalled, run } from './lib/install.mjs';

ensureInstalled();
process.exit(run('astro', ['build']) || run('astro', ['preview', ...process.argv.slice(2)]));
