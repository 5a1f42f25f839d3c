// Plain JavaScript for Node 20: it runs before anything is installed, on the Node a newcomer has.
import { existsSync } from 'node:fs';
import { aptInstall } from './apt.mjs';

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
	aptInstall(missing().flatMap((name) => servers[name].packages));
	return missing();
}
