import { describe, expect, test, vi } from 'vitest';
import { attempt, fuzz, inputAsWord, wordAsInput } from '../../support/fuzz/fuzz.ts';
import { targets } from '../../support/fuzz/targets.ts';

// A machine that is shared may take its time.
vi.setConfig({ testTimeout: 60_000 });

// A short run of each; `npm run fuzz` tries a million.
describe('spoilt input is read as what it is or refused, by the reader of a', () => {
	test.each(targets.map((target) => [target.name, target] as const))('%s', async (_, target) => {
		const { failure, read } = await fuzz(target, 2000, 20_261_126);
		const said = failure && [String(failure.error), inputAsWord(failure.input)];
		expect(said).toBeUndefined();
		// Were nothing ever read, nothing would be proved.
		expect(read).toBeGreaterThan(20);
	});
});

describe('fuzz', () => {
	/** A reader that fails on a full stop after a digit. */
	const failing = {
		name: 'test',
		seeds: ['satu 1. dua'],
		spoil: (seed: string) => `${seed}, tiga 3`,
		check: (text: string) => {
			if (/\d\./.test(text)) throw new Error('a full stop');
			return true;
		},
	};

	test('gives the smallest case that fails, which can be tried again', async () => {
		const { failure, cases } = await fuzz(failing as never, 10, 1);
		expect([failure?.input, cases]).toEqual(['1.', 1]);
		expect(await attempt(failing as never, wordAsInput(inputAsWord('1.')))).toHaveProperty('error');
	});

	test('notices what is left on a prototype', async () => {
		const check = () => Reflect.set(Object.prototype, 'polluted', true);
		const result = await attempt({ ...failing, check } as never, '');
		Reflect.deleteProperty(Object.prototype, 'polluted');
		expect(result).toHaveProperty('error');
	});

	test.each(['\ud800\0', Uint8Array.of(0, 255)])(
		'writes %j as a word and reads it back',
		(input) => {
			expect(wordAsInput(inputAsWord(input))).toEqual(input);
		},
	);
});
