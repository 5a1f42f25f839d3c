// npm run test:servers: installs nginx and Apache where they are missing, and tests what they send of the site that npm test built
// last into .cache/; builds it where there is none. Says clearly where a server cannot be had.
import { existsSync } from 'node:fs';
import { ensureInstalled, run } from './lib/install.mjs';
import { ensureServers, findServers } from './lib/servers.mjs';

ensureInstalled();
const missing = ensureServers();
for (const [outDir, env] of [
	['.cache/root', { BASE: '/' }],
	['.cache/based/berakhlak', { BASE: '/berakhlak/', DAERAH: 'tests/fixtures/daerah' }],
]) {
	if (existsSync(`${outDir}/index.html`)) continue;
	const site = { SITE: 'https://cermin.example', ...env };
	if ((await run('astro', ['build', '--outDir', outDir, '--silent'], site)) !== 0) process.exit(1);
}
const found = Object.values(findServers()).some((path) => path !== undefined);
const code = found
	? await run('vitest', ['run', '--config=tests/vitest.config.ts', '--project=servers'])
	: 1;
for (const name of missing)
	console.error(
		`${name} could not be found or installed. Install it, or set ${name.toUpperCase()} to its path, then run this again.`,
	);
process.exit(missing.length > 0 ? 1 : code);
