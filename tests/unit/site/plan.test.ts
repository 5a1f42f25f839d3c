import { describe, expect, test } from 'vitest';
import { deckIds } from '../../../src/core/values/decks.ts';
import { minuteLabel, partsOf, shownAt, stepsLeft } from '../../../src/site/plan.ts';

const step = (part: string, from: number, to: number, core = false) => ({
	title: `${part} ${from}`,
	part,
	from,
	to,
	core,
	moments: [],
});
const steps = [step('Buka', 0, 3), step('Kasus', 3, 6, true), step('Kasus', 6, 20, true)];

describe('partsOf', () => {
	test('counts neighbouring steps of one name as one', () => {
		expect(partsOf({ steps: [...steps, step('Buka', 20, 25)] })).toEqual([
			{ name: 'Buka', minutes: 3, core: false },
			{ name: 'Kasus', minutes: 17, core: true },
			{ name: 'Buka', minutes: 5, core: false },
		]);
	});
});

describe('stepsLeft', () => {
	test('names what stays, with its minutes', () => {
		expect(stepsLeft({ steps }, { minutes: 10, steps: [1, 0, 9], text: '' })).toEqual([
			{ title: 'Buka 0', minutes: 1 },
			{ title: 'Kasus 6', minutes: 9 },
		]);
	});
});

describe('shownAt', () => {
	test('is the slides where there are some, else the page they are made from', () => {
		expect(shownAt({ text: 'x', slides: 'akuntabel' }, ['akuntabel'])).toBe('/paparan/akuntabel/');
		expect(shownAt({ text: 'x', slides: 'akuntabel' }, [])).toBe('/nilai/akuntabel/');
		expect(shownAt({ text: 'x', slides: 'anti-pungli' }, [])).toBe('/topik/anti-pungli/');
		expect(shownAt({ text: 'x', slides: 'orientasi' }, [])).toBe('/nilai/');
		expect(shownAt({ text: 'x', slides: 'bangga-melayani-bangsa' }, [])).toBe(
			'/bangga-melayani-bangsa/',
		);
		for (const slides of deckIds)
			expect(shownAt({ text: 'x', slides }, [])).toMatch(/^\/.+\/$|^\/nilai\/$/);
	});

	test('is the page that is named, or nowhere', () => {
		expect(shownAt({ text: 'x', href: '/kasus/' })).toBe('/kasus/');
		expect(shownAt({ text: 'papan tulis' })).toBeUndefined();
	});
});

describe('minuteLabel', () => {
	test('has two digits or more', () => {
		expect([0, 9, 45, 120].map(minuteLabel)).toEqual(['00', '09', '45', '120']);
	});
});
