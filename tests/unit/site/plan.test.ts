import { describe, expect, test } from 'vitest';
import {
	listTitled,
	minuteLabel,
	partsOf,
	stepShowing,
	stepsLeft,
} from '../../../src/site/plan.ts';

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

const shown = { text: 'kasusnya', href: '/paparan/contoh/#kasus' };
const withMoments = [
	{ ...step('Buka', 0, 3), moments: [{ title: 'Kalimatnya', list: ['satu', 'dua'] }] },
	{ ...step('Kasus', 3, 6), moments: [{ show: shown }] },
	{ ...step('Kasus', 6, 20), moments: [{ show: shown }] },
];

describe('stepShowing', () => {
	test('finds the first step that shows an address, and none where it is not shown', () => {
		expect(stepShowing({ steps: withMoments }, shown.href)?.from).toBe(3);
		expect(stepShowing({ steps: withMoments }, '/paparan/contoh/#judul')).toBeUndefined();
	});
});

describe('listTitled', () => {
	test('has the lines under a title, and none under one that is not there', () => {
		expect(listTitled({ steps: withMoments }, 'Kalimatnya')).toEqual(['satu', 'dua']);
		expect(listTitled({ steps: withMoments }, 'Contohnya')).toEqual([]);
	});
});

describe('minuteLabel', () => {
	test('has two digits or more', () => {
		expect([0, 9, 45, 120].map(minuteLabel)).toEqual(['00', '09', '45', '120']);
	});
});
