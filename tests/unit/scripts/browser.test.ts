import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { describe, expect, test } from 'vitest';
import { browserFlags } from '../../../scripts/lib/browser.mjs';

describe('browserFlags', () => {
	test('switch off all that Playwright does, whose own list they replace', () => {
		const playwright = readFileSync(
			createRequire(import.meta.url).resolve('playwright-core/lib/coreBundle'),
			'utf8',
		);
		const [, list = ''] = /disabledFeatures = \[(.*?)\]/s.exec(playwright) ?? [];
		const names = [...list.matchAll(/^\s*"(\w+)"/gm)].map(([, name]) => name);
		expect(names.length).toBeGreaterThan(10);
		const ours = browserFlags.find((flag) => flag.startsWith('--disable-features='));
		expect(ours?.replace(/.*=/, '').split(',')).toEqual(expect.arrayContaining(names));
	});
});
