import { type Profiler, Session } from 'node:inspector';
import { setFlagsFromString } from 'node:v8';

/**
 * How much work something does, as a number that is the same on every machine: how often each block of the site's own code
 * runs (V8's precise coverage), and how many characters `indexOf` and `lastIndexOf` of texts go over. What patterns do
 * inside is not counted.
 */
export function countWork(action: () => void): number {
	// Optimised code does not count.
	for (const flag of ['--no-opt', '--no-maglev', '--no-use-osr', '--no-sparkplug'])
		setFlagsFromString(flag);
	const session = new Session();
	session.connect();
	const scans = countScans();
	try {
		session.post('Profiler.enable');
		session.post('Profiler.startPreciseCoverage', { callCount: true, detailed: true });
		action();
		return scans.stop() + blocksIn(session);
	} finally {
		scans.stop();
		session.disconnect();
	}
}

function blocksIn(session: Session): number {
	let scripts: Profiler.ScriptCoverage[] = [];
	// Called before `post` returns, as everything is that a session does in its own thread.
	session.post('Profiler.takePreciseCoverage', (_, { result }) => {
		scripts = result;
	});
	return scripts
		.filter(({ url }) => /\/src\/(core|stores|islands)\//.test(url))
		.flatMap(({ functions }) => functions.flatMap(({ ranges }) => ranges))
		.reduce((sum, { count }) => sum + count, 0);
}

/** Counts the characters that are looked at for another one, until it is told to stop. */
function countScans() {
	// Put back as they were, and called upon a text alone.
	// eslint-disable-next-line @typescript-eslint/unbound-method
	const { indexOf, lastIndexOf } = String.prototype;
	let scanned = 0;
	String.prototype.indexOf = function (this: string, text, from = 0) {
		const found = indexOf.call(this, text, from);
		scanned += (found < 0 ? this.length : found) - Math.min(from, this.length);
		return found;
	};
	String.prototype.lastIndexOf = function (this: string, text, from = this.length) {
		const found = lastIndexOf.call(this, text, from);
		scanned += from - Math.max(0, found);
		return found;
	};
	return {
		stop() {
			Object.assign(String.prototype, { indexOf, lastIndexOf });
			return scanned;
		},
	};
}
