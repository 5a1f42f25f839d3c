import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';

interface Locked {
	packages: Record<string, { optionalDependencies?: Record<string, string> }>;
}

test('the lock file lists the binaries of every platform, so that npm ci takes it on each', () => {
	const { packages } = JSON.parse(readFileSync('package-lock.json', 'utf8')) as Locked;
	const paths = Object.keys(packages);
	const wanted = Object.values(packages).flatMap(({ optionalDependencies = {} }) =>
		Object.keys(optionalDependencies),
	);
	expect(
		wanted.filter((name) => !paths.some((path) => path.endsWith(`node_modules/${name}`))),
	).toEqual([]);
	expect(wanted.length).toBeGreaterThan(0);
});
