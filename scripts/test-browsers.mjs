// npm run test:browsers: installs Chromium, Firefox and WebKit with what drives them where they are missing, and does in each what
// people do on the site that npm test built last into .cache/; builds it where there is none. Says clearly what cannot be had.
import { existsSync } from 'node:fs';
import { ensureBrowsers } from './lib/browsers.mjs';
import { ensureInstalled, run } from './lib/install.mjs';

ensureInstalled();
const missing = ensureBrowsers();
const site = { SITE: 'https://cermin.example', BASE: '/' };
if (
	!existsSync('.cache/root/index.html') &&
	(await run('astro', ['build', '--outDir', '.cache/root', '--silent'], site)) !== 0
)
	process.exit(1);
const code = await run('node', ['tests/browsers/run.ts', ...process.argv.slice(2)]);
for (const { name, packages } of missing)
	console.error(
		`${name} could not be found or installed, so nothing was tested in it. On Debian or Ubuntu: apt-get install ${packages.join(' ')}`,
	);
process.exit(missing.length > 0 ? 1 : code);
