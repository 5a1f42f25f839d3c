import { HtmlValidate } from 'html-validate';
import { expect, test } from 'vitest';
import { pagePaths, readPage } from '../support/pages.ts';

const validator = new HtmlValidate({
	root: true,
	extends: ['html-validate:recommended', 'html-validate:document'],
	rules: {
		// Safari takes a list without markers for no list, unless its role says so.
		'no-redundant-role': ['error', { exclude: ['list'] }],
		// No page loads a script from elsewhere, and the content security policy forbids it.
		'require-sri': ['error', { target: 'crossorigin' }],
		// Two forms send nothing: one filters a list as it changes, the other is counted by hand.
		'wcag/h32': 'off',
		// How Preact and MDX write what no reader sees.
		'no-trailing-whitespace': 'off',
		'void-style': 'off',
	},
});

test.for(pagePaths)('%s is valid HTML', async (path) => {
	const { results } = await validator.validateString(readPage(path), path);
	const problems = results.flatMap(({ messages }) => messages);
	expect(
		problems.map(({ ruleId, message, line, column }) => `${line}:${column} ${ruleId}: ${message}`),
	).toEqual([]);
});

test('every table that an author writes is drawn by a component, which gives it rules and lets it scroll', () => {
	const bare = pagePaths.filter((path) => {
		// An island draws its own.
		const prose = readPage(path).replace(/<astro-island[\s\S]*?<\/astro-island>/g, '');
		return [...prose.matchAll(/<table>[\s\S]*?<\/table>/g)].some(
			([table]) => !table.includes('data-head'),
		);
	});
	expect(bare).toEqual([]);
});
