import { expect, test } from 'vitest';
import { trainerCopy } from '../../src/copy/trainer.ts';
import { minimumCellSize } from '../../src/core/disclosure/disclosure.ts';
import { fill } from '../../src/ui/text.ts';
import { attribute } from '../../scripts/build/parsed-page.ts';
import { pageAt } from '../support/built-sites.ts';
import { inside, isOpen, tagged, textOf } from '../support/elements.ts';

const page = pageAt('/pelatih/');

test('the desk has a door to each tool, before its prose', () => {
	const section = tagged(page, 'section').find(
		(each) => attribute(each, 'aria-labelledby') === 'mulai',
	);
	const links = tagged({ elements: inside(page, section) }, 'a');
	expect(links.map((link) => attribute(link, 'href'))).toEqual(
		trainerCopy.doorList.map(({ href }) => href),
	);
});

test('the picture of a session says in words what it draws', () => {
	const [figure] = tagged(page, 'figure');
	const [caption] = tagged({ elements: inside(page, figure) }, 'figcaption');
	expect(caption && textOf(caption)).toBe(fill(trainerCopy.way.caption, { n: minimumCellSize }));
	const [picture] = tagged({ elements: inside(page, figure) }, 'svg');
	for (const { name } of trainerCopy.way.steps) expect(picture && textOf(picture)).toContain(name);
});

test('what to mind and what cannot be promised are folded, the five steps are not', () => {
	const parts = ['yang-perlu-anda-jaga', 'yang-tidak-dapat-dijanjikan'].map((id) =>
		page.elements.find((element) => attribute(element, 'id') === id),
	);
	for (const part of parts) expect(part && isOpen(part)).toBe(false);
	const [steps] = tagged(page, 'ol').filter((list) => textOf(list).includes('Buat tautan.'));
	expect(steps && isOpen(steps)).toBe(true);
});
