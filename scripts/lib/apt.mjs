// Plain JavaScript for Node 20: it runs before anything is installed, on the Node a newcomer has.
import { execFileSync } from 'node:child_process';

/**
 * Installs packages of Debian or Ubuntu, where that may be done; whoever asked looks whether it was.
 * @param {string[]} packages
 */
export function aptInstall(packages) {
	if (packages.length === 0) return;
	console.log(`Memasang untuk pengujian / installing for the tests: ${packages.join(' ')} …`);
	for (const args of [
		['update', '-qq'],
		['install', '-y', '-qq', '--no-install-recommends', ...packages],
	]) {
		try {
			execFileSync('apt-get', args, { stdio: ['ignore', 'ignore', 'pipe'] });
		} catch {
			// No network, no rights or no apt: who asked says what is still missing.
		}
	}
}
