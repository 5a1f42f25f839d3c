import { describe, expect, test } from 'vitest';
import { unanswered } from '../../../src/core/assessment/instrument.ts';
import { profileBars, profileHeight, profileSize } from '../../../src/ui/letter-profile.ts';
import { scoreItems, scoreValues } from '../../../src/core/assessment/score.ts';
import { decodeStep, encodeStep, resumeStep } from '../../../src/islands/mirror/step.ts';
import { fill, listWords } from '../../../src/ui/text.ts';
import { answersWorth, readInstrument } from '../../support/mirrors.ts';

const diri = readInstrument('diri');

describe('steps', () => {
	test('are read back from the address', () => {
		for (const step of ['review', 'priorities', 'result', 1, 7, 21] as const)
			expect(decodeStep(encodeStep(step), 21)).toBe(step);
		expect(decodeStep(null, 21)).toBe('start');
		expect(encodeStep('start')).toBe('');
	});

	test('are the start for anything else', () => {
		for (const text of ['0', '22', '-1', '1e1', '٣', ' 3', 'x'.repeat(5000), '<script>'])
			expect(decodeStep(text, 21)).toBe('start');
	});

	test('go on where they were, and at the first blank question where that is not said', () => {
		for (const step of ['review', 1, 21] as const) expect(resumeStep(step, 5)).toBe(step);
		for (const step of ['start', 'result', 'priorities'] as const)
			expect(resumeStep(step, 5)).toBe(5);
		expect(resumeStep('priorities', undefined)).toBe('priorities');
		expect(resumeStep('start', undefined)).toBe('review');
		expect(resumeStep('start', 1)).toBe(1);
	});
});

test('unanswered names the blank items in the order they are asked, not the declined ones', () => {
	const answers = answersWorth(diri, 50);
	delete answers['akuntabel-2'];
	delete answers['berorientasi-pelayanan-1'];
	expect(unanswered(diri, { ...answers, 'loyal-1': 'na' })).toEqual([
		'berorientasi-pelayanan-1',
		'akuntabel-2',
	]);
});

describe('profileBars', () => {
	test('stand on the line, exactly in proportion to their score', () => {
		for (const score of [0, 25, 50, 75, 100] as const)
			for (const bar of profileBars(scoreValues(scoreItems(diri, answersWorth(diri, score))))) {
				expect(bar.score).toBe(score);
				expect(bar.y + bar.height).toBeCloseTo(profileSize.zero, 10);
				expect(bar.height).toBeCloseTo(((profileSize.zero - profileSize.full) * score) / 100, 10);
			}
	});

	test('lie side by side within the drawing', () => {
		const bars = profileBars(scoreValues({}));
		expect(bars).toHaveLength(7);
		bars.forEach((bar, index) => {
			const next = bars[index + 1]?.x ?? profileSize.width;
			expect(bar.x + bar.width).toBeLessThan(next);
			expect(bar.score).toBeNull();
			expect(bar.height).toBe(0);
		});
	});

	test('measure the scale from the zero line to the full line', () => {
		expect(profileHeight(0)).toBe(profileSize.zero);
		expect(profileHeight(100)).toBe(profileSize.full);
	});
});

describe('text', () => {
	test('fills every gap it is given and leaves the rest as it stands', () => {
		expect(fill('{n} dari {total}', { n: 3, total: 21 })).toBe('3 dari 21');
		expect(fill('{n} dari {total}', { n: 0 })).toBe('0 dari {total}');
		expect(fill('{a}', { a: '{b}', b: 'x' })).toBe('{b}');
	});

	test('puts words in a row as Indonesian does', () => {
		expect(listWords([])).toBe('');
		expect(listWords(['a'])).toBe('a');
		expect(listWords(['a', 'b'])).toBe('a dan b');
		expect(listWords(['a', 'b', 'c'])).toBe('a, b, dan c');
	});
});
