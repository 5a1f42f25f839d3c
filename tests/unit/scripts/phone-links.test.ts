import { expect, test } from 'vitest';
import { edited, parsePage } from '../../../scripts/build/parsed-page.ts';
import { phoneLinks } from '../../../scripts/build/phone-links.ts';

const linked = (html: string) => edited(html, phoneLinks(parsePage('/', html)));
const link = (address: string, number: string) =>
	`<a href="${address}" rel="noreferrer">${number}</a>`;

test.each([
	['Telepon 129 atau', `Telepon ${link('tel:129', '129')} atau`],
	['telepon (0283) 491234.', `telepon ${link('tel:+62283491234', '(0283)&nbsp;491234')}.`],
	[
		'WhatsApp 08111-129-129 <b>',
		`WhatsApp ${link('https://wa.me/628111129129', '08111-129-129')} <b>`,
	],
	['WA 0856-0008-0709.', `WA ${link('https://wa.me/6285600080709', '0856-0008-0709')}.`],
	['SMS ke 1708, X', `SMS ke ${link('sms:1708', '1708')}, X`],
])('%s', (text, expected) => {
	expect(linked(`<p>${text}</p>`)).toContain(`<p>${expected}`);
});

test('what is no number to call stays as it is', () => {
	for (const html of [
		'<p>SAPA 129, mencatat 18 telepon, telepon 15 menit, SMS 1.708 orang, grup WA 41 orang</p>',
		'<p><a href="tel:129">telepon 129</a></p>',
		'<p><button>telepon 129</button></p>',
		'<svg><text>telepon 129</text></svg>',
		'<title>telepon 129</title>',
		'<astro-island><p>telepon 129</p></astro-island>',
	])
		expect(linked(html)).toBe(html);
});
