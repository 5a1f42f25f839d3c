import { createHash } from 'node:crypto';
import { describe, expect, test } from 'vitest';
import { withOwnHashes } from '../../../scripts/lib/own-hashes.ts';

const hash = (text: string) => `'sha256-${createHash('sha256').update(text).digest('base64')}'`;
const page = (scripts: string, styles: string) =>
	`<style>a{}</style><meta http-equiv="content-security-policy" content="default-src 'none'; script-src 'self'${scripts}; style-src 'self'${styles};"><script type="module">go()</script><p>'sha256-keep'</p>`;

describe('withOwnHashes', () => {
	test('keeps the hashes of what is inline and drops the others', () => {
		const all = page(` ${hash('go()')} ${hash('other()')}`, ` ${hash('b{}')} ${hash('a{}')}`);
		expect(withOwnHashes(all)).toBe(page(` ${hash('go()')}`, ` ${hash('a{}')}`));
	});

	test('never allows what the policy did not', () => {
		expect(withOwnHashes(page('', ''))).toBe(page('', ''));
	});

	test('leaves a page without a policy as it is', () => {
		expect(withOwnHashes('<script>go()</script>')).toBe('<script>go()</script>');
	});
});
