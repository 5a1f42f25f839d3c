// Plain JavaScript for Node 20: it runs before anything is installed, on the Node a newcomer has.
import { execFileSync, spawn } from 'node:child_process';
import { createHash } from 'node:crypto';
import { existsSync, readFileSync, writeFileSync } from 'node:fs';

const stamp = 'node_modules/.cermin-installed';
const shell = process.platform === 'win32';

/** Installs the dependencies where they are missing or differ from the lock file. */
export function ensureInstalled() {
	const wanted = createHash('sha256').update(readFileSync('package-lock.json')).digest('hex');
	if (existsSync(stamp) && readFileSync(stamp, 'utf8') === wanted) return;
	console.log('Memasang kebutuhan / installing dependencies (once, about a minute) …');
	// Under Node 20 npm warns about engines of packages that will run on the pinned Node 24: only errors matter.
	execFileSync('npm', ['ci', '--no-audit', '--no-fund', '--loglevel=error'], {
		stdio: 'inherit',
		shell,
	});
	writeFileSync(stamp, wanted);
}

/**
 * Runs a command on the pinned Node, whichever Node this script runs on. Gives its exit code.
 * @param {string} command @param {string[]} args
 * @returns {Promise<number>}
 */
export function run(command, args, env = {}) {
	const child = spawn('npm', ['exec', '--no', '--', command, ...args], {
		stdio: 'inherit',
		shell,
		env: { ...process.env, ASTRO_TELEMETRY_DISABLED: '1', ...env },
	});
	return new Promise((resolve) => {
		child.on('error', () => resolve(1));
		child.on('close', (code) => resolve(code ?? 1));
	});
}
