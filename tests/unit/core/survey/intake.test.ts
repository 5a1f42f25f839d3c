import { describe, expect, test } from 'vitest';
import { emptyIntake, intakeFinder, sessionsIn } from '../../../../src/core/survey/intake.ts';
import { createDataset } from '../../../../src/core/survey/dataset.ts';
import { decodeResult, encodeResult } from '../../../../src/core/codes/result-code.ts';
import { behaviourIds } from '../../../../src/core/values/values.ts';

const codeOf = (
	participant: number,
	score: number,
	detail: 'summary' | 'full' = 'summary',
	session = 'q7k3m9xw',
) =>
	encodeResult({
		session,
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
	const heard: string[] = [];
	const finder = intakeFinder(
		createDataset(),
		intake,
		(code) => kept.push(code),
		(code, message) => heard.push(`${message()?.sender} ${code}`),
	);
	finder.push(text);
	finder.end();
	return { intake, kept, heard };
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

	test('says which message of a chat a damaged code and each that can be read came in', () => {
		const [first, second] = [codeOf(1, 50), codeOf(2, 50)];
		const { intake, heard } = take(
			`24/11/26 09.12 - Siti: ${first}\n24/11/26 09.13 - Budi: ${second.slice(0, -9)}\n24/11/26 09.14 - Ani: ${first}`,
		);
		expect(heard).toEqual([`Siti ${first}`, `Ani ${first}`]);
		expect(intake.damaged.cut).toEqual({
			count: 1,
			examples: [
				{ text: second.slice(0, -9), message: { sender: 'Budi', time: '24/11/26 09.13' } },
			],
		});
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

describe('sessionsIn', () => {
	const own = [codeOf(1, 50), codeOf(2, 50)];
	const strays = [3, 4, 5].map((person) => codeOf(person, 50, 'summary', 'zzzzqqqq'));

	test('takes the session that was asked for as expected, else the largest', () => {
		const { intake } = take([...own, ...strays].join('\n'));
		expect(sessionsIn(intake, 'q7k3m9xw')).toEqual({
			expected: 'q7k3m9xw',
			others: [{ session: 'zzzzqqqq', n: 3 }],
		});
		expect(sessionsIn(intake, undefined)).toEqual({
			expected: 'zzzzqqqq',
			others: [{ session: 'q7k3m9xw', n: 2 }],
		});
	});

	test('names no other where there is one session or none', () => {
		expect(sessionsIn(take(own.join('\n')).intake, undefined).others).toEqual([]);
		expect(sessionsIn(emptyIntake(), undefined)).toEqual({ expected: undefined, others: [] });
	});
});
