// npm run licences: says of every package in the lock file and of every installed one whether its licence is on the list in
// lib/licences.ts. Fails where one is not.
import { globSync, readFileSync } from 'node:fs';
import { type LicensedPackage, licenceProblems } from './lib/licences.ts';

interface Manifest {
	name?: string;
	version?: string;
	license?: unknown;
}

const lock = JSON.parse(readFileSync('package-lock.json', 'utf8')) as {
	packages: Record<string, Manifest>;
};
const installed = globSync([
	'node_modules/**/node_modules/*/package.json',
	'node_modules/**/node_modules/@*/*/package.json',
	'node_modules/*/package.json',
	'node_modules/@*/*/package.json',
]).map((path): LicensedPackage => {
	const { name = path, license } = JSON.parse(readFileSync(path, 'utf8')) as Manifest;
	return { name, licence: typeof license === 'string' ? license : undefined };
});
const licenceOf = new Map(installed.map(({ name, licence }) => [name, licence]));
const locked = Object.entries(lock.packages).flatMap(([path, { license }]): LicensedPackage[] => {
	const name = path.replace(/^.*node_modules\//, '');
	// Entries of other platforms may name a version alone: they are under the licence of the package they belong to.
	const licence = typeof license === 'string' ? license : licenceOf.get(ownerOf(path));
	return path === '' ? [] : [{ name, licence }];
});

const problems = [...new Set(licenceProblems([...locked, ...installed]))];
for (const problem of problems) console.error(problem);
console.log(
	`${locked.length} packages in the lock file and ${installed.length} installed: ${
		problems.length === 0 ? 'every licence is allowed' : `${problems.length} not allowed`
	}. The list stands in scripts/lib/licences.ts.`,
);
process.exitCode = problems.length === 0 ? 0 : 1;

/** The package that has one at this path among its optional dependencies. */
function ownerOf(path: string): string {
	const name = path.replace(/^.*node_modules\//, '');
	const owners = Object.entries(lock.packages).find(
		([, entry]) =>
			name in
			((entry as { optionalDependencies?: Record<string, string> }).optionalDependencies ?? {}),
	);
	return owners?.[0].replace(/^.*node_modules\//, '') ?? '';
}
