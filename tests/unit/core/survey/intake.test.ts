import { describe, expect, test } from 'vitest';
import { emptyIntake, intakeFinder } from '../../../../src/core/survey/intake.ts';
import { createDataset } from '../../../../src/core/survey/dataset.ts';
import { decodeResult, encodeResult } from '../../../../src/core/codes/result-code.ts';
import { behaviourIds } from '../../../../src/core/values/values.ts';

const codeOf = (participant: number, score: number, detail: 'summary' | 'full' = 'summary') =>
	encodeResult({
		session: 'q7k3m9xw',
		participant,
		wave: 'before',
		detail,
		instrument: 'diri',
		revision: 1,
		scores: Object.fromEntries(behaviourIds.map((id) => [id, score])),
	});

function take(text: string) {
	const intake = emptyIntake();
	const kept: string[] = [];
	const finder = intakeFinder(createDataset(), intake, (code) => kept.push(code));
	finder.push(text);
	finder.end();
	return { intake, kept };
}

describe('intakeFinder', () => {
	test('counts what is new, told again, and told differently', () => {
		const { intake } = take(
			[codeOf(1, 50), codeOf(1, 50), codeOf(2, 50), codeOf(2, 75)].join('\n'),
		);
		expect(intake).toMatchObject({ found: 4, added: 2, same: 1, conflicts: 1 });
	});

	test('keeps what changed the dataset, in one plain spelling', () => {
		const spaced = codeOf(1, 50)
			.toUpperCase()
			.replace(/(.{4})/g, '$1 ');
		const { kept } = take(`${spaced}\n${codeOf(1, 50)}`);
		expect(kept).toEqual([codeOf(1, 50)]);
		expect(decodeResult(kept[0] ?? '').ok).toBe(true);
	});

	test('keeps a code that tells more of the same', () => {
		expect(take(`${codeOf(1, 50)} ${codeOf(1, 50, 'full')}`).kept).toHaveLength(2);
	});

	test('says what is damaged, with examples but not all of them', () => {
		const cut = Array.from({ length: 9 }, (_, n) => codeOf(n, 50).slice(0, -4)).join('.\n');
		const { intake } = take(cut);
		expect(intake.found).toBe(0);
		const damaged = Object.values(intake.damaged).filter(({ count }) => count > 0);
		expect(damaged.reduce((sum, { count }) => sum + count, 0)).toBe(9);
		for (const { examples } of damaged) expect(examples.length).toBeLessThanOrEqual(5);
	});
});
