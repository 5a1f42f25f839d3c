/** A package as the lock file or its own `package.json` names it. */
export interface LicensedPackage {
	name: string;
	/** An SPDX expression; undefined where none is stated. */
	licence: string | undefined;
}

/** Licences that ask for no more than to be named, or not even that. */
const permissive = [
	...[
		'0BSD',
		'Apache-2.0',
		'BSD-2-Clause',
		'BSD-3-Clause',
		'BlueOak-1.0.0',
		'CC0-1.0',
		'ISC',
		'MIT',
	],
	...['Python-2.0', 'Zlib'],
];

/** What is used under another licence, and why that may be. Nothing of it but the font reaches a reader. */
const exceptions: { packages: RegExp; licence: string; why: string }[] = [
	{
		packages: /^@fontsource-variable\/plus-jakarta-sans$/,
		licence: 'OFL-1.1',
		why: 'the font, which may be embedded and handed on with its licence',
	},
	{
		packages: /^(axe-core|@axe-core\/playwright|ical\.js)$/,
		licence: 'MPL-2.0',
		why: 'tests only',
	},
	{ packages: /^lightningcss(-.*)?$/, licence: 'MPL-2.0', why: 'a part of Vite, unchanged' },
	{
		packages: /^@img\/sharp-/,
		licence: 'LGPL-3.0-or-later',
		why: 'the library that draws pictures at build, unchanged',
	},
	{ packages: /^caniuse-lite$/, licence: 'CC-BY-4.0', why: 'data on browsers, used at build' },
];

/** The packages whose licence is neither permissive nor allowed for them by name, each in a sentence. */
export function licenceProblems(packages: readonly LicensedPackage[]): string[] {
	return packages.flatMap(({ name, licence }) => {
		if (licence === undefined) return [`${name} states no licence.`];
		return isAllowed(name, licence) ? [] : [`${name} is under ${licence}.`];
	});
}

/** Of an SPDX expression without nested groups: one of what `OR` parts must be allowed, and with it all that `AND` joins. */
function isAllowed(name: string, expression: string): boolean {
	return expression
		.replace(/[()]/g, '')
		.split(' OR ')
		.some((choice) => choice.split(' AND ').every((one) => isAllowedOne(name, one.trim())));
}

function isAllowedOne(name: string, licence: string): boolean {
	return (
		permissive.includes(licence) ||
		exceptions.some((one) => one.packages.test(name) && one.licence === licence)
	);
}
