import { describe, expect, test } from 'vitest';
import { licenceProblems } from '../../../scripts/lib/licences.ts';

const problemsOf = (name: string, licence?: string) => licenceProblems([{ name, licence }]);

describe('licenceProblems', () => {
	test.each(['MIT', 'Apache-2.0', '(MIT OR GPL-3.0-only)', '(MIT AND Zlib)'])(
		'allows %s',
		(licence) => {
			expect(problemsOf('any', licence)).toEqual([]);
		},
	);

	test.each([
		'GPL-3.0-only',
		'MIT AND GPL-3.0-only',
		'SEE LICENSE IN LICENSE',
		'MPL-2.0',
		'UNLICENSED',
	])('refuses %s', (licence) => {
		expect(problemsOf('any', licence)).toEqual([`any is under ${licence}.`]);
	});

	test('refuses what states none', () => {
		expect(problemsOf('any')).toEqual(['any states no licence.']);
	});

	test('allows another licence to the package it was allowed to, and to no other', () => {
		expect(problemsOf('axe-core', 'MPL-2.0')).toEqual([]);
		expect(problemsOf('@img/sharp-libvips-linux-x64', 'LGPL-3.0-or-later')).toEqual([]);
		expect(problemsOf('axe-core', 'LGPL-3.0-or-later')).toHaveLength(1);
	});
});
