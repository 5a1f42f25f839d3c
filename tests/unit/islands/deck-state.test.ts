import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import {
	type DeckState,
	asked,
	at,
	clock,
	darkened,
	pressed,
	swiped,
	turned,
} from '../../../src/islands/deck/deck-state.ts';

/** Four slides, of which the third holds something back. */
const reveals = [false, false, true, false];
const press = (state: DeckState, key: string, shiftKey = false) =>
	pressed(state, { key, shiftKey }, reveals);

describe('pressed', () => {
	test.each([
		['ArrowRight', 1],
		['PageDown', 1],
		[' ', 1],
		['ArrowLeft', -1],
		['PageUp', -1],
	])('turns by %s', (key, by) => {
		expect(press(at(1), key)).toEqual(at(1 + by));
	});

	test('turns back by Space with Shift, as browsers do', () => {
		expect(press(at(1), ' ', true)).toEqual(at(0));
	});

	test('goes to the first and the last by Home and End', () => {
		expect(press(at(1), 'Home')).toEqual(at(0));
		expect(press(at(1), 'End')).toEqual(at(3));
	});

	test('stays where there is nothing further', () => {
		expect(press(at(3), 'ArrowRight')).toEqual(at(3));
		expect(press(at(0), 'PageUp')).toEqual(at(0));
	});

	test('shows what is held back before it goes on, and hides it before it goes back', () => {
		const shown = { ...at(2), revealed: true };
		expect(press(at(2), 'PageDown')).toEqual(shown);
		expect(press(shown, 'PageDown')).toEqual(at(3));
		expect(press(shown, 'PageUp')).toEqual(at(2));
		expect(press(at(2), 'PageUp')).toEqual(at(1));
	});

	test('asks for what is held back by P, and puts it away again', () => {
		const shown = press(at(2), 'p');
		expect(shown).toEqual({ ...at(2), revealed: true });
		expect(shown && press(shown, 'P')).toEqual(at(2));
		expect(press(at(1), 'p')).toEqual(at(1));
	});

	test.each(['b', 'B', '.'])(
		'darkens the wall by %s, and the next turn only brings light',
		(key) => {
			const dark = press(at(1), key);
			expect(dark).toEqual({ ...at(1), black: true });
			expect(dark && press(dark, 'PageDown')).toEqual(at(1));
			expect(dark && press(dark, key)).toEqual(at(1));
		},
	);

	test.each(['a', 'Enter', 'ArrowDown', 'Escape'])('knows nothing of %s', (key) => {
		expect(press(at(1), key)).toBeUndefined();
	});

	test('is at a slide there is, and shows nothing it does not hold back, whatever is pressed', () => {
		const keys = fc.constantFrom('ArrowRight', 'PageUp', ' ', 'Home', 'End', 'b', 'p', 'x');
		fc.assert(
			fc.property(fc.array(keys), (all) => {
				const { place, revealed } = all.reduce((state, key) => press(state, key) ?? state, at(0));
				return place in reveals && (!revealed || reveals[place] === true);
			}),
		);
	});
});

test('turned leaves a slide that was asked for as it was first shown', () => {
	const left = turned(asked(at(2), reveals), Infinity, reveals);
	expect(turned(left, -1, reveals)).toEqual(at(2));
});

test('darkened twice is as before', () => {
	expect(darkened(darkened(at(2)))).toEqual(at(2));
});

describe('swiped', () => {
	test('goes on to the left and back to the right', () => {
		expect(swiped(-120, 10)).toBe(1);
		expect(swiped(120, -10)).toBe(-1);
	});

	test('leaves taps and scrolling alone', () => {
		for (const [right, down] of [
			[0, 0],
			[-20, 0],
			[-120, 90],
			[0, 300],
		] as const)
			expect(swiped(right, down)).toBe(0);
	});
});

test('clock shows minutes and seconds, and hours from the first on', () => {
	expect([0, 59_999, 250_000, 3_850_000, -5].map(clock)).toEqual([
		'00:00',
		'00:59',
		'04:10',
		'1:04:10',
		'00:00',
	]);
});
