import type { DefaultTreeAdapterTypes as Tree } from 'parse5';
import { type PhoneWay, phoneAddress } from '../../src/site/phone-address.ts';
import type { Edit, ParsedPage } from './parsed-page.ts';

const ways: Record<string, PhoneWay> = {
	telepon: 'call',
	whatsapp: 'chat',
	wa: 'chat',
	sms: 'text',
};

/** A number after the word that says how to reach it: "telepon 129", "WhatsApp 0856-0008-0709", "SMS ke 1708". */
const spoken = /\b(telepon|whatsapp|wa|sms)(?: ke)? (\(?0\d[\d() -]{5,}\d|1\d{2,3}\b(?![.,]\d))/gi;

/** Where no link may stand, where none is read, and what a script expects as it was. */
const without = new Set(
	'a button summary label title script style template svg astro-island'.split(' '),
);

/**
 * The edits that make links of the telephone numbers of a page, wherever they are written: in prose, in a glossary entry, in
 * what is said of a source. So an author writes a number and no address.
 */
export function phoneLinks({ html, elements }: ParsedPage): Edit[] {
	return elements
		.filter((element) => !isWithin(element))
		.flatMap(({ childNodes }) => childNodes)
		.flatMap(({ nodeName, sourceCodeLocation: place }) => {
			if (nodeName !== '#text' || !place) return [];
			const text = html.slice(place.startOffset, place.endOffset);
			return [...text.matchAll(spoken)].map(({ 0: all, 1: word = '', 2: number = '', index }) => {
				const end = place.startOffset + index + all.length;
				const address = phoneAddress(ways[word.toLowerCase()] ?? 'call', number);
				return {
					start: end - number.length,
					end,
					text: `<a href="${address}" rel="noreferrer">${number.replaceAll(' ', '&nbsp;')}</a>`,
				};
			});
		});
}

function isWithin(node: Tree.ParentNode | null): boolean {
	return (
		!!node && (without.has(node.nodeName) || ('parentNode' in node && isWithin(node.parentNode)))
	);
}
