import { describe, expect, test } from 'vitest';
import { paperCopy } from '../../src/copy/mirror.ts';
import { fill } from '../../src/ui/text.ts';
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
		const [sheet] = tagged(page, 'table').filter((each) => textOf(each).includes(paperCopy.item));
		const rows = tagged({ elements: inside(page, sheet) }, 'tr');
		// One more for the head, with the number, the statement and the six answers.
		expect(rows).toHaveLength(items.length + 1);
		expect(tagged({ elements: inside(page, rows[0]) }, 'th')).toHaveLength(8);
		const { session, wave, mark } = paperCopy;
		expect(tagged(page, 'dt').map(textOf)).toEqual([session, wave, mark]);
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
