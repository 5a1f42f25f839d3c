import { createHash } from 'node:crypto';
import { expect, test } from 'vitest';
import { ownPolicy } from '../../../scripts/build/page-policy.ts';
import { edited, parsePage } from '../../../scripts/build/parsed-page.ts';

const withOwnPolicy = (html: string) => edited(html, ownPolicy(parsePage('/', html)));

const hash = (content: string) =>
	`'sha256-${createHash('sha256').update(content).digest('base64')}'`;

const page = (policy: string) =>
	`<head><meta http-equiv="content-security-policy" content="default-src 'none'; script-src 'self'${policy};">` +
	'<style>b{color:red}</style><script>go()</script><script type="module" src="/far.js">far()</script>' +
	'<script type="application/ld+json">{"a":1}</script></head>';

test('a page keeps the hashes of what is inline on it and no others', () => {
	const own = ` ${hash('b{color:red}')} ${hash('go()')}`;
	const others = ` ${hash('far()')} ${hash('{"a":1}')} ${hash('elsewhere()')}`;
	expect(withOwnPolicy(page(own + others))).toBe(page(own));
});

test('nothing is allowed that was not allowed before', () => {
	expect(withOwnPolicy(page(''))).toBe(page(''));
});
