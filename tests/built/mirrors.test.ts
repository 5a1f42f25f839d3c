import { describe, expect, test } from 'vitest';
import { paperCopy } from '../../src/copy/mirror.ts';
import { fill } from '../../src/ui/text.ts';
import { attribute } from '../../scripts/build/parsed-page.ts';
import { pageAt } from '../support/built-sites.ts';
import { inside, isOpen, tagged, textOf } from '../support/elements.ts';
import { readInstrument } from '../support/mirrors.ts';

describe.each(['diri', 'kilat'] as const)('the mirror %s without a script', (id) => {
	const { items, revision } = readInstrument(id);

	test('asks all its questions, and has the key to count by hand', () => {
		const page = pageAt(`/cermin/${id}/`);
		const questions = tagged(page, 'fieldset').filter(isOpen);
		expect(questions).toHaveLength(items.length);
		for (const [index, question] of questions.entries()) {
			const parts = inside(page, question);
			const [legend] = tagged({ elements: parts }, 'legend');
			expect(legend && textOf(legend)).toMatch(new RegExp(`^${index + 1}\\. .{10}`));
			expect(tagged({ elements: parts }, 'input')).toHaveLength(6);
		}
		expect(tagged(page, 'h2', 'h3').map(textOf)).toContain(paperCopy.keyTitle);
		expect(tagged(page, 'tr')).toHaveLength(8);
	});

	test('is a sheet of paper with a line for each question, and the same key', () => {
		const page = pageAt(`/cermin/${id}/lembar/`);
		const list = tagged(page, 'details').find((fold) => textOf(fold).startsWith(paperCopy.content));
		const texts = tagged({ elements: inside(page, list) }, 'li').map(textOf);
		expect(texts).toEqual(items.map(({ text }) => text));
		const drawn = tagged(page, 'p').map(textOf);
		for (const [place, { text }] of items.entries())
			expect(drawn).toContain(`${place + 1} ${text}`);
		const ovals = tagged(page, 'path').map(
			(path) => (attribute(path, 'd') ?? '').split(' 0 1 0 ').length - 1,
		);
		// Two arcs an oval; six answers a row, and a pairing mark of two letters and two digits.
		expect(Math.max(...ovals)).toBe(2 * (6 * items.length + 2 * 26 + 2 * 10));
		expect(tagged(page, 'h2', 'h3').map(textOf)).toContain(paperCopy.keyTitle);
	});

	test('says of which revision the sheet is, and which numbers are turned round', () => {
		const reversed = items.flatMap((item, index) => (item.reversed ? [index + 1] : []));
		for (const path of [`/cermin/${id}/`, `/cermin/${id}/lembar/`]) {
			const page = pageAt(path);
			const said = tagged(page, 'p').map(textOf).join(' ');
			expect(said).toContain(fill(paperCopy.revision, { revision }));
			const [key] = tagged(page, 'table').filter((each) => textOf(each).includes(paperCopy.score));
			expect(
				key &&
					textOf(key)
						.match(/\d+(?=\*)/g)
						?.map(Number),
			).toEqual(reversed.length > 0 ? reversed : undefined);
		}
	});
});
