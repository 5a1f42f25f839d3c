// Plain JavaScript for Node 20: it runs before anything is installed, on the Node a newcomer has.
import { execFileSync } from 'node:child_process';
import { existsSync } from 'node:fs';

/**
 * The web servers the site is tested on: where each may stand, and what of Debian's and Ubuntu's packages brings it. Of Apache the
 * program alone, which starts no service.
 */
const servers = {
	nginx: {
		places: ['/usr/sbin/nginx', '/usr/local/sbin/nginx', '/opt/homebrew/bin/nginx'],
		packages: ['nginx', 'libnginx-mod-http-brotli-static'],
	},
	apache: { places: ['/usr/sbin/apache2'], packages: ['apache2-bin'] },
};

/** Where each server stands: the variable NGINX or APACHE if set, else the system's. Undefined where it is not. */
export function findServers() {
	return Object.fromEntries(
		Object.entries(servers).map(([name, { places }]) => {
			const candidates = [process.env[name.toUpperCase()], ...places];
			return [name, candidates.find((path) => path && existsSync(path))];
		}),
	);
}

/** Installs by apt the servers that are missing, where that may be done, and gives the names of those that still are. */
export function ensureServers() {
	const missing = () =>
		Object.entries(findServers())
			.filter(([, path]) => path === undefined)
			.map(([name]) => name);
	const wanted = missing();
	if (wanted.length === 0) return [];
	console.log(`Memasang server web untuk pengujian / installing ${wanted.join()} for the tests …`);
	const packages = wanted.flatMap((name) => servers[name].packages);
	for (const args of [
		['update', '-qq'],
		['install', '-y', '-qq', '--no-install-recommends', ...packages],
	]) {
		try {
			execFileSync('apt-get', args, { stdio: ['ignore', 'ignore', 'pipe'] });
		} catch {
			// No network, no rights or no apt: who asked is told what is still missing.
		}
	}
	return missing();
}
