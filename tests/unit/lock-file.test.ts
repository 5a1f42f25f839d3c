import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';

interface LockedPackage {
	version?: string;
	resolved?: string;
	integrity?: string;
	optional?: boolean;
	hasInstallScript?: boolean;
	optionalDependencies?: Record<string, string>;
}

const read = (file: string) => JSON.parse(readFileSync(file, 'utf8')) as unknown;
const { packages } = read('package-lock.json') as { packages: Record<string, LockedPackage> };
const others = Object.entries(packages).filter(([path]) => path !== '');

test('the lock file lists the binaries of every platform, so that npm ci takes it on each', () => {
	const paths = Object.keys(packages);
	const wanted = Object.values(packages).flatMap(({ optionalDependencies = {} }) =>
		Object.keys(optionalDependencies),
	);
	expect(
		wanted.filter((name) => !paths.some((path) => path.endsWith(`node_modules/${name}`))),
	).toEqual([]);
	expect(wanted.length).toBeGreaterThan(0);
});

test('every package is locked to a version and, but for binaries of other platforms, to its bytes', () => {
	for (const [path, { version, integrity, optional }] of others) {
		expect(version, path).toMatch(/^\d+\.\d+\.\d+/);
		if (optional && integrity === undefined) continue;
		expect(integrity, path).toMatch(/^sha512-/);
	}
});

test('no package comes from elsewhere than the registry', () => {
	for (const [path, { resolved }] of others)
		expect(resolved ?? 'https://registry.npmjs.org/', path).toMatch(
			/^https:\/\/registry\.npmjs\.org\//,
		);
});

test('only the packages that are named may run a script when they are installed', () => {
	const { allowScripts } = read('package.json') as { allowScripts: Record<string, boolean> };
	const running = others.flatMap(([path, { hasInstallScript, optional }]) =>
		hasInstallScript && !optional ? [path.replace(/^.*node_modules\//, '')] : [],
	);
	expect([...new Set(running)].sort()).toEqual(Object.keys(allowScripts).sort());
});
